import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { DateMention } from "../../quantities/quantity.ts";
import type { Finding } from "./findings.ts";

/** Length of a date that is a day. */
const DAY = 10;

/** A claimed date that is narrower than what is recorded may be right or wrong. */
export function relateDates(recorded: string, date: string): Finding["relation"] {
  if (!overlaps(recorded, date)) return "contradicts";
  const known = dayRange(recorded);
  const claimed = dayRange(date);
  const later = known.first !== undefined && claimed.first !== undefined && claimed.first > known.first;
  const sooner = known.last !== undefined && claimed.last !== undefined && claimed.last < known.last;
  // “Until 10 January” of a festival that lasts till then.
  if (date.length === DAY && recorded.endsWith(`/${date}`)) return "agrees";
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

const YEAR =
  /[0-9]{4}|[年去今明后前上出旧]|[a-z]+ year|\b(?:last|next|this|coming|now|today|yesterday|tomorrow)\b/;
const YEARS = /^[0-9]{4}|(?<=\/)[0-9]{4}/g;

/**
 * What a date may mean: “in October” is read as of the source's own year, and may be of the year before or after.
 */
export function readingsOf(text: string, { edtf, start, end }: DateMention): readonly string[] {
  const points = [...text];
  if (YEAR.test(fold(points.slice(Math.max(0, start - LEAD), end).join("")))) return [edtf];
  return [0, -1, 1].map((by) => edtf.replace(YEARS, (year) => String(Number(year) + by)));
}

/** Longest word before a date that says of which year it is, in characters. */
const LEAD = 5;

/** How a date stands to what is recorded, by whatever it may mean that fits best. */
export function relateBest(
  readings: readonly string[],
  relate: (date: string) => Finding["relation"],
): Finding["relation"] {
  const relations = readings.map(relate);
  return (["agrees", "unclear"] as const).find((one) => relations.includes(one)) ?? "contradicts";
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
