import { lazy } from "../lazy.ts";
import { hedgeAround } from "./context.ts";
import { clean } from "./numeral.ts";
import type { Sink } from "./outcome.ts";
import type { DurationUnit } from "./quantity.ts";
import { LENGTHS, PARTS_OF_LENGTH } from "./words/lengths-en.ts";

const PATTERN = lazy(() => {
  const any = Object.keys(LENGTHS).join("|");
  const long = Object.keys(LENGTHS).filter((word) => LENGTHS[word]?.alone);
  const parts = Object.keys(PARTS_OF_LENGTH).join("|");
  return new RegExp(
    `half(?: an? |-| )(${any})(?![a-z])|(?:an?|one) (${any}) and a half(?![a-z])|(${parts}) of an? (${any})(?![a-z]|'s)|(?:a|one) (${long.join("|")})(?! or two(?![a-z])|[a-z])|an? (${any})( or two)?(?![a-z])`,
    "y",
  );
});

/** “In a year's time”. */
const IN_TIME = "'s time";
const COURSE = "over ";
const UNHEDGED = { qualifier: "exact", stated: false } as const;

interface LengthFound {
  readonly end: number;
  readonly amount: number;
  readonly to?: number;
  readonly unit: DurationUnit;
  readonly step: number;
  readonly weak: boolean;
}

/** A length of time in words: its amount and unit, its step, and whether it is one only with a hedge before it. */
function lengthAt(text: string, start: number): LengthFound | undefined {
  PATTERN().lastIndex = start;
  const found = PATTERN().exec(text);
  if (found === null) return undefined;
  const [all, half, more, part, whole, alone, one, two] = found;
  const { unit, amount, halved } = LENGTHS[(half ?? more ?? whole ?? alone ?? one) as string] ?? {};
  if (unit === undefined || amount === undefined) return undefined;
  const end = start + all.length;
  if (half !== undefined) {
    const [value, of] = halved ?? [amount / 2, unit];
    return { end, amount: value, unit: of, step: value, weak: false };
  }
  const by = more !== undefined ? 1.5 : part === undefined ? 1 : (PARTS_OF_LENGTH[part] ?? 1);
  const value = clean(amount * by);
  const step = by === 1 ? 1 : value;
  if (two !== undefined) return { end, amount, to: 2 * amount, unit, step: amount, weak: false };
  return { end, amount: value, unit, step, weak: one !== undefined };
}

/** Passes on “half a year”, “a decade”, “a year and a half”, “a quarter of a century”, “over a year”, “a day or two” and not “HK$3 billion a year”; says where to go on. */
export function lengthOfTime(text: string, start: number, sink: Sink): number {
  const found = lengthAt(text, start);
  if (found === undefined) return start;
  const { end, amount, to, unit, step, weak } = found;
  const hedge = hedgeAround(text, start, end, 1, "time");
  // Nobody says “more than a year or two”.
  const isCourse = to !== undefined && text.endsWith(COURSE, start);
  const { qualifier, stated } = isCourse ? UNHEDGED : hedge;
  // “Higher than a year ago” hedges no length of time; “more than a decade ago” does.
  if (text.startsWith(" ago", end) && to === undefined && (weak || !stated)) {
    const stop = end + 4;
    sink.away({ type: "away", direction: -1, amount, unit, start, end: stop });
    return stop;
  }
  if (text.startsWith(IN_TIME, end) && text.endsWith("in ", start)) {
    const stop = end + IN_TIME.length;
    sink.away({ type: "away", direction: 1, amount, unit, start, end: stop });
    return stop;
  }
  if (weak && !stated) return start;
  const further = to === undefined || (stated && qualifier !== "about") ? {} : { to };
  sink.quantity({ kind: "duration", amount, ...further, qualifier, stated, step, unit, start, end });
  return end;
}
