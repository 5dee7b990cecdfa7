import { fold, foldWithOffsets } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { characters, chinese } from "../../language/patterns.ts";
import { ending, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { readMeasures } from "../../quantities/read.ts";

/** From here on a figure is not often that of two facts. */
const TELLING = 12;

const figuresIn = (text: string): readonly Quantity[] =>
  readMeasures(foldWithOffsets(text)).quantities.filter(({ amount }) => amount > TELLING);

const those = lazy(() => ending(lexicon().questions.those));
/** A figure with one of these before it, told sooner than which. */
const hint = lazy(() => {
  const { those: words } = lexicon().questions;
  const { zero, digits, ten } = lexicon().figures.numerals;
  const figure = `(?:hk|us)?[$ ]?(?!(?:19|20)\\d\\d(?!\\d))[\\d${characters(zero, digits, ten)}]`;
  return new RegExp(`\\b(?:${latin(words)}) ${figure}|(?:${chinese(words)})${figure}`);
});
const REACH = 6;

/** The figures of a text that stand for what has been spoken of, each once: “those 560 companies”. */
function figuresMeant(source: string): readonly Quantity[] {
  const letters = [...source];
  const meant = figuresIn(source).filter(({ start }) =>
    those().test(fold(letters.slice(Math.max(0, start - REACH), start).join(""))),
  );
  return [...new Map(meant.map((figure) => [`${figure.kind} ${figure.amount}`, figure])).values()];
}

const saidIn = /* @__PURE__ */ perFact((index, fact): readonly Quantity[] => {
  const { statement } = index.facts[fact] as Fact;
  return [statement.en, statement["zh-Hant"]].flatMap(figuresIn);
});

const isFigureOf = ({ value }: Fact, { kind, amount }: Quantity): boolean =>
  "amount" in value && value.amount === amount && (value.kind === kind || kind === "count");

/** Whether a question speaks of something by its figure, and a fact is of something else: “what are those 560 companies called?” */
export function namesFigureOfOther(index: FactIndex, source: string, text: string, fact: number): boolean {
  if (!hint().test(text)) return false;
  const { subject } = index.facts[fact] as Fact;
  return figuresMeant(source).some((figure) => {
    const owners = index.facts.filter((one) => isFigureOf(one, figure));
    return (
      owners.length > 0 &&
      !owners.some((one) => one.subject === subject) &&
      !saidIn(index, fact).some(({ amount }) => amount === figure.amount)
    );
  });
}
