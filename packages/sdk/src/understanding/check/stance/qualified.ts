import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { HAN } from "../../../language/patterns.ts";
import { either, setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Span } from "../../../quantities/quantity.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Word } from "../claim/word-diff.ts";
import type { Made } from "./made-of.ts";

const signs = lazy(() => {
  const { condition, unreal, lessThan, certain, formerly, alone, modal } = lexicon().qualifying;
  return {
    modal: setOf(modal),
    condition: either(condition),
    anywhere: [condition, unreal, lessThan, certain, formerly].map((words) => either(words)),
    ahead: new RegExp(`^["' ]*(?:${either(alone).source})`),
  };
});

/** Whether a claim makes something hang on something else, so that none of its clauses is claimed by itself. */
export const setsCondition = (claim: string): boolean => signs().condition.test(fold(claim));

/** Where what a word governs ends, at the latest. */
const CLAUSE = /[,.;:!?]|$/;

/**
 * Where a claim that is else a fact's own sentence says that it hangs on something (“if the government agrees”), is wished or doubted,
 * is over (“used to”) or is so of one alone (“only Cyberport runs it”): however much of it is what the fact says, that is more.
 */
export function qualifiedIn(claimed: Claimed, changes: readonly Made[]): Span | undefined {
  const { text, tokens } = claimed.reading;
  const spanOf = (start: number, end: number): Span => {
    const { offsets } = foldWithOffsets(claimed.text);
    return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 };
  };
  for (const { added } of changes) {
    const isAdded = (at: number): boolean =>
      added.some(({ start, word }) => at >= start && at < start + word.length);
    for (const sign of signs().anywhere) {
      const found = sign.exec(text);
      if (found === null || !isAdded(found.index)) continue;
      const behind = found.index + found[0].length;
      return spanOf(found.index, behind + text.slice(behind).search(CLAUSE));
    }
    const only = signs().ahead.exec(text)?.[0];
    if (only === undefined || !isAdded(only.length - 1)) continue;
    const next = tokens.findIndex(({ end }) => end > only.length);
    // “Only 560 firms” says how many it is of.
    if (next !== -1 && claimed.measured[next] === 0) return spanOf(0, tokens[next]?.end ?? only.length);
  }
  return undefined;
}

/** Whether a claim is a fact's own sentence without what leaves it open or says that it ought to be: “Hong Kong uses” of “Hong Kong should use”. */
export const statesOutright = (changes: readonly Made[]): boolean =>
  changes.some(({ added, dropped }) => hasModal(dropped) && !hasModal(added));

/** Whether some words have a modal one among them; Han characters are words one by one, and 應付 is none. */
function hasModal(words: readonly Word[]): boolean {
  const { modal } = signs();
  return words.some(({ word, start }, i) => {
    const next = words[i + 1];
    const pair = next?.start === start + 1 ? word + next.word : undefined;
    return pair === undefined || !HAN.test(word) ? modal.has(word) : modal.has(pair);
  });
}
