import type { DateHit } from "./calendar.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { TO } from "./words/dates-zh.ts";

/** A number of a month or a day. */
export const NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})";
/** A year of the last or this century, in digits of either script. */
export const YEAR = "(?:(?:19|20)[0-9]{2}|[一二][零〇○一二三四五六七八九]{3})";
/** What stands between the ends of a span. */
export const join = (): string => ` ?[${TO}] ?`;

/** What a pattern finds at a place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The number that a piece of text is, 0 for none; a circle is a zero, as in 二○二五. */
export const numberIn = (text: string | undefined): number =>
  text === undefined ? 0 : (hanNumeralAt(text.replaceAll("○", "〇"), 0)?.value ?? 0);

export const hit = (edtf: string | undefined, end: number): DateHit | undefined =>
  edtf === undefined ? undefined : { edtf, end };
