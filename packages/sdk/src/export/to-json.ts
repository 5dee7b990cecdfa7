import type { Pack } from "../model/pack.ts";

/**
 * A pack of facts as JSON text: what `@hk-ai/sdk/facts.json` holds, valid against `@hk-ai/sdk/facts.schema.json`.
 *
 * Reading it back with `createFactBase(Pack.parse(JSON.parse(text)))` gives an equal fact base.
 *
 * @param base - the fact base, or anything that carries its pack
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toJson } from "@hk-ai/sdk/export";
 * const text = toJson(hkAi);
 */
export function toJson(base: { readonly pack: Pack }): string {
  return `${JSON.stringify(base.pack, null, 2)}\n`;
}
