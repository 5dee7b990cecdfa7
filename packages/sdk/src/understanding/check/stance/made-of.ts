import { lexicon } from "../../../language/lexicon/index.ts";
import { HAN } from "../../../language/patterns.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Span } from "../../../quantities/quantity.ts";
import type { Reading } from "../../reading/read.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import { type Change, changesTo, type Word, wordsOf } from "../claim/word-diff.ts";
import { labelsOf } from "../match/labels.ts";
import { isComparison } from "../signs/comparison.ts";
import { isMeasured } from "../values/quantities.ts";

/** What a claim makes of what a fact says. */
export interface Made extends Change {
  /** The sentence that it changes, and whether it is but the label of the fact with its figure. */
  readonly sentence: Reading;
  readonly ofLabel: boolean;
}

/** What a claim makes of a fact's own sentences, where it is nearly one of them. */
export function madeOfSentences(index: FactIndex, { reading }: Claimed, fact: number): readonly Made[] {
  const words = wordsOf(reading.text);
  return sentencesOf(index, fact).flatMap((sentence): Made[] => {
    const change = changesTo(words, sentence.words);
    return change === undefined ? [] : [{ ...change, sentence: sentence.reading, ofLabel: false }];
  });
}

/** What it makes of its label, where it says the figure or the day of whom the fact is about by it. */
export function madeOfLabel(index: FactIndex, claimed: Claimed, fact: number): readonly Made[] {
  const added = besidesLabel(index, claimed, fact);
  const sentence = sentencesOf(index, fact)[0]?.reading;
  return added === undefined || sentence === undefined
    ? []
    : [{ added, dropped: [], isSlight: true, sentence, ofLabel: true }];
}

/** A shorter label may be part of anything. */
const SHORTEST = { han: 2, latin: 4 } as const;

const articles = lazy(() => setOf(lexicon().exchanging.articles));

/** Where a text has a label, as words of its own. */
function placeOf(label: string, text: string): number {
  const isHan = HAN.test(label);
  if (label.length < (isHan ? SHORTEST.han : SHORTEST.latin)) return -1;
  return isHan
    ? text.indexOf(label)
    : ` ${text.replace(/[^a-z0-9]/g, " ")} `.indexOf(` ${label.replace(/[^a-z0-9]/g, " ")} `);
}

/** The words of a claim besides a fact's label, whom it is about and the figures; nothing where it does not say these. */
function besidesLabel(index: FactIndex, claimed: Claimed, fact: number): readonly Word[] | undefined {
  const { value } = index.facts[fact] as Fact;
  const { reading, quantities, dates, measured, spans } = claimed;
  if (!(isMeasured(value) || value.kind === "date") || quantities.length + dates.length === 0)
    return undefined;
  const label = labelsOf(index, fact).find((one) => placeOf(one, reading.text) !== -1);
  const subject = index.subjects[fact] as number;
  const names = reading.tokens.filter(({ features }) => features.includes(subject));
  if (label === undefined || names.length === 0) return undefined;
  const at = placeOf(label, reading.text);
  const isOfDate = (span: Span): boolean =>
    dates.some(({ start, end }) => span.start < end && start < span.end);
  // The rise of what is told year on year is so by nature.
  const isOfFigure = ({ start, end }: Span): boolean =>
    "basis" in value && value.basis !== undefined && isComparison(reading.text.slice(start, end));
  const figures = reading.tokens.filter(
    (token, t) => (measured[t] === 1 && !isOfDate(spans[t] as Span)) || isOfFigure(token),
  );
  const called: readonly Span[] = [...names, ...figures, { start: at, end: at + label.length }];
  return wordsOf(reading.text).filter(
    ({ start, word }) =>
      !articles().has(word) && called.every((span) => start < span.start || start >= span.end),
  );
}
