import type { Topic } from "@hk-ai/sdk";
import { foldTyped } from "../../commands/typed-text.ts";
import { aboutPhrases } from "./phrases/abouts.ts";
import { cadencePhrases } from "./phrases/cadences.ts";
import { choicePhrases } from "./phrases/choices.ts";
import { dayPartPhrases } from "./phrases/day-part-words.ts";
import { fillerPhrases } from "./phrases/fillers.ts";
import { languagePhrases } from "./phrases/languages.ts";
import type { Meaning, Phrase } from "./phrases/phrase.ts";
import { timePhrases } from "./phrases/times.ts";
import { unsupportedPhrases } from "./phrases/unsupported.ts";
import { weekdayPhrases } from "./phrases/weekdays.ts";
import { zonePhrases } from "./phrases/zones.ts";
import type { Reading } from "./read-time.ts";

/** All phrases, to be looked up in a text. */
export interface PhraseBook {
  /** The longest phrase that stands at a place in folded text. */
  at(text: string, at: number): Reading<Meaning> | undefined;
}

/** A phrase book of what is said of digests and of the topics' own names; the first of two equal phrases counts. */
export function phraseBook(topics: readonly Topic[]): PhraseBook {
  const topicPhrases = topics.flatMap((topic): Phrase[] =>
    [topic.id, ...Object.values(topic.label), ...topic.aliases].map((name) => [
      name,
      { type: "topic", id: topic.id },
    ]),
  );
  const byFirst = new Map<string, [string, Meaning][]>();
  const all = [
    ...cadencePhrases,
    ...unsupportedPhrases,
    ...weekdayPhrases,
    ...timePhrases,
    ...dayPartPhrases,
    ...languagePhrases,
    ...zonePhrases,
    ...choicePhrases,
    ...topicPhrases,
    ...aboutPhrases,
    ...fillerPhrases,
  ];
  const known = new Set<string>();
  for (const [phrase, meaning] of all) {
    const folded = foldTyped(phrase);
    const first = folded[0];
    if (first === undefined || known.has(folded)) continue;
    known.add(folded);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [folded, meaning]]);
  }
  for (const phrases of byFirst.values()) phrases.sort(([a], [b]) => b.length - a.length);

  return {
    at(text, at) {
      const found = byFirst
        .get(text[at] ?? "")
        ?.find(([phrase]) => text.startsWith(phrase, at) && standsAlone(text, at, phrase));
      return found && { value: found[1], length: found[0].length };
    },
  };
}

const WORD = /[a-z0-9_]/;

/** Words written with letters must not be parts of longer ones; Chinese has no such borders. */
function standsAlone(text: string, at: number, phrase: string): boolean {
  const end = at + phrase.length;
  const cutBefore = WORD.test(text[at] ?? "") && WORD.test(text[at - 1] ?? "");
  const cutAfter = WORD.test(text[end - 1] ?? "") && WORD.test(text[end] ?? "");
  return !cutBefore && !cutAfter;
}
