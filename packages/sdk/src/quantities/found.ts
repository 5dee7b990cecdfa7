import type { Qualifier } from "../model/value.ts";
import { hedgeAfter, hedgeAfterShare, hedgeBefore } from "./context.ts";
import type { Hedge } from "./hedge.ts";
import { isInTheCourseOf } from "./in-the-course-of.ts";
import { clean, type Numeral } from "./numeral.ts";
import { isDigit, isLetter } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { unitWords } from "./unit-words.ts";

/** A quantity with its place in the folded text, before offsets are mapped back. */
export interface Found {
  kind: "money" | "count" | "percent" | "rank" | "duration" | "multiple";
  amount: number;
  to?: number;
  qualifier: Qualifier;
  stated: boolean;
  step: number;
  currency?: string;
  unit?: string;
  points?: true;
  start: number;
  end: number;
}

/** What became of a numeral: a quantity, a year, a span of time from now, or nothing; `end` is where to go on. */
export type Outcome =
  | { readonly type: "quantity"; readonly found: Found; readonly end: number }
  | { readonly type: "year"; readonly year: number; readonly start: number; readonly end: number }
  | {
      readonly type: "away";
      readonly direction: 1 | -1;
      readonly amount: number;
      readonly unit: DurationUnit;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "nothing"; readonly end: number };

export const none = (end: number): Outcome => ({ type: "nothing", end });

export type Shape = Pick<Found, "kind" | "start" | "end"> &
  Pick<Partial<Found>, "currency" | "unit" | "points">;

/** Puts a figure together with the qualifier around it. */
export function quantity(text: string, number: Numeral, shape: Shape, more = 0): Outcome {
  const hedge = hedged(text, number, shape);
  const beyond = number.beyond === true && !number.negative;
  const [low, high] = endsOf(number, more);
  const found: Found = {
    ...shape,
    amount: low,
    qualifier: hedge?.qualifier ?? (beyond ? "over" : number.loose ? "about" : "exact"),
    stated: hedge !== undefined || beyond || number.loose === true,
    step: more > 0 ? more : number.step,
  };
  if (found.kind === "percent" && found.amount === 100) found.step = 1;
  if (hedge !== undefined && found.unit !== undefined && shape.kind === "count") {
    const at = hedge.edge > number.end ? found.unit.indexOf(hedge.word) : -1;
    if (at === 0) found.unit = unitWords(text, hedge.edge);
    else if (at > 0) found.unit = found.unit.slice(0, at).trimEnd();
  }
  if (high !== undefined && (hedge === undefined || hedge.qualifier === "about")) found.to = high;
  return { type: "quantity", found, end: shape.end };
}

/** The figure, or the lower and the upper end of a range; below zero the further end is the lower one. */
function endsOf({ value, to, negative }: Numeral, more: number): [number, number?] {
  const near = clean(value + more);
  if (to === undefined) return [negative ? 0 - near : near];
  const far = clean(to + more);
  return negative ? [0 - far, 0 - near] : [near, far];
}

function hedged(text: string, number: Numeral, shape: Shape): Hedge | undefined {
  const before = hedgeBefore(text, shape.start, number);
  const behind = () => hedgeBehind(text, number.end, shape);
  if (before === undefined || (shape.kind === "duration" && isCourse(text, number, shape, before)))
    return behind();
  return before.qualifier === "about" ? (bounding(behind()) ?? before) : before;
}

/** A hedge that bounds outweighs one that does not: 大約三十個以上. */
const bounding = (hedge: Hedge | undefined): Hedge | undefined =>
  hedge?.qualifier === "at-least" || hedge?.qualifier === "at-most" ? hedge : undefined;

/** Whether “over” means “in the course of”; nobody says “more than one to two years”. */
const isCourse = (
  text: string,
  { to, beyond, loose }: Numeral,
  { start, end }: Shape,
  hedge: Hedge,
): boolean =>
  (hedge.word === "over" && to !== undefined && !beyond && !loose) ||
  isInTheCourseOf(text, hedge, start, end);

/** Looks for 以上, 左右, "or more" behind the figure, its unit, and the noun that is counted. */
function hedgeBehind(text: string, numberEnd: number, shape: Shape): Hedge | undefined {
  const direct =
    hedgeAfter(text, numberEnd) ??
    (shape.kind === "percent" ? hedgeAfterShare(text, shape.end) : undefined) ??
    (shape.kind === "count" ? undefined : hedgeAfter(text, shape.end));
  if (direct !== undefined) return direct;
  let at = shape.end;
  const latin = isLetter(text.charCodeAt(at + 1)) || isLetter(text.charCodeAt(at));
  for (let steps = 0; steps < (latin ? 2 : 6); steps++) {
    if (latin) {
      if (text.charCodeAt(at) === 0x20) at++;
      const from = at;
      while (isLetter(text.charCodeAt(at)) && at - from < 24) at++;
      if (at === from) return undefined;
    }
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit) || isDigit(unit) || (!latin && unit < 0x3400)) return undefined;
    const hedge = hedgeAfter(text, at);
    if (hedge !== undefined && hedge.word.length > 1) return hedge;
    if (!latin) at++;
  }
  return undefined;
}
