import { fold } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import type { Deed } from "../../language/lexicon/deeds.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { both, either, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import type { Reading } from "../reading/read.ts";

const COUNTED = askBit("count", "amount", "money", "percent");
/** What asks for no figure, though a fact gives one. */
const NO_FIGURE = askBit("who", "place", "date", "duration", "reason", "manner", "yesno");
const WHO = askBit("who");

/** How a deed is asked for, and how a fact tells of it. */
interface Patterns {
  readonly asked: RegExp;
  readonly told: RegExp;
}

const deeds = lazy(() => {
  const { fates, who, between, parts, holders } = lexicon().deeds;
  const tellsOf = ({ asked, told = {} }: Deed): RegExp => either(both(asked, told));
  const wholly = (deed: Deed): Patterns => ({ asked: either(deed.asked), told: tellsOf(deed) });
  const behindWho = (deed: Deed): Patterns => ({
    asked: new RegExp(
      `\\b(?:${latin(who)}) (?:(?:${latin(between)}) )?(?:${latin(deed.asked)})(?![a-z])|(?:${chinese(who)})(?:${chinese(between)})?(?:${chinese(deed.asked)})`,
    ),
    told: tellsOf(deed),
  });
  return { fates: fates.map(wholly), parts: parts.map(behindWho), holders: holders.map(wholly) };
});

/** All that a fact says of itself: its sentences and what it is called. */
const ownWords = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { statement, label, aliases = [] } = index.facts[fact] as Fact;
  return [...Object.values(statement), ...Object.values(label), ...aliases].map(fold);
});

/** Whether what a fact tells of is one person, as the holder of a post. */
function isOfOnePerson(index: FactIndex, fact: number): boolean {
  const { subject, value } = index.facts[fact] as Fact;
  const isPerson = (id: string | undefined): boolean => index.entities.get(id ?? "")?.type === "person";
  if (value.kind !== "entity") return false;
  return isPerson(subject) || (value.entities.length === 1 && isPerson(value.entities[0]));
}

/**
 * Whether a question asks how many met a fate, or who had a part, that a fact tells of nowhere: “how many projects failed?” of how
 * many were approved, “who paid for it?” of who announced it, “who was it before?” of who it is.
 */
export function asksOfOtherDeed(index: FactIndex, { ask, text }: Reading, fact: number): boolean {
  const { fates, parts, holders } = deeds();
  const ofFigure = (ask & NO_FIGURE) === 0 && "amount" in (index.facts[fact] as Fact).value;
  const asked = [
    ...((ask & COUNTED) !== 0 || ofFigure ? fates : []),
    ...((ask & WHO) !== 0 ? parts : []),
    ...((ask & WHO) !== 0 && isOfOnePerson(index, fact) ? holders : []),
  ];
  return asked.some(
    (deed) => deed.asked.test(text) && !ownWords(index, fact).some((own) => deed.told.test(own)),
  );
}
