import { foldWithOffsets } from "../language/fold.ts";
import type { AskType } from "../language/lexicon/ask-types.ts";
import { askBit } from "../language/lexicon/compile.ts";
import type { FactIndex } from "../lookup/fact-index.ts";
import { readMeasures } from "../quantities/read.ts";

const KINDS = {
  money: ["money", "amount"],
  count: ["count", "amount"],
  percent: ["percent", "amount"],
  rank: ["rank"],
  duration: ["duration"],
  multiple: ["count"],
} as const satisfies Record<string, readonly AskType[]>;
const DATE = askBit("date");

const caches = new WeakMap<FactIndex, Int32Array>();
const UNREAD = -1;

/**
 * Bits of the types of answer that figures and dates in a fact's own sentence give, whatever its value is: “to cover all 11
 * districts by 2027; it now reaches four” tells how many, though the fact is of a date.
 */
export function toldTypes(index: FactIndex, fact: number): number {
  let cache = caches.get(index);
  if (cache === undefined) {
    cache = new Int32Array(index.facts.length).fill(UNREAD);
    caches.set(index, cache);
  }
  const known = cache[fact] as number;
  if (known !== UNREAD) return known;
  const text = index.facts[fact]?.statement.en ?? "";
  const { quantities, dates } = readMeasures(foldWithOffsets(text));
  let told = dates.length > 0 ? DATE : 0;
  for (const { kind } of quantities) told |= askBit(...KINDS[kind]);
  cache[fact] = told;
  return told;
}
