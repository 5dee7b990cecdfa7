import { fold, foldWithOffsets } from "../../language/fold.ts";
import type { AskType } from "../../language/lexicon/ask-types.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import { readMeasures } from "../../quantities/read.ts";
import { countedFrom } from "../reading/timing.ts";

const KINDS = {
  money: ["money", "amount"],
  count: ["count", "amount"],
  percent: ["percent", "amount"],
  rank: ["rank"],
  duration: ["duration"],
  multiple: ["count"],
} as const satisfies Record<string, readonly AskType[]>;
const DATE = askBit("date");

const PLACE = askBit("place");
const REASON = askBit("reason");
const WHO = askBit("who");

/** “In the covered hall”, “on the north bank”, “at Brindle Field”; not “in the autumn” or “in January”. */
const place = lazy(() => {
  const { grammar, places } = lexicon();
  const { at, times } = places;
  const words = latin({ en: times });
  const named = words.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return new RegExp(
    `(?<![A-Za-z])(?:${latin({ en: at })}) (?:(?:${latin(grammar.article)}) (?!(?:${words})(?![a-z]))[A-Za-z]|(?!(?:${named})(?![a-z]))[A-Z][a-z])`,
  );
});
/** A sentence with its first letter small, whatever case the others have. */
const opened = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const reason = lazy(() => either(lexicon().reasons));

const ACTORS: ReadonlySet<string | undefined> = new Set(["person", "organization", "group"]);
const isActor = ({ entities }: FactIndex, id: string | undefined): boolean =>
  id !== undefined && ACTORS.has(entities.get(id)?.type);

/**
 * Bits of the types of answer that a fact's own sentence gives, whatever its value is: “to cover all 11 districts by 2027; it now
 * reaches four” tells how many, though the fact is of a date, and “is being built in the covered hall” tells where.
 */
export const toldTypes = /* @__PURE__ */ perFact((index, fact): number => {
  const { statement, attribution, mentions = [] } = index.facts[fact] as Fact;
  const text = statement.en;
  const { quantities, dates } = readMeasures(foldWithOffsets(text), countedFrom(index, fact));
  let told = dates.length > 0 ? DATE : 0;
  if (place().test(opened(text))) told |= PLACE;
  if (reason().test(fold(text))) told |= REASON;
  if ([attribution.speaker, ...mentions].some((id) => isActor(index, id))) told |= WHO;
  for (const { kind } of quantities) told |= askBit(...KINDS[kind]);
  return told;
});
