import { type DateHit, type Day, edtfDay, half, quarter, quarters } from "./calendar.ts";
import { oneOf } from "./phrases.ts";
import { MONTHS, PARTS, SEASON_NAMES, SEASONS } from "./words/dates-en.ts";

/** A month's name. */
export const month = (): string =>
  `(${Object.keys(MONTHS())
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
/** A season's name. */
export const seasonName = (): string => `(${Object.keys(SEASONS).join("|")})`;
/** No word behind a season that makes it part of a name: “the 2026 Winter Olympics”. */
export const notInName = (): string => `(?! (?:${oneOf(SEASON_NAMES)})\\b)`;
/** Words for a part of a month. */
export const partWord = (): string => `(${Object.keys(PARTS()).join("|")})`;
/** A year of the last or this century, in digits. */
export const YEAR = "((?:19|20)[0-9]{2})";
/** The year that a part belongs to: "2026", "this year", "the year", nothing. */
export const ofYear = (): string => `(?:,? (?:of |in )?(?:${YEAR}|(this|last|next|the) year))?`;

/** What a rule has found, and where in which text. */
export type Groups = RegExpExecArray;
/** What a rule makes of the groups it has found: EDTF, or nothing. */
export type Read = (groups: Groups, reference: Day | undefined) => string | undefined;
/** A pattern for dates and its reading. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
  readonly window?: true;
  /** The letters that what it finds begins with, looked at before the pattern is tried. */
  readonly starts?: string;
}
/** A rule that begins where it is tried and ends with a word. */
export const rule = (pattern: string, read: Read): Rule => ({
  pattern: new RegExp(`${pattern}(?![a-z0-9])`, "y"),
  read,
});

/** A rule for words that begin with these letters. */
export const ruleFor = (starts: string, pattern: string, read: Read): Rule => ({
  ...rule(pattern, read),
  starts,
});

/** Which half or quarter a word means. */
const ORDINAL: { readonly [word: string]: number } = {
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
  final: 4,
};
/** A year of two or four digits in full. */
export const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The year of digits, or of “last” and the like beside the reference; the reference's own where neither is given. */
export function yearOf(
  year: string | undefined,
  word: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (year !== undefined) return full(year);
  if (reference === undefined) return undefined;
  return reference.year + (word === "last" ? -1 : word === "next" ? 1 : 0);
}

/** A month or a day of it, from a month's name. */
export function monthDay(
  year: number | undefined,
  month: string | undefined,
  day?: string,
): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const date = { year, month: MONTHS()[month] ?? 0 };
  return edtfDay(day === undefined ? date : { ...date, day: Number(day) });
}

/** A half of a year, from an ordinal. */
export function inHalf(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : half(year, ORDINAL[which] ?? 0);
}

/** A quarter of a year, from an ordinal. */
export function inQuarter(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : quarter(year, ORDINAL[which] ?? 0);
}

/** From one quarter of a year to the next or a later one, from ordinals. */
export function inQuarters(from: string, to: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : quarters(year, ORDINAL[from] ?? 0, ORDINAL[to] ?? 0);
}

/** A rule for so many years, months or days up to the reference or from it on. */
export const windowRule = (pattern: string, read: Read): Rule => ({ ...rule(pattern, read), window: true });

/** What the first rule that fits at a place makes of it. */
export function first(
  rules: readonly Rule[],
  text: string,
  start: number,
  reference: Day | undefined,
): DateHit | undefined {
  const letter = text.charAt(start);
  for (const { pattern, read, window, starts } of rules) {
    if (starts !== undefined && !starts.includes(letter)) continue;
    pattern.lastIndex = start;
    const groups = pattern.exec(text);
    if (groups === null) continue;
    const edtf = read(groups, reference);
    if (edtf !== undefined)
      return { edtf, end: start + groups[0].length, ...(window === undefined ? {} : { window }) };
  }
  return undefined;
}
