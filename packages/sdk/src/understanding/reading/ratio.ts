import { fold } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import type { Span } from "../../quantities/quantity.ts";

const HAN = "一二三四五六七八九十";
/** “1:1”, 一比二; with two figures behind the colon it is a time of day, but for “60:40”. */
const RATIO = new RegExp(`(?<![\\d.:比])(\\d{1,3}|[${HAN}]) ?[:比] ?(\\d{1,3}|[${HAN}])(?![\\d:比])`, "g");
const SIGN = /[:比]/;
const HUNDRED = 100;

interface Ratio extends Span {
  readonly ratio: string;
}

const numberOf = (text: string): number => (HAN.includes(text) ? HAN.indexOf(text) + 1 : Number(text));

function* ratiosIn(text: string): Generator<Ratio> {
  for (const { 0: all, 1: a = "", 2: b = "", index: start } of text.matchAll(RATIO)) {
    const isTime = all.includes(":") && b.length > 1 && numberOf(a) + numberOf(b) !== HUNDRED;
    if (!isTime) yield { start, end: start + all.length, ratio: `${numberOf(a)}:${numberOf(b)}` };
  }
}

const told = /* @__PURE__ */ perFact((index, fact): ReadonlySet<string> => {
  const { statement } = index.facts[fact] as Fact;
  return new Set(
    Object.values(statement).flatMap((text) => [...ratiosIn(fold(text))].map(({ ratio }) => ratio)),
  );
});

/** Where a folded text tells of ratios that a fact does not: “is it 1:1 or 1:2?” */
export const ratiosUntold = (index: FactIndex, text: string, fact: number): readonly Span[] =>
  SIGN.test(text) ? [...ratiosIn(text)].filter(({ ratio }) => !told(index, fact).has(ratio)) : [];
