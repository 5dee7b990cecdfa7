// The build for browsers: the other one needs Node's Buffer as soon as it is imported.
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Exportable } from "../exportable.ts";
import { COLUMNS } from "./columns.ts";

/**
 * The facts as a CSV table (RFC 4180, UTF-8): one row a fact, each with unit, qualifier, status, speaker and evidence.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front. Columns are described by
 * {@link toDataPackage}.
 *
 * @param base - the fact base
 * @param options.bom - begin with a byte-order mark, which Excel needs to show Chinese
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toCsv } from "@hk-ai/sdk/export";
 * const text = toCsv(hkAi, { bom: true });
 */
export function toCsv(base: Exportable, options: { readonly bom?: boolean } = {}): string {
  const rows = base.pack.facts.map((fact) => COLUMNS.map(({ cell }) => cell(fact, base)));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: options.bom ?? false,
    cast: { boolean: String },
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
