import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { both, either, latin, setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import { isLetter, phrases } from "../../quantities/phrases.ts";
import { ownWordsOf } from "../reading/own-words.ts";
import type { Reading } from "../reading/read.ts";

const COUNTED = askBit("count", "amount", "money", "percent");
/** What asks for no figure, though a fact gives one. */
const NO_FIGURE = askBit("who", "place", "date", "duration", "reason", "manner", "yesno");
const WHO = askBit("who");

/** A deed as it is asked for: of what, and how a fact tells of it. */
interface Asked {
  readonly of: "fates" | "parts" | "holders";
  readonly told: RegExp;
}

const OF = ["fates", "parts", "holders"] as const;

/** Whether a text has any of the words, told sooner than which. */
const hint = lazy(() => {
  const deeds = lexicon().deeds;
  return either(OF.flatMap((of) => deeds[of].map(({ asked }) => asked)).reduce(both));
});
/** Every word by which a deed is asked for; one pass over a question finds them. */
const words = phrases<Asked>(() => {
  const deeds = lexicon().deeds;
  return OF.flatMap((of) =>
    deeds[of].flatMap(({ asked, told = {} }): [string, Asked][] => {
      const one: Asked = { of, told: either(both(asked, told)) };
      return [...setOf(asked)].map((word) => [word, one]);
    }),
  );
});

/** What stands before a deed of whose doer is asked: “who”, “who has”. */
const who = lazy(() => {
  const { who: asking, ofWhom, between } = lexicon().deeds;
  return new RegExp(
    `(?:(?<!\\b(?:${latin(ofWhom)}) )\\b(?:${latin(asking)}) (?:(?:${latin(between)}) )?|(?:${chinese(asking)})(?:${chinese(between)})?)$`,
  );
});
/** “Who ran it before Pan”: in English behind who is asked for, in Chinese on either side, and in one clause with it. */
const before = lazy(() => {
  const { before: signs, who: asking } = lexicon().deeds;
  const { words: en, apart } = signs;
  const clause = "[^,.;:?!，。；：？！]{0,60}";
  return new RegExp(
    `\\b(?:${latin(asking)})\\b${clause}\\b(?:${latin(en)})\\b(?! (?:${latin(apart)})\\b)|(?:${chinese(asking)})${clause}(?:${chinese(en)})(?!${chinese(apart)})|(?:${chinese(en)})(?!${chinese(apart)})${clause}(?:${chinese(asking)})`,
  );
});
/** How far before it that may stand, in characters. */
const REACH = 32;

const asksWhoBefore = (index: FactIndex, text: string, fact: number): boolean =>
  before().test(text) && !ownWordsOf(index, fact).some((own) => before().test(own));

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
  const ofFigure = (ask & NO_FIGURE) === 0 && "amount" in (index.facts[fact] as Fact).value;
  const asksFates = (ask & COUNTED) !== 0 || ofFigure;
  const asksWho = (ask & WHO) !== 0;
  if (!asksFates && !asksWho) return false;
  if (asksWho && isOfOnePerson(index, fact) && asksWhoBefore(index, text, fact)) return true;
  const isAsked = (of: Asked["of"], start: number): boolean => {
    if (of === "fates") return asksFates;
    if (!asksWho) return false;
    return of === "holders"
      ? isOfOnePerson(index, fact)
      : who().test(text.slice(Math.max(0, start - REACH), start));
  };
  if (!hint().test(text)) return false;
  for (let start = 0; start < text.length; start += 1) {
    // A Latin word is one of them as a whole or not at all.
    if (isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) continue;
    const found = words.at(text, start);
    if (found === undefined || !isAsked(found.value.of, start)) continue;
    if (!ownWordsOf(index, fact).some((own) => found.value.told.test(own))) return true;
  }
  return false;
}
