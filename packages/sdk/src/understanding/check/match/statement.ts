import { type Folded, fold, foldWithOffsets } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { hedgeWords } from "../../../quantities/hedge-words.ts";
import type { Quantity, Span } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";
import { ideasOf, isIn } from "../../reading/ideas.ts";
import { read } from "../../reading/read.ts";
import { countedFrom } from "../../reading/timing.ts";
import type { Token } from "../../reading/token.ts";
import { isReporting } from "../claim/reporting.ts";
import { COMPARED, LIFTED, SURPASSED, TURNED_FROM } from "../signs/denied.ts";
import { denials } from "../signs/literals.ts";
import { isNegative } from "../signs/negative.ts";
import { type Denying, opposites, tellings } from "../signs/telling.ts";
import {
  leavesOpen,
  leavesUndated,
  tellsAhead,
  tellsBegun,
  tellsFinished,
  tellsOngoing,
} from "../signs/tense.ts";
import { boundsFigure } from "../values/bounding.ts";
import { groupOf, type Trend, trendOf } from "../values/trend.ts";

/** What a fact's own sentence affirms and denies. */
export interface Statement {
  readonly affirmed: ReadonlySet<number>;
  readonly denied: ReadonlySet<number>;
  /** Of what it affirms, what it says is not all: the opposite does not contradict it. */
  readonly lifted: ReadonlySet<number>;
  /** Whether it holds two things against each other. */
  readonly compares: boolean;
  /** Whether it says of something that it alone is so. */
  readonly limits: boolean;
  /** Whether it says that something is not so. */
  readonly negative: boolean;
  /** Whether it tells something as finished or in use, as begun and not finished, as ahead, and as open. */
  readonly finished: boolean;
  readonly ongoing: boolean;
  readonly ahead: boolean;
  /** Whether it speaks of a beginning. */
  readonly begins: boolean;
  readonly open: boolean;
  /** Whether it says that a day is not known yet. */
  readonly undated: boolean;
  /** Whether it sets something above or before all others. */
  readonly peaks: boolean;
  /** What it says by denying or in other words. */
  readonly tells: ReadonlySet<Denying>;
  /** What it says the opposite of. */
  readonly opposes: ReadonlySet<Denying>;
  /** The figures in it, whatever the value of the fact. */
  readonly figures: readonly Quantity[];
  /** Those of them that it says were so before, or are so no longer. */
  readonly former: readonly Quantity[];
  /** Mask of the roles that words in it have. */
  readonly roles: number;
  /** How its figure stands to that of the time before. */
  readonly trend: Trend | undefined;
  /** The dates in it. */
  readonly dates: readonly string[];
  /** The pieces of the sentence that are no names, in each language. */
  readonly pieces: readonly (readonly Token[])[];
}

/** What follows a sign that bounds a figure further on. */
const toBound = lazy(() => {
  const { beyond } = lexicon().figures;
  return new RegExp(`^[^.;,，。]{0,40}(?:${latin(beyond)}|${chinese(beyond)}) ?[^.;,，。]{0,6}\\d`);
});

/** Whether a figure stands among what a text says was so, or is so no longer. */
function isGone(figure: Quantity, { offsets }: Folded, tokens: readonly Token[], flags: Uint8Array): boolean {
  return tokens.some(
    ({ start, end }, t) =>
      flags[t] !== 0 &&
      flags[t] !== COMPARED &&
      (offsets[start] as number) < figure.end &&
      (offsets[end - 1] as number) >= figure.start,
  );
}

/** Whether a piece of a text is part of a day: “by the end of 2026” says of nothing that it has ended. */
const isOfDay = (
  index: FactIndex,
  { start, end, features }: Token,
  { offsets }: Folded,
  days: readonly Span[],
): boolean =>
  isIn(index, "ofDay", features) &&
  // 截至 stands right before it.
  days.some((day) => (offsets[end - 1] as number) + 1 >= day.start && (offsets[start] as number) < day.end);

/** The words by which a text bounds its figures: “up to 510” tells of nothing that goes up. */
function wordsOfBounds(
  index: FactIndex,
  folded: Folded,
  quantities: readonly Quantity[],
  tokens: readonly Token[],
): ReadonlySet<Token> {
  const spans = quantities.flatMap((quantity) => hedgeWords(folded, quantity));
  const { offsets } = folded;
  return new Set(
    tokens.filter(
      ({ start, end, features }) =>
        isIn(index, "bound", features) &&
        spans.some(
          (span) => (offsets[start] as number) < span.end && (offsets[end - 1] as number) >= span.start,
        ),
    ),
  );
}

const peaks = lazy(() => either(lexicon().unsurpassed.peaks));

/** Reads the statement of a fact for what it affirms and denies; each is read once. */
export const statementOf = /* @__PURE__ */ perFact((index, fact): Statement => {
  const affirmed = new Set<number>();
  const denied = new Set<number>();
  const { statement, value } = index.facts[fact] as FactIndex["facts"][number];
  const isAtMost = "qualifier" in value && value.qualifier === "at-most";
  const turned: (readonly number[])[] = [];
  const lifted = new Set<number>();
  let compares = false;
  let limits = false;
  let negative = false;
  let finished = false;
  let ongoing = false;
  let ahead = false;
  let begins = false;
  let open = false;
  let undated = false;
  const told = new Set<Denying>();
  const opposed = new Set<Denying>();
  const figures: Quantity[] = [];
  const former: Quantity[] = [];
  const own: Quantity[] = [];
  const dates: string[] = [];
  let roles = 0;
  const texts = [statement.en, statement["zh-Hant"]].map((text) => {
    const reading = read(index, text);
    const folded = foldWithOffsets(text);
    const { quantities, dates: days } = readMeasures(folded, countedFrom(index, fact));
    dates.push(...days.map(({ edtf }) => edtf));
    figures.push(...quantities);
    if (text === statement.en) own.push(...quantities);
    const figure = boundsFigure(text, folded, quantities);
    // “No tenant will pay more than 28 per cent” denies no tenant, where that is the most they pay.
    const bounds = (start: number, end: number): boolean =>
      figure(start, end) || (isAtMost && toBound().test(folded.text.slice(end)));
    const flags = denials(index, reading, bounds);
    former.push(...quantities.filter((figure) => isGone(figure, folded, reading.tokens, flags)));
    const bounding = wordsOfBounds(index, folded, quantities, reading.tokens);
    if (flags.includes(COMPARED)) compares = true;
    for (const { role } of reading.roles) roles |= role;
    if (isNegative(reading, bounds)) negative = true;
    if (tellsFinished(reading)) finished = true;
    if (tellsOngoing(reading)) ongoing = true;
    if (tellsAhead(reading)) ahead = true;
    if (tellsBegun(reading)) begins = true;
    if (leavesOpen(reading)) open = true;
    if (leavesUndated(reading)) undated = true;
    for (const what of opposites(reading)) opposed.add(what);
    for (const [what, spans] of tellings(reading)) if (spans.length > 0) told.add(what);
    if (reading.roles.some(({ role }) => role & TermRole.only) && flags.every((flag) => flag === 0))
      limits = true;
    const yes = new Set<number>();
    const no = new Set<number>();
    reading.tokens.forEach((token, t) => {
      if (bounding.has(token) || isOfDay(index, token, folded, days)) return;
      if (flags[t] === TURNED_FROM) {
        turned.push(token.features);
        return;
      }
      const into = flags[t] === 1 || flags[t] === COMPARED || flags[t] === SURPASSED ? no : yes;
      for (const feature of token.features) {
        into.add(feature);
        if (flags[t] === LIFTED) lifted.add(feature);
      }
    });
    const pieces = reading.tokens.filter(
      ({ kind, features }) => kind !== FeatureKind.entity && !features.some((f) => isReporting(index, f)),
    );
    return { yes, no, pieces };
  });
  // What is turned from may be turned to as well: it is denied only if nothing affirms it.
  for (const features of turned)
    if (!texts.some(({ yes }) => features.some((feature) => yes.has(feature))))
      for (const feature of features) denied.add(feature);
  // Word order hides a denial in one language more often than it feigns one in the other.
  for (const { yes, no } of texts) for (const feature of no) if (!yes.has(feature)) denied.add(feature);
  const trend = trendOf(index, fact, own);
  if (trend !== undefined) {
    // “Less than the year before” has words of growth, too.
    for (const feature of ideasOf(index, groupOf({ ...trend, by: -trend.by })))
      for (const { yes } of texts) yes.delete(feature);
    for (const feature of ideasOf(index, groupOf(trend))) texts[0]?.yes.add(feature);
  }
  for (const feature of ideasOf(index, "aspect")) denied.delete(feature);
  for (const { yes } of texts) for (const feature of yes) if (!denied.has(feature)) affirmed.add(feature);
  return {
    peaks: peaks().test(fold(`${statement.en} ${statement["zh-Hant"]}`)),
    figures,
    former,
    trend,
    dates,
    roles,
    affirmed,
    denied,
    lifted,
    compares,
    limits,
    negative,
    finished,
    ongoing,
    ahead,
    begins,
    open,
    undated,
    tells: told,
    opposes: opposed,
    pieces: texts.map(({ pieces }) => pieces),
  };
});
