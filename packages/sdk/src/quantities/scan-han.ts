import type { Day } from "./calendar.ts";
import { chineseDateAt } from "./dates-zh.ts";
import { figureOf } from "./figures.ts";
import { halfOrGrown } from "./halves.ts";
import { otherCalendarAt } from "./other-calendars.ts";
import { rank, type Sink, settle, settleDate, trapAt } from "./outcome.ts";
import { numeralAt } from "./ranges.ts";
import { hanRankAt, topBefore } from "./ranks.ts";
import { CALENDAR, HAN_DATE, HAN_NUMBER, RANK, SHARE, TRAP } from "./unit-classes.ts";
import { OF_FIRST, ORDINAL } from "./words/ranks.ts";

/** Looks at a Han character that may begin a figure or a date; says where to go on. */
export function han(
  text: string,
  start: number,
  bits: number,
  reference: Day | undefined,
  sink: Sink,
): number {
  if (bits & TRAP) {
    const trap = trapAt(text, start);
    if (trap && text.charAt(trap.end) !== "之") return trap.end;
  }
  if (bits & CALENDAR) {
    const other = otherCalendarAt(text, start, reference);
    if (other?.edtf !== undefined) sink.date(other.edtf, start, other.end);
    if (other) return other.end;
  }
  if (bits & (HAN_DATE | HAN_NUMBER)) {
    const date = settleDate(chineseDateAt, text, start, reference, sink);
    if (date !== undefined) return date;
  }
  if (bits & RANK) {
    const found = hanRankAt(text, start);
    if (found) {
      sink.quantity(rank(text, found, start));
      return found.end;
    }
    if (text.charAt(start) === ORDINAL) return start + 1;
  }
  if (bits & SHARE) {
    const end = halfOrGrown(text, start, sink);
    if (end > start) return end;
  }
  if (!(bits & HAN_NUMBER)) return start + 1;
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return start + 1;
  if (topBefore(text, start, numeral.end)) {
    // 三甲 is one word.
    const end = numeral.end + Number(text.charAt(numeral.end) === OF_FIRST);
    sink.quantity(rank(text, { amount: numeral.value, end }, start, true));
    return end;
  }
  return settle(figureOf(text, numeral, false), sink);
}
