import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { either, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";

const names = lazy(() => either(lexicon().questions.names));
const which = lazy(() => {
  const { whichOnes } = lexicon().questions;
  return new RegExp(`(?:\\b(?:${latin(whichOnes)}) |(?:${chinese(whichOnes)}) ?)`, "g");
});

/** What the things that a fact counts are called, folded. */
const countedAs = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { value } = index.facts[fact] as Fact;
  const unit = value.kind === "count" ? index.pack.units.find(({ id }) => id === value.unit) : undefined;
  if (unit === undefined) return [];
  const { en, ...zh } = unit.name;
  return [en.other, ...Object.values(zh), ...unit.aliases].map(fold).filter((name) => name.length > 1);
});

const FEW = 5;

/** Whether a folded question asks which they are of which a fact tells how many there are: “name one project”, “which companies?” */
export function asksNames(index: FactIndex, text: string, fact: number): boolean {
  const { value } = index.facts[fact] as Fact;
  // So few may be named where they are counted.
  if (value.kind !== "count" || value.amount <= FEW) return false;
  if (names().test(text)) return true;
  const counted = countedAs(index, fact);
  if (counted.length === 0 || text.search(which()) === -1) return false;
  return [...text.matchAll(which())].some(({ 0: asked, index: at }) => {
    const rest = text.slice(at + asked.length);
    // “Which other companies”: a word may stand before what is counted.
    return counted.some((name) => rest.startsWith(name) || rest.replace(/^[a-z]+ /, "").startsWith(name));
  });
}
