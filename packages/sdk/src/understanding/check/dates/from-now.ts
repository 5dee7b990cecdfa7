import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import type { DurationUnit, Quantity } from "../../../quantities/quantity.ts";
import { dayOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";

/** Length of a month on average (30.44 days), in milliseconds. */
const MONTH = 2_630_016_000;

/** How many months a unit of time is; 0 of a shorter one. */
const monthsOf = (unit: DurationUnit): number => (unit === "year" ? 12 : unit === "month" ? 1 : 0);

const gone = lazy(() => {
  const { auxiliary, lasting } = lexicon().tense;
  const over = `\\b(?:${latin({ en: lasting.over })})\\b[^,]{0,12}`;
  const has = `\\b(?:${latin(auxiliary)})\\b(?! (?:${latin({ en: lasting.apart })})\\b)`;
  const english = `${has}(?![^,]*\\b(?:${latin({ en: lasting.terms })})\\b)[^,]{1,40}${over}`;
  return {
    before: new RegExp(`(?:${english}|(?:${chinese(lasting.before)})[^，,]{0,4})$`),
    over: new RegExp(`${over}$`),
    after: new RegExp(`^ ?(?:${latin(lasting.after)}|${chinese(lasting.after)})`),
  };
});
const GONE_REACH = 48;

/** Whether a length of time is one that something has gone on for until now. */
function lastsUntilNow({ text }: Claimed, { start, end }: Quantity): boolean {
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - GONE_REACH), start).join("")).trimEnd();
  return (
    gone().before.test(before) ||
    (gone().over.test(before) && gone().after.test(fold(points.slice(end, end + 10).join(""))))
  );
}

/** “Has been mayor for two years”, of somebody who took office on a certain day that is past; undefined of what it is not counted from. */
export function sinceThen(
  index: FactIndex,
  claimed: Claimed,
  fact: number,
  edtf: string,
  quantity: Quantity,
): Finding["relation"] | undefined {
  if (!lastsUntilNow(claimed, quantity)) return undefined;
  const now = dayOf(index, fact);
  const { first, last } = dayRange(edtf);
  if (
    quantity.kind !== "duration" ||
    now === undefined ||
    first === undefined ||
    last === undefined ||
    first >= now
  )
    return undefined;
  const unit = monthsOf(quantity.unit);
  if (unit === 0) return undefined;
  const monthsTo = (day: string): number => (Date.parse(now) - Date.parse(day)) / MONTH;
  const [least, most] = [monthsTo(last), monthsTo(first)];
  const from = quantity.amount * unit;
  const to =
    (quantity.to ?? quantity.amount + (quantity.qualifier === "over" && quantity.amount < DECADE ? 1 : 0)) *
    unit;
  switch (quantity.qualifier) {
    case "over":
    case "at-least":
      return most < from ? "contradicts" : least >= from && most <= to + unit * SOME ? "agrees" : "unclear";
    case "under":
    case "at-most":
    case "nearly":
      return least > from ? "contradicts" : most >= from - unit ? "agrees" : "unclear";
    default:
      return most >= from - unit / 2 && least <= to + unit ? "agrees" : "contradicts";
  }
}

/** Up to here “over two years” is not three. */
const DECADE = 10;
/** So many units more than “over” says are too many to be meant. */
const SOME = 5;

const hence = lazy(() => {
  const { before, after } = lexicon().tense.hence;
  return {
    before: new RegExp(`(?:\\b(?:${latin(before)})\\b[^,]{0,12}|(?:${chinese(before)})[^，,]{0,3})$`),
    after: new RegExp(`^[^，,]{0,2}(?:${chinese(after)})|^ (?:${latin(after)})`),
  };
});
const HENCE_REACH = 18;

/** Whether a length of time is one that lies ahead, as in “within two years”. */
export function isAhead({ text }: Claimed, { start, end }: Quantity): boolean {
  const points = [...text];
  return (
    hence().before.test(fold(points.slice(Math.max(0, start - HENCE_REACH), start).join("")).trimEnd()) ||
    hence().after.test(fold(points.slice(end, end + HENCE_REACH).join("")))
  );
}

const SLACK_MONTHS = 3;

/** “Within two years” against a dated fact: counted from the day of the source. */
export function fromNow(
  index: FactIndex,
  fact: number,
  edtf: string,
  quantity: Quantity,
): Finding["relation"] | undefined {
  const now = dayOf(index, fact);
  const last = dayRange(edtf).last;
  if (now === undefined || last === undefined || last <= now || quantity.kind !== "duration")
    return undefined;
  const months = (Date.parse(last) - Date.parse(now)) / MONTH;
  const claimed = (quantity.to ?? quantity.amount) * monthsOf(quantity.unit);
  if (claimed === 0) return undefined;
  return Math.abs(claimed - months) <= SLACK_MONTHS
    ? "agrees"
    : Math.abs(claimed - months) > 2 * SLACK_MONTHS
      ? "contradicts"
      : "unclear";
}
