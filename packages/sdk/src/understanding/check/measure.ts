import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { writtenCharacters } from "../../language/patterns.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import type { DateMention, Quantity, Span } from "../../quantities/quantity.ts";
import { hasIdea, saysAny } from "../ideas.ts";
import { isOfSort } from "../said-of-other/sort.ts";
import { dayOf, LENGTH_OF, publishedOf } from "../timing.ts";
import type { Claimed } from "./claimed.ts";
import { isCompared } from "./comparison.ts";
import { isOtherNoun } from "./counts-other.ts";
import { isBefore, isPossessive, relateDate } from "./dates.ts";
import { deniesReaching, isDenied, isNotThis, unlessDenied } from "./denied-figures.ts";
import { figures } from "./figures.ts";
import { DENIED, type Finding } from "./findings.ts";
import { isFormerAlone, thenForNow } from "./former.ts";
import { originOf } from "./origin.ts";
import { compareQuantity, countsSame, isMeasured, isNear } from "./quantities.ts";
import { isOfEach } from "./rate.ts";
import { relationTo } from "./relation.ts";
import { statementOf } from "./statement.ts";
import { isToldBeside } from "./told.ts";
import { otherWay } from "./way.ts";
import { type Match, strength } from "./weigh.ts";

/** What came of comparing the figures and dates of a claim. */
export interface Measured {
  /** The facts they were compared with. */
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  /** Figures and dates that no matching fact can be compared with. */
  readonly loose: number;
  /** How many of these are dates, or more than a small count: “the two sides” is often no figure. */
  readonly strange: number;
}

/** A fact that matches the words of a claim this much less than the best one is not what its figure is about. */
const NEAR = 0.45;
const NEAR_OF_SUBJECT = 0.35;
const NEAR_FOR_DATES = 0.7;
/** Two facts are this alike when the words of a claim do not tell which is meant. */
const ALIKE = 0.93;

/** Finds, for each figure and date of the claim, the matching fact it is to be compared with. */
export function measure(index: FactIndex, claimed: Claimed, matches: readonly Match[]): Measured {
  const used = new Set<Match>();
  const findings: Finding[] = [];
  let loose = 0;
  let strange = 0;
  const best = strength(matches[0] as Match);
  const subject = index.facts[(matches[0] as Match).fact]?.subject;
  const near = matches.filter((match) => {
    const least = index.facts[match.fact]?.subject === subject ? NEAR_OF_SUBJECT : NEAR;
    return strength(match) >= best * least;
  });
  // A figure to the digit is that of a fact about the same, however little else of it the claim says.
  const whose = (quantity: Quantity): Match[] =>
    quantity.amount <= TELLING
      ? []
      : matches.filter(({ fact, content }) => {
          const { subject: own, value } = index.facts[fact] as Fact;
          return (
            own === subject &&
            (content >= SHARED || (near[0]?.content ?? 0) < SLIGHT) &&
            isMeasured(value) &&
            value.amount === quantity.amount &&
            isNamedKind(value, quantity)
          );
        });
  const compare = (quantity: Quantity): boolean => {
    const own = near.some(({ fact }) => isRecorded(index, index.facts[fact] as Fact, quantity))
      ? near
      : [...near, ...whose(quantity)];
    const compared = own.flatMap((match) => {
      const first = match === near[0];
      const related = relationTo(index, claimed, match, quantity, first);
      return related === undefined ? [] : [{ match, ...related }];
    });
    const first = compared[0];
    if (first === undefined) return false;
    // Of facts that the words fit alike, the one whose figure it is.
    const found =
      compared.find(
        ({ match, relation }) =>
          relation === "agrees" &&
          (strength(match) >= strength(first.match) * ALIKE ||
            (index.facts[match.fact]?.subject === index.facts[first.match.fact]?.subject &&
              isNear(index.facts[match.fact] as Fact, quantity) &&
              !countsSame(index, index.facts[first.match.fact] as Fact, quantity))),
      ) ?? first;
    // What was so before is not what a fact says of today, nor does it contradict it.
    if (found.relation === "contradicts" && isFormerAlone(index, claimed, quantity, found.match))
      return false;
    used.add(found.match);
    const fact = index.facts[found.match.fact] as Fact;
    if (found.relation === "agrees" && isOfEach(claimed.text, quantity, fact)) {
      findings.push({ aspect: "scope", fact: found.match.fact, quantity, relation: "unclear" });
      return true;
    }
    if (found.relation === "contradicts" && countsPart(index, claimed, quantity, found.match.fact)) {
      findings.push({ aspect: "quantity", fact: found.match.fact, quantity, relation: "unclear" });
      return true;
    }
    const turned =
      found.relation === "agrees" ? otherWay(index, claimed.text, quantity, found.match.fact) : undefined;
    if (turned !== undefined) {
      findings.push({
        aspect: "direction",
        fact: found.match.fact,
        quantity: turned,
        relation: "contradicts",
      });
      return true;
    }
    const aspect = quantity.kind === "rank" ? "rank" : "quantity";
    const denied =
      (aspect === "rank" && isDenied(claimed, quantity)) ||
      isNotThis(claimed, quantity) ||
      deniesReaching(claimed, quantity, fact);
    // “Doesn't want more than five” has said with the figure what it denies.
    const bounded =
      found.relation === "agrees" && (unlessDenied(claimed, quantity) !== quantity || isNotAll(quantity));
    findings.push({
      aspect,
      fact: found.match.fact,
      quantity,
      relation: denied ? DENIED[found.relation] : found.relation,
      ...(denied || bounded ? { denied: true as const } : {}),
      ...(found.turned ? { turned: found.turned } : {}),
    });
    return true;
  };
  /** “Since 1901”, of a fact of how long: something over a hundred and twenty years; “before 1901” more. */
  const compareAge = (date: DateMention): boolean => {
    const years = yearsBefore(index, date);
    if (years === undefined || index.facts[(near[0] as Match).fact]?.value.kind !== "duration") return false;
    const further = isBefore(claimed.text, date);
    return compare({
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
  };
  for (const figure of figures(index, claimed, near)) {
    const [origin, quantity] = originOf(index, claimed, figure);
    if (
      origin !== undefined &&
      !near.some(({ fact }) => isRecorded(index, index.facts[fact] as Fact, origin))
    ) {
      loose += 1;
      strange += Number(!isSmall(origin));
    }
    if (quantity === undefined) continue;
    const swapped = thenForNow(index, claimed, quantity, near[0] as Match);
    if (swapped !== undefined) {
      used.add(near[0] as Match);
      findings.push(swapped);
      continue;
    }
    // A figure of the sentence that fits best need not be that of another fact.
    if (isToldBeside(index, quantity, near[0] as Match)) continue;
    if (!compare(quantity) && !saidBy(index, claimed, quantity, near[0] as Match) && !isPronoun(quantity)) {
      loose += 1;
      strange += Number(!isSmall(quantity));
    }
  }
  const fitting = index.facts[(near[0] as Match).fact] as Fact;
  for (const date of claimed.dates) {
    // The time of the figure that fits best is no date of something else about the same body.
    if (isMeasured(fitting.value) && holdsAt(fitting, date)) continue;
    if (isPossessive(claimed.text, date) || isCompared(claimed, date)) continue;
    // “In the last two years” in the claim and in the sentence of the fact that fits it best.
    if (fitting.value.kind === "text" && tellsTime(index, claimed, date, near[0] as Match)) continue;
    if (fitting.value.kind !== "date" && tellsDate(index, claimed, date, near[0] as Match)) continue;
    const match = near.find(
      (candidate) =>
        index.facts[candidate.fact]?.value.kind === "date" &&
        (index.facts[candidate.fact]?.subject === subject || strength(candidate) >= best * NEAR_FOR_DATES),
    );
    const value = match === undefined ? undefined : index.facts[match.fact]?.value;
    if (match !== undefined && value?.kind === "date") {
      used.add(match);
      const relation = relateDate(claimed.text, value.edtf, date);
      findings.push({ aspect: "date", fact: match.fact, edtf: date.edtf, relation });
    } else if (compareAge(date)) {
      // “Set up 25 years ago” against a fact of how long.
    } else if (!isNow(index, date) && !near.some(({ fact }) => holdsAt(index.facts[fact] as Fact, date))) {
      loose += 1;
      strange += 1;
    }
  }
  if (
    findings.length === 0 &&
    saysAny(index, "most", claimed.reading.tokens) &&
    !tellsMost(index, near[0] as Match)
  )
    loose += 1;
  return { matches: [...used], findings, loose, strange };
}

/** Weight of the words besides names that a claim must share with such a fact. */
const SHARED = 0.2;
/** … unless it shares no more than this with what it is nearest to. */
const SLIGHT = 0.05;

/** From here on a figure is not often that of two facts about the same. */
const TELLING = 12;

/** Whether a value may be meant by a figure of a kind: a bare number may be money. */
const isNamedKind = ({ kind }: Fact["value"], quantity: Quantity): boolean =>
  kind === quantity.kind || (quantity.kind === "count" && (kind === "money" || kind === "percent"));

/** “Not all of it”, as a figure in words. */
const isNotAll = ({ kind, amount, qualifier, end }: Quantity): boolean =>
  kind === "percent" && amount === 100 && qualifier === "under" && end === 0;

/** Counts and lengths of time up to this are often no figures. */
const FEW = 3;
const isSmall = ({ kind, amount }: Quantity): boolean =>
  (kind === "count" || kind === "duration") && amount <= FEW;

/** 有一位, 一年的上限: a “one” that says no more than “a” and “per”. */
function isPronoun(quantity: Quantity): boolean {
  if (quantity.amount !== 1 || quantity.qualifier !== "exact") return false;
  return quantity.kind === "count" || quantity.kind === "duration";
}

const COUNT = askBit("count");

/** “40 of them are fintech companies”, of a fact that counts all of them, and more: how many are of a sort it does not say. */
function countsPart(
  index: FactIndex,
  { text: source, reading: { text, tokens } }: Claimed,
  { kind, amount }: Quantity,
  fact: number,
): boolean {
  const { value } = index.facts[fact] as Fact;
  if (kind !== "count" || value.kind !== "count" || amount >= value.amount) return false;
  return isOfSort(index, { source, text, tokens, ask: COUNT, fact });
}

/** How many years a date lies before the source; nothing for a date in its own year or later. */
function yearsBefore(index: FactIndex, { edtf }: DateMention): number | undefined {
  const year = (text: string | undefined): number => Number(text?.slice(0, LENGTH_OF.year));
  const years = year(dayOf(index)) - year(dayRange(edtf).first);
  return years > 1 ? years : undefined;
}

/** Whether a fact has a figure that is the one claimed. */
const isRecorded = (index: FactIndex, fact: Fact, quantity: Quantity): boolean =>
  compareQuantity(index, fact, quantity) === "within";

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

/** Whether a figure stands in the fact's own sentence, so that it is no figure to be compared. */
function saidBy(index: FactIndex, claimed: Claimed, quantity: Quantity, match: Match): boolean {
  if (quantity.kind === "count" && isOtherNoun(index, claimed, match, quantity, false)) return false;
  const { figures } = statementOf(index, match.fact);
  const isBare = quantity.kind === "count" && quantity.unit === "";
  if (figures.some(({ kind, amount }) => amount === quantity.amount && (kind === quantity.kind || isBare)))
    return true;
  // “Cut by half” in one phrase, of a fact that says “halving”.
  const { affirmed } = statementOf(index, match.fact);
  const isPhrase = claimed.spans.some(
    (span, t) =>
      quantity.end > quantity.start &&
      span.start <= quantity.start &&
      span.end >= quantity.end &&
      (claimed.reading.tokens[t]?.features ?? []).some(
        (f) => index.features.kind(f) === FeatureKind.concept && affirmed.has(f),
      ),
  );
  if (isPhrase) return true;
  const profile = index.profiles[match.fact] as Profile;
  const text = [...claimed.text].slice(quantity.start, quantity.end).join("").toLowerCase();
  return claimed.reading.tokens.some((token, t) => {
    const word = claimed.reading.text.slice(token.start, token.end);
    return (
      claimed.measured[t] === 1 &&
      token.kind === FeatureKind.word &&
      text.includes(word) &&
      // The “3” of 3億 is no figure of its own.
      !(DIGITS.test(word) && multiplied().test(text.slice(word.length))) &&
      token.features.some((feature) => weightIn(profile, feature) > 0)
    );
  });
}

const DIGITS = /^[\d.,]+$/;
const multiplied = lazy(() => {
  const { ten, hundreds, myriads } = lexicon().figures.numerals;
  return new RegExp(`^ ?[${writtenCharacters(ten, hundreds, myriads)}]`);
});

/** Whether a fact tells of the greater part of something, which no fact without a share can settle. */
function tellsMost(index: FactIndex, match: Match): boolean {
  const { affirmed, denied } = statementOf(index, match.fact);
  return hasIdea(index, "most", affirmed) || hasIdea(index, "most", denied);
}
