import { type Day, edtfDay, half, quarter } from "./calendar.ts";
import type { DateHit } from "./dates-zh.ts";
import { MONTHS, PARTS, SEASONS } from "./words/dates-en.ts";

export const month = () =>
  `(${Object.keys(MONTHS)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
export const SEASON = `(${Object.keys(SEASONS).join("|")})`;
export const PART = `(${Object.keys(PARTS).join("|")})`;
export const YEAR = "((?:19|20)[0-9]{2})";
export const NUMBER = "([0-9]{1,3}|[a-z]{3,9}|a couple of|couple of)";
export const UNIT = "(year|month|week|day|decade|quarter)s?";
/** The year that a part belongs to: "2026", "this year", "the year", nothing. */
export const OF = `(?:,? (?:of |in )?(?:${YEAR}|(this|last|next|the) year))?`;

export type Read = (groups: RegExpExecArray, reference: Day | undefined) => string | undefined;
export interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
}
export const rule = (pattern: string, read: Read): Rule => ({
  pattern: new RegExp(`${pattern}(?![a-z0-9])`, "y"),
  read,
});

export const ORDINAL: { readonly [word: string]: number } = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  latter: 2,
  other: 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: 4,
};
export const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

export function yearOf(
  year: string | undefined,
  word: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (year !== undefined) return full(year);
  if (reference === undefined) return undefined;
  return reference.year + (word === "last" ? -1 : word === "next" ? 1 : 0);
}

export function monthDay(
  year: number | undefined,
  month: string | undefined,
  day?: string,
): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const date = { year, month: MONTHS[month] ?? 0 };
  return edtfDay(day === undefined ? date : { ...date, day: Number(day) });
}

export function inHalf(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : half(year, ORDINAL[which] ?? 0);
}

export function inQuarter(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : quarter(year, ORDINAL[which] ?? 0);
}

export function first(
  rules: readonly Rule[],
  text: string,
  start: number,
  reference: Day | undefined,
): DateHit | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const groups = pattern.exec(text);
    if (groups === null) continue;
    const edtf = read(groups, reference);
    if (edtf !== undefined) return { edtf, end: start + groups[0].length };
  }
  return undefined;
}
