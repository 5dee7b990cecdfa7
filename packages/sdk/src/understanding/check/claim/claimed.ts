import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { ending, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { hedgeWords } from "../../../quantities/hedge-words.ts";
import type { DateMention, Quantity, Span } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";
import { unitOfMeasureAt } from "../../../quantities/unit-of-measure.ts";
import { type IdeaGroup, ideasOf, isIn } from "../../reading/ideas.ts";
import { type Reading, read } from "../../reading/read.ts";
import { countedFrom } from "../../reading/timing.ts";
import { type Mark, type Token, UNSEEN } from "../../reading/token.ts";
import { withoutAskingBack } from "../signs/asks-either.ts";
import { isComparison, wayOf } from "../signs/comparison.ts";
import { COMPARED } from "../signs/denied.ts";
import { denials } from "../signs/literals.ts";
import { isNegative } from "../signs/negative.ts";
import { type Denying, opposites, type Telling, tellings } from "../signs/telling.ts";
import { boundsFigure } from "../values/bounding.ts";
import { asMeant } from "../values/currency.ts";
import { countedAlls } from "./counted-alls.ts";
import { isOffice, isReporting } from "./reporting.ts";
import { joinSeparable } from "./separable.ts";
import { meets } from "./stretch.ts";

/** A claim read for everything that can be compared. */
export interface Claimed {
  readonly text: string;
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  /** The figures of the whole text, also where this is a clause of it. */
  readonly figures: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** Where each token stands, in code points of the text. */
  readonly spans: readonly Span[];
  /** 1 for each token that is part of a figure or a date and so says nothing else. */
  readonly measured: Uint8Array;
  /** 1 for each token the claim denies. */
  readonly denied: Uint8Array;
  /** What it says by denying or in other words, and where, in the folded text. */
  readonly tells: ReadonlyMap<Denying, readonly Telling[]>;
  /** Whether it says that something is not so. */
  readonly negative: boolean;
  /** What it says the opposite of. */
  readonly opposes: ReadonlySet<Denying>;
  /** What says of so many that they are all: “all nine”. */
  readonly countedAlls: ReadonlySet<Mark>;
  /** Whether the claim says that somebody said, thought or advised it. */
  readonly reported: boolean;
}

/** A text with more figures or clauses than these is no claim but a document: the first ones are compared. */
const MOST_FIGURES = 16;
const MOST_CLAUSES = 6;

export function readClaim(index: FactIndex, text: string): Claimed {
  const reading = withoutAskingBack(read(index, text));
  joinSeparable(index, reading);
  const { tokens } = reading;
  const folded = foldWithOffsets(text);
  const measures = readMeasures(folded, countedFrom(index));
  const points = [...text];
  const quantities = measures.quantities
    .slice(0, MOST_FIGURES)
    .filter((quantity) => !isInNameOf(points, quantity))
    .map((quantity) => asMeant(index, points, quantity));
  const dates = measures.dates.slice(0, MOST_FIGURES);
  const { offsets } = folded;
  const spans = tokens.map(({ start, end }) => ({
    start: offsets[start] as number,
    end: (offsets[end - 1] as number) + 1,
  }));
  const measured = new Uint8Array(tokens.length);
  const speaksOf = (group: IdeaGroup, t: number): boolean =>
    isIn(index, group, (tokens[t] as Token).features);
  // A phrase such as “than the year before” is more than the “one year” in it.
  const counted = quantities.filter(
    (quantity) =>
      !spans.some(
        (span, t) => isPhraseAround(span, quantity, tokens[t] as Token) && !speaksOf("breakdown", t),
      ),
  );
  const bounds = boundsFigure(text, folded, quantities);
  const hedgesOf = (some: readonly Quantity[]): readonly Span[] =>
    some.flatMap((quantity) => hedgeWords(folded, quantity));
  const figures: readonly Span[] = [...counted.map(withoutUnit), ...hedgesOf(counted), ...dates];
  const units: readonly Span[] = counted.map(unitAlone);
  const below = hedgesOf(counted.filter(({ qualifier }) => qualifier === "under"));
  // Who has 不足 300 lacks nothing.
  spans.forEach((span, t) => {
    if (speaksOf("lacking", t) && below.some((hedge) => meets(span, hedge)))
      (tokens[t] as Token).features = [];
  });
  spans.forEach((span, t) => {
    // A name that has a year in it is a name: “the 2026 Yearbook”.
    const isName = tokens[t]?.kind === FeatureKind.entity;
    if (figures.some((figure) => meets(span, figure) && !(isName && isWider(span, figure)))) measured[t] = 1;
    // What a fact counts in is a word like others; a unit that none has is known by what it measures.
    else if (tokens[t]?.kind === UNSEEN && units.some((unit) => meets(span, unit))) measured[t] = 1;
    else if (speaksOf("few", t) && quantities.some((one) => one.kind === "percent" && meets(span, one)))
      measured[t] = 1;
    else if (isPlacing(reading.text, tokens[t] as Token, span, counted)) measured[t] = 1;
    else if (speaksOf("ordinal", t) || isOneAlone(index, tokens[t] as Token, reading.text)) measured[t] = 1;
    else if (
      speaksOf("limit", t) &&
      counted.some(({ start }) => start >= span.end && start - span.end <= NEXT)
    )
      measured[t] = 1;
  });
  const denied = denials(index, reading, bounds);
  if (comparesTimes(reading, spans, denied, dates))
    for (const token of tokens) token.features = withWay(index, reading.text, token);
  return {
    text,
    reading,
    // A share in a phrase that says what it is a share of, such as “half used”, is a share all the same.
    quantities: quantities.filter((quantity) => quantity.kind === "percent" || counted.includes(quantity)),
    figures: quantities,
    dates,
    spans,
    measured,
    denied,
    negative: isNegative(reading, bounds),
    tells: tellings(reading),
    countedAlls: countedAlls({ text, reading, quantities }),
    opposes: opposites(reading),
    reported: tokens.some(({ features }) =>
      features.some((feature) => isReporting(index, feature) || isOffice(index, feature)),
    ),
  };
}

/** Where the unit of measure of a figure begins. */
const unitStart = (quantity: Quantity): number =>
  quantity.kind === "count" ? quantity.end - (unitOfMeasureAt(quantity.unit, 0)?.end ?? 0) : quantity.end;
const withoutUnit = (quantity: Quantity): Span => ({ start: quantity.start, end: unitStart(quantity) });
const unitAlone = (quantity: Quantity): Span => ({ start: unitStart(quantity), end: quantity.end });

/** The reading of a claim without the tokens of its figures and dates: the 過 of 過百 is no past. */
export const besidesFigures = ({ reading, measured }: Claimed): Reading => ({
  ...reading,
  tokens: reading.tokens.filter((_, t) => measured[t] === 0),
});

const numbered = lazy(() => ending(lexicon().numbered));
/** Longest such noun with the space behind it, in characters. */
const NOUN = 12;

/** Whether a number is that of a stage or a line, and counts nothing. */
const isInNameOf = (points: readonly string[], quantity: Quantity): boolean =>
  quantity.kind === "count" &&
  quantity.unit === "" &&
  numbered().test(fold(points.slice(Math.max(0, quantity.start - NOUN), quantity.start).join("")));

/** How near before a figure a word stands that bounds it, as in 最多只有一次. */
const NEXT = 3;

/** Whether a claim compares with a time before: “than the year before”, “than in 2026”. */
function comparesTimes(
  { text, tokens }: Reading,
  spans: readonly Span[],
  denied: Uint8Array,
  dates: readonly DateMention[],
): boolean {
  return tokens.some(
    ({ start, end }, t) =>
      isComparison(text.slice(start, end)) ||
      (denied[t] === COMPARED && dates.some((date) => meets(spans[t] as Span, date))),
  );
}

function withWay(index: FactIndex, text: string, { features, start, end }: Token): readonly number[] {
  const way = wayOf(text.slice(start, end));
  return way === undefined ? features : [...new Set([...features, ...ideasOf(index, way)])];
}

const placing = lazy(() => setOf(lexicon().figures.placing));
/** How near before a place on a list, or right behind it, a word stands that says no more than that it is had: “made the top ten”, 入到頭三. */
const TO_PLACE = 10;

function isPlacing(text: string, { start, end }: Token, span: Span, figures: readonly Quantity[]): boolean {
  return (
    placing().has(text.slice(start, end)) &&
    figures.some(
      (figure) =>
        figure.kind === "rank" &&
        (span.end <= figure.start ? figure.start - span.end <= TO_PLACE : span.start <= figure.end),
    )
  );
}

const alone = lazy(() => {
  const { justOne, nothingElse } = lexicon().figures;
  return { one: setOf(justOne), rest: setOf(nothingElse) };
});

/** Whether a token says no more than that there is one: “just one stage, nothing else”. */
function isOneAlone(index: FactIndex, { features, start, end }: Token, text: string): boolean {
  const word = text.slice(start, end);
  const { one, rest } = alone();
  return (
    isIn(index, "single", features) &&
    (one.has(word) || (rest.has(word) && [...one].some((other) => text.includes(other))))
  );
}

const isWider = (a: Span, b: Span): boolean =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;

function isPhraseAround(span: Span, quantity: Quantity, token: Token): boolean {
  const wider = span.start < quantity.start || span.end > quantity.end;
  return (
    token.features.length > 0 &&
    token.kind !== FeatureKind.bigram &&
    wider &&
    span.start <= quantity.start &&
    span.end >= quantity.end
  );
}

/** The clauses of a claim that has several, each with the names of the one before it when it has none of its own. */
export function clausesOf(claimed: Claimed): Claimed[] {
  const { tokens } = claimed.reading;
  const last = tokens.at(-1)?.clause ?? 0;
  const first = tokens[0]?.clause ?? 0;
  if (last === first || last - first >= MOST_CLAUSES) return [];
  const clauses: Claimed[] = [];
  let names: number[] = [];
  for (let clause = first; clause <= last; clause += 1) {
    const own = tokens.flatMap((token, t) => (token.clause === clause ? [t] : []));
    if (own.length === 0) continue;
    const named = own.filter((t) => tokens[t]?.kind === FeatureKind.entity);
    const kept = named.length === 0 ? [...names, ...own] : own;
    if (named.length > 0) names = named;
    const content = own.some((t) => tokens[t]?.kind !== FeatureKind.entity && (tokens[t]?.weight ?? 0) > 0.3);
    if (!content) continue;
    const start = claimed.spans[own[0] as number]?.start ?? 0;
    const end = claimed.spans[own.at(-1) as number]?.end ?? 0;
    const inside = (span: Span): boolean => meets(span, { start, end });
    clauses.push({
      ...claimed,
      reading: {
        ...claimed.reading,
        tokens: kept.map((t) => tokens[t] as Token),
        roles: claimed.reading.roles.filter((mark) => mark.clause === clause),
      },
      quantities: claimed.quantities.filter(inside),
      dates: claimed.dates.filter(inside),
      spans: kept.map((t) => claimed.spans[t] as Span),
      measured: Uint8Array.from(kept, (t) => claimed.measured[t] as number),
      denied: Uint8Array.from(kept, (t) => claimed.denied[t] as number),
      tells: new Map(
        [...claimed.tells].map(([what, spans]) => [what, spans.filter((span) => span.clause === clause)]),
      ),
    });
  }
  return clauses.length > 1 ? clauses : [];
}
