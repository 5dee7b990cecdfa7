import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { dayRange, overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { DateMention, Span } from "../../../quantities/quantity.ts";
import { dayOf, LENGTH_OF, publishedOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isBefore, isPossessive, relateDate } from "../dates/dates.ts";
import { statementOf } from "../match/statement.ts";
import { type Match, strength } from "../match/weigh.ts";
import { isCompared } from "../signs/comparison.ts";
import { isMeasured } from "../values/quantities.ts";
import { compareFigure, type Found, type Ground } from "./compare-figure.ts";

/** A fact that matches the words of a claim this much less than the best one is not what its date is about. */
const NEAR = 0.7;

/** Holds a date of a claim against the fact whose date it may be; nothing where there is none. */
export function compareDate(ground: Ground, date: DateMention): Found | undefined {
  const { index, claimed, near, subject } = ground;
  const least = strength(near[0]) * NEAR;
  for (const match of near) {
    const { subject: own, value } = index.facts[match.fact] as Fact;
    if (value.kind !== "date" || (own !== subject && strength(match) < least)) continue;
    const relation = relateDate(claimed.text, value.edtf, date);
    return { match, finding: { aspect: "date", fact: match.fact, edtf: date.edtf, relation } };
  }
  return compareAge(ground, date);
}

/** “Since 1901”, of a fact of how long: something over a hundred and twenty years; “before 1901” more. */
function compareAge(ground: Ground, date: DateMention): Found | undefined {
  const { index, claimed, near } = ground;
  const years = yearsBefore(index, date);
  if (years === undefined || index.facts[near[0].fact]?.value.kind !== "duration") return undefined;
  const further = isBefore(claimed.text, date);
  return compareFigure(ground, {
    kind: "duration",
    amount: years,
    ...(further ? {} : { to: years + 1 }),
    unit: "year",
    qualifier: further ? "over" : "exact",
    step: 1,
    stated: true,
    start: date.start,
    end: date.end,
  });
}

/** How many years a date lies before the source; nothing for a date in its own year or later. */
function yearsBefore(index: FactIndex, { edtf }: DateMention): number | undefined {
  const year = (text: string | undefined): number => Number(text?.slice(0, LENGTH_OF.year));
  const years = year(dayOf(index)) - year(dayRange(edtf).first);
  return years > 1 ? years : undefined;
}

/** Whether a date of a claim is no date to be compared: of another thing than the best fact, or told by it. */
export function isBeside({ index, claimed, near: [best] }: Ground, date: DateMention): boolean {
  const fact = index.facts[best.fact] as Fact;
  const { kind } = fact.value;
  return (
    // The time of the figure that fits best is no date of something else about the same body.
    (isMeasured(fact.value) && holdsAt(fact, date)) ||
    isPossessive(claimed.text, date) ||
    isCompared(claimed, date) ||
    // “In the last two years” in the claim and in the sentence of the fact that fits it best.
    (kind === "text" && tellsTime(index, claimed, date, best)) ||
    (kind !== "date" && tellsDate(index, claimed, date, best))
  );
}

/** Whether a date is that of the source, or one that a near fact is of, so that it says nothing strange. */
export const isKnown = ({ index, near }: Ground, date: DateMention): boolean =>
  isNow(index, date) || near.some(({ fact }) => holdsAt(index.facts[fact] as Fact, date));

/** Whether a date includes the day of the source, so that it says no more than “now”. */
function isNow(index: FactIndex, date: DateMention): boolean {
  const published = publishedOf(index);
  return published !== undefined && overlaps(date.edtf, published);
}

function holdsAt(fact: Fact, date: DateMention): boolean {
  return fact.time !== undefined && overlaps(fact.time.edtf, date.edtf);
}

/** Whether a time in words, such as “the last two years”, stands in the fact's own sentence. */
function tellsTime(
  index: FactIndex,
  { reading, spans, measured }: Claimed,
  date: Span,
  match: Match,
): boolean {
  const { affirmed } = statementOf(index, match.fact);
  const own = reading.tokens.filter(
    (_, t) => measured[t] === 1 && (spans[t] as Span).start < date.end && (spans[t] as Span).end > date.start,
  );
  return (
    own.length > 0 &&
    own.every(({ kind, features }) => kind === FeatureKind.concept && features.some((f) => affirmed.has(f)))
  );
}

/** How much of a claim a fact must speak of before a date in its sentence is the claim's. */
const TOLD_COVER = 0.75;

/** Whether the sentence of a fact that speaks of nearly all of the claim gives its date, whatever the value of the fact. */
const tellsDate = (index: FactIndex, { text }: Claimed, date: DateMention, match: Match): boolean =>
  match.covered >= match.total * TOLD_COVER &&
  statementOf(index, match.fact).dates.some((edtf) => relateDate(text, edtf, date) === "agrees");
