import { LANGS, type Lang } from "@hk-ai/sdk";
import * as z from "zod";

const stored = z.object({ i: z.string(), l: z.enum(LANGS), p: z.int().min(0) });

/** Which report a button closes, and the page of the list to show again. */
export interface Closing {
  readonly id: string;
  readonly lang: Lang;
  readonly page: number;
}

export const writeClosing = ({ id, lang, page }: Closing): string =>
  JSON.stringify({ i: id, l: lang, p: page });

/** The closing in a button's value; undefined for one of an older version. */
export function readClosing(value: string | undefined): Closing | undefined {
  try {
    const { i, l, p } = stored.parse(JSON.parse(value ?? ""));
    return { id: i, lang: l, page: p };
  } catch {
    return undefined;
  }
}
