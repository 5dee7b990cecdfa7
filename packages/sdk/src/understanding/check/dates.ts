import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { DateMention } from "../../quantities/quantity.ts";
import type { Finding } from "./findings.ts";

/** A claimed date that is narrower than what is recorded may be right or wrong. */
export function relateDates(recorded: string, date: string): Finding["relation"] {
  if (!overlaps(recorded, date)) return "contradicts";
  const known = dayRange(recorded);
  const claimed = dayRange(date);
  const later = known.first !== undefined && claimed.first !== undefined && claimed.first > known.first;
  const sooner = known.last !== undefined && claimed.last !== undefined && claimed.last < known.last;
  return later || sooner ? "unclear" : "agrees";
}

/** “By the end of the year”: so long as what is recorded is over by then. */
export function relateToDeadline(recorded: string, date: string): Finding["relation"] {
  const known = dayRange(recorded);
  const { last } = dayRange(date);
  if (last === undefined) return "unclear";
  if (known.last !== undefined && known.last <= last) return "agrees";
  return known.first !== undefined && known.first > last ? "contradicts" : "unclear";
}

const words = lazy(() => {
  const { before, after } = lexicon().tense.deadline;
  return {
    before: new RegExp(`(?:^|[^a-z])(?:${fold(before).split(/,\s*/).join("|")}) *$`),
    after: new RegExp(`^ *(?:${fold(after).split(/\s+/).join("|")})`),
  };
});
/** Longest word of a deadline, in characters. */
const REACH = 16;

/** Whether a date is the last on which something may happen. */
export function isDeadline(text: string, { start, end }: DateMention): boolean {
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - REACH), start).join(""));
  const after = fold(points.slice(end, end + REACH).join(""));
  return words().before.test(before) || words().after.test(after);
}
