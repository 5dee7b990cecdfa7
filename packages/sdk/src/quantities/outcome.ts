import { century, type DateHit, type Day, FIRST_OF_CENTURIES } from "./calendar.ts";
import { hedgeAround } from "./context.ts";
import type { Found, Outcome } from "./found.ts";
import { marked, type PhraseHit, phrases } from "./phrases.ts";
import type { Rank } from "./ranks.ts";
import { unitWords } from "./unit-words.ts";
import { COUNTED, NOT_COUNTED, traps } from "./words/traps.ts";

/** Receives what a scan finds, in order; places are UTF-16 units of the folded text. */
export interface Sink {
  quantity(found: Found): void;
  date(edtf: string, start: number, end: number): void;
  away(span: Extract<Outcome, { type: "away" }>): void;
}

const TRAPS = phrases<boolean>(() => [
  ...traps().map((phrase) => [phrase, true] as const),
  ...marked(COUNTED, false),
  ...marked(NOT_COUNTED, true),
]);

/** A word with a numeral in it that counts nothing. */
export function trapAt(text: string, start: number): PhraseHit<boolean> | undefined {
  const found = TRAPS.at(text, start);
  return found?.value === true ? found : undefined;
}

/** Passes what a numeral turned out to be on, and says where to go on. */
export function settle(outcome: Outcome, sink: Sink): number {
  if (outcome.type === "quantity") sink.quantity(outcome.found);
  else if (outcome.type === "year") sink.date(String(outcome.year), outcome.start, outcome.end);
  else if (outcome.type === "away") sink.away(outcome);
  return outcome.end;
}

/** Any day, of a leap year: what is a date beside it is one beside every other day. */
const SOME_DAY: Day = { year: 2024, month: 7, day: 8 };

/**
 * Passes a date on, and says where to go on; undefined where there is none. Without a reference nobody knows of which
 * year 7月8日 is, but it is a date all the same and no figure, so it is stepped over. “The past two years” still tells
 * how long.
 */
export function settleDate(
  dateAt: (text: string, start: number, reference: Day | undefined) => DateHit | undefined,
  text: string,
  start: number,
  reference: Day | undefined,
  sink: Sink,
): number | undefined {
  const date = dateAt(text, start, reference);
  if (date === undefined) {
    const unplaced = reference === undefined ? dateAt(text, start, SOME_DAY) : undefined;
    return unplaced?.window ? undefined : unplaced?.end;
  }
  sink.date(date.edtf, start, date.end);
  return date.end;
}

/** A rank; `top` for that place or a better one: "top 10", 前十名. */
export function rank(text: string, { amount, to, end }: Rank, start: number, top = false): Found {
  const qualifier = top ? ("at-most" as const) : ("exact" as const);
  const further = to === undefined ? {} : { to };
  const unit = unitWords(text, end);
  return { kind: "rank", amount, ...further, qualifier, stated: top, step: 1, unit, start, end };
}

const CENTURY = /[ -]century(?![a-z])/y;

/** The century that an ordinal tells, and where its name ends: “the 21st century”. */
export function centuryBehind(text: string, { amount, end }: Rank): DateHit | undefined {
  if (amount < FIRST_OF_CENTURIES) return undefined;
  CENTURY.lastIndex = end;
  const found = CENTURY.exec(text);
  const edtf = found === null ? undefined : century(amount);
  return found === null || edtf === undefined ? undefined : { edtf, end: end + found[0].length };
}

/** Passes on a place, or the century that it is of, and says where to go on. */
export function settleOrdinal(text: string, place: Rank, start: number, sink: Sink, top = false): number {
  const of = top ? undefined : centuryBehind(text, place);
  if (of === undefined) sink.quantity(rank(text, place, start, top));
  else sink.date(of.edtf, start, of.end);
  return of?.end ?? place.end;
}

/** Passes on a share of a hundred with the hedge before it. */
export function settleShare(
  text: string,
  start: number,
  share: { end: number; amount: number; step: number },
  sink: Sink,
): number {
  const { qualifier, stated } = hedgeAround(text, start, share.end, share.amount, "share");
  sink.quantity({
    kind: "percent",
    amount: share.amount,
    qualifier,
    stated,
    step: share.step,
    start,
    end: share.end,
  });
  return share.end;
}

/** What stands after the ordinal or number of a five-year plan. */
export const FIVE_YEAR_PLAN = /^ (?:national )?(?:five|5)[- ]year/;
