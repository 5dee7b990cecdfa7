import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { characters, chinese } from "../../../language/patterns.ts";
import { either, ending, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import { dayRange, overlaps } from "../../../model/edtf-range.ts";
import type { DateMention } from "../../../quantities/quantity.ts";
import { MONTHS, PARTS } from "../../../quantities/words/dates-en.ts";
import { LENGTH_OF } from "../../reading/timing.ts";
import type { Finding } from "../match/findings.ts";

/** A claimed date that is narrower than what is recorded may be right or wrong. */
function relateDates(recorded: string, date: string): Finding["relation"] {
  if (!overlaps(recorded, date)) return "contradicts";
  const known = dayRange(recorded);
  const claimed = dayRange(date);
  const later = known.first !== undefined && claimed.first !== undefined && claimed.first > known.first;
  const sooner = known.last !== undefined && claimed.last !== undefined && claimed.last < known.last;
  return later || sooner ? "unclear" : "agrees";
}

/** “By the end of the year”: so long as what is recorded is over by then. */
function relateToDeadline(recorded: string, date: string): Finding["relation"] {
  const known = dayRange(recorded);
  const { last } = dayRange(date);
  if (last === undefined) return "unclear";
  if (known.last !== undefined && known.last <= last) return "agrees";
  return known.first !== undefined && known.first > last ? "contradicts" : "unclear";
}

const yearless = lazy(() => {
  const { figures, dates } = lexicon();
  const { digits, ten } = figures.numerals;
  const part = `(?:${Object.keys(PARTS()).join("|")})[- ]`;
  const day = `[0-9]{1,2}(?:${latin(dates.ordinals)})?`;
  const english = `[a-z]{3,9}\\.?(?: ${day})?|${day}(?: (?:${latin(dates.of)}))? [a-z]{3,9}`;
  const number = `[0-9${characters(digits, ten)}]{1,3}`;
  const han = `${number}(?:${chinese(dates.month)})(?:${number}(?:${chinese(dates.day)})|${chinese(dates.partOfMonth)})?`;
  return {
    /** A month, or a day of a month, and nothing that says of which year. */
    day: new RegExp(`^(?:${part})?(?:${english}|${han})$`),
    /** Words before a month that say of which year it is. */
    lead: new RegExp(`(?:\\b(?:${latin(dates.ofYear)})|${chinese(dates.ofYear)}) *$`),
  };
});
const LEAD = 8;
const YEARS = /^[0-9]{4}|(?<=\/)[0-9]{4}/g;

/** What a date may mean: “in October” is read as of the source's own year, and may be of the year before or after. */
export function readingsOf(text: string, { edtf, start, end }: DateMention): readonly string[] {
  const points = [...text];
  const own = fold(points.slice(start, end).join(""));
  const lead = fold(points.slice(Math.max(0, start - LEAD), start).join(""));
  if (!edtf.includes("-") || !yearless().day.test(own) || yearless().lead.test(lead)) return [edtf];
  return [0, -1, 1].map((by) => edtf.replace(YEARS, (year) => String(Number(year) + by)));
}

/** “This winter's top-up”: a time that only says which of several is meant. “November's” names one. */
export function isPossessive(text: string, { start, end }: DateMention): boolean {
  const points = [...text];
  const words = fold(points.slice(start, end).join("")).split(" ");
  if (words.some((word) => word in MONTHS() || /\d/.test(word))) return false;
  return /^['’]s\b/.test(points.slice(end, end + 3).join(""));
}

/** How a date of a claim stands to what is recorded, by whatever it may mean that fits best. */
export function relateDate(text: string, recorded: string, date: DateMention): Finding["relation"] {
  // A deadline that may be of any year is kept by all.
  if (isDeadline(text, date)) return relateToDeadline(recorded, date.edtf);
  const readings = readingsOf(text, date);
  if (readings.some((edtf) => isEdgeOf(recorded, text, { ...date, edtf }))) return "agrees";
  const sides = sidesOf(recorded, around(text, date));
  const relations = readings.flatMap((edtf) => sides.map((side) => relateDates(side, edtf)));
  return (["agrees", "unclear"] as const).find((one) => relations.includes(one)) ?? "contradicts";
}

/** How far from a date what it is the date of may be said, in characters. */
const AROUND = 48;
/** A word with a capital within a sentence, as “Open” in the name of a contest. */
const NAMED = /(?<=[A-Za-z],? )[A-Z][A-Za-z'’]*/g;

function around(text: string, { start, end }: DateMention): string {
  const points = [...text];
  return points
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .join("")
    .replace(NAMED, "");
}

/** What of a span of time a text speaks of: its first day where something “opens”, its last where it “ends”, else all of it. */
function sidesOf(recorded: string, text: string): readonly string[] {
  const [first, last] = recorded.split("/");
  // “The second half of the year” is no span that something lasts, but one in which it happens.
  if (first === undefined || last === undefined || first.length < LENGTH_OF.day) return [recorded];
  const folded = fold(text);
  const { opens, closes } = edges();
  if (opens.test(folded) === closes.test(folded)) return [recorded];
  return [opens.test(folded) ? first : last];
}

const deadline = lazy(() => {
  const { before, after } = lexicon().tense.deadline;
  return { before: ending({ en: before }), after: new RegExp(`^ *(?:${chinese({ zh: after })})`) };
});
/** Longest word of a deadline, in characters. */
const REACH = 16;

const edges = lazy(() => {
  const { from, until, opens, closes } = lexicon().tense.span;
  return { from: ending(from), until: ending(until), opens: either(opens), closes: either(closes) };
});

/** Whether a date is the last on which something may happen. */
function isDeadline(text: string, { start, end }: DateMention): boolean {
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - REACH), start).join(""));
  const after = fold(points.slice(end, end + REACH).join(""));
  return deadline().before.test(before) || deadline().after.test(after);
}

const earlier = lazy(() => {
  const { before, after } = lexicon().tense.earlier;
  return {
    before: ending({ en: before }),
    after: new RegExp(`^ *(?:${chinese(lexicon().dates.year)})?(?:${chinese({ zh: after })})`),
  };
});

/** Whether something goes back further than a date: “since before 1901”. */
export function isBefore(text: string, { start, end }: DateMention): boolean {
  const points = [...text];
  return (
    earlier().before.test(fold(points.slice(Math.max(0, start - REACH), start).join(""))) ||
    earlier().after.test(fold(points.slice(end, end + REACH).join("")))
  );
}

/** “Until 10 January” of what lasts till then, “from 4 December” of what begins on that day. */
function isEdgeOf(recorded: string, text: string, { start, edtf }: DateMention): boolean {
  const [first, last] = recorded.split("/");
  if (last === undefined) return false;
  const before = fold([...text].slice(Math.max(0, start - REACH), start).join(""));
  return (edtf === last && edges().until.test(before)) || (edtf === first && edges().from.test(before));
}
