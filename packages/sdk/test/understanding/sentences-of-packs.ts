import { fileURLToPath } from "node:url";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase, hkAi } from "../../src/index.ts";

const others = loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url)));
const bases = [hkAi, ...others.map(({ pack }) => createFactBase(pack))];

/** A fact's own sentence with the facts that it is one of. */
export interface Sentence {
  readonly base: (typeof bases)[number];
  readonly en: string;
  readonly zh: string;
}

/** The facts' own sentences, of thirty-nine packs and the built-in one. */
export const sentences: readonly Sentence[] = bases.flatMap((base) =>
  base.pack.facts.map(({ statement }) => ({ base, en: statement.en, zh: statement["zh-Hant"] })),
);

/** What a sentence is made into; nothing where it has not what is changed. */
export type Change = (sentence: Sentence) => string | undefined;

/** The claims that come of a change to every so many sentences, with their verdicts. */
export function judged(change: Change, step = 1) {
  return sentences.flatMap((sentence, i) => {
    const claim = i % step === 0 ? change(sentence) : undefined;
    return claim === undefined ? [] : [{ claim, verdict: sentence.base.check(claim).verdict }];
  });
}

/** Share of some claims that got a verdict. */
export const shareOf = (verdict: string, claims: ReturnType<typeof judged>): number =>
  claims.filter((one) => one.verdict === verdict).length / claims.length;

/** A change that puts something in the place of what an English or a Chinese sentence has. */
export const replaced =
  (lang: "en" | "zh", pattern: RegExp, by: string | ((...match: string[]) => string)): Change =>
  (sentence) => {
    const text = sentence[lang];
    const claim = typeof by === "string" ? text.replace(pattern, by) : text.replace(pattern, by);
    return claim === text ? undefined : claim;
  };

/** A change that goes on where a sentence ends. */
export const goingOn = (lang: "en" | "zh", more: string): Change => replaced(lang, /[.。]$/, more);

/** An English sentence as part of a longer one. */
export const inner = (sentence: string): string =>
  /^(?:The|An?|Its?|This|These|In|On|At|By|For|All|Some|Most)\b/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
