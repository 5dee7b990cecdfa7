import { chineseDateStarts } from "./dates-zh-near.ts";
import { halfStarts } from "./halves.ts";
import { hanNumeralStarts } from "./numerals-zh-tokens.ts";
import { otherCalendarStarts } from "./other-calendars.ts";
import { rankStarts } from "./ranks.ts";
import { traps } from "./words/traps.ts";

/** What a UTF-16 unit of a folded text can begin, as bits. */
export const [DIGIT, LETTER, HAN_NUMBER, HAN_DATE, TRAP, RANK, SHARE, CALENDAR] = [
  1, 2, 4, 8, 16, 32, 64, 128,
] as const;
let classes: Uint8Array | undefined;

/** The first units of phrases that do not begin with a Latin letter or a digit. */
const hanFirsts = (list: readonly string[]): number[] =>
  list.map((phrase) => phrase.charCodeAt(0)).filter((unit) => unit > 0x7f);

/** The bits of every UTF-16 unit; filled on first use. */
export function unitClasses(): Uint8Array {
  if (classes !== undefined) return classes;
  const table = new Uint8Array(0x10000);
  const mark = (units: Iterable<number>, bit: number) => {
    for (const unit of units) table[unit] = (table[unit] as number) | bit;
  };
  mark(
    Array.from("0123456789", (char) => char.charCodeAt(0)),
    DIGIT,
  );
  mark(
    Array.from("abcdefghijklmnopqrstuvwxyz", (char) => char.charCodeAt(0)),
    LETTER,
  );
  mark(hanNumeralStarts(), HAN_NUMBER);
  mark(chineseDateStarts(), HAN_DATE);
  mark(hanFirsts(traps()), TRAP);
  mark(hanFirsts(rankStarts()), RANK);
  mark(hanFirsts(halfStarts()), SHARE);
  mark(hanFirsts(otherCalendarStarts()), CALENDAR);
  classes = table;
  return table;
}
