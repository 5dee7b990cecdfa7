import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Span } from "../../../quantities/quantity.ts";
import type { Claimed } from "../claim/claimed.ts";
import { spanOf } from "../claim/stretch.ts";
import type { Made } from "./made-of.ts";

const signs = lazy(() => {
  const { condition, unreal, covert, lessThan, formerly, over, alone } = lexicon().qualifying;
  return {
    condition: either(condition),
    any: [condition, unreal, covert, lessThan, formerly, over].map((words) => either(words, "g")),
    alone: new RegExp(`^["' ]*(?:${either(alone).source})`),
  };
});

/** Whether a claim makes something hang on something else, so that none of its clauses is claimed by itself. */
export const setsCondition = (claim: string): boolean => signs().condition.test(fold(claim));

/** Where what a word governs ends, at the latest. */
const CLAUSE = /[,.:](?!\d)|[;!?。"”」]|$/;
export const clauseEnd = (text: string, from: number): number => from + text.slice(from).search(CLAUSE);

/**
 * Where a claim that is else a fact's own sentence says that it hangs on something (“if the government agrees”), is wished or doubted,
 * is over (“used to”) or is so of one alone (“only Cyberport runs it”): however much of it is what the fact says, that is more.
 */
export function qualifiedIn(claimed: Claimed, changes: readonly Made[]): Span | undefined {
  const { text } = claimed.reading;
  for (const { added, sentence } of changes) {
    const isAdded = (at: number): boolean =>
      added.some(({ start, word }) => at >= start && at < start + word.length);
    for (const sign of signs().any) {
      // “Unless they go” for “if they stay” puts nothing in.
      if (sentence.text.search(sign) !== -1) continue;
      for (const { index, 0: word } of text.matchAll(sign))
        if (isAdded(index))
          return spanOf(claimed, { start: index, end: clauseEnd(text, index + word.length) });
    }
    const only = onlyIn(claimed);
    if (only !== undefined && isAdded(only.sign - 1)) return spanOf(claimed, { start: 0, end: only.end });
  }
  return undefined;
}

/** What a claim says of that it alone is so, at its beginning: where the sign ends, where that ends and whether it is a name. */
export function onlyIn({ reading: { text, tokens }, measured }: Claimed) {
  const sign = signs().alone.exec(text)?.[0].length;
  const next = sign === undefined ? -1 : tokens.findIndex(({ end }) => end > sign);
  const token = tokens[next];
  // “Only 560 firms” says how many it is of.
  if (sign === undefined || token === undefined || measured[next] === 1) return undefined;
  return { sign, end: token.end, entity: token.entity };
}
