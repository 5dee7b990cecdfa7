import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Fact } from "../../../model/fact.ts";

const words = lazy(() => {
  const { en, zh, apart, alike } = lexicon().superlatives;
  const above = `\\b(?:${latin({ en })})\\b|(?!${chinese({ zh: apart })})(?:${chinese({ zh })})`;
  return { above: new RegExp(above), alike: new RegExp(`${above}|${latin(alike)}|${chinese(alike)}`) };
});

/** “The biggest fund”, 最大的買家: a claim that sets one above all others, where the fact sets nothing above others. */
export function setsAbove(folded: string, { value, statement, label }: Fact): boolean {
  const { above, alike } = words();
  if (value.kind === "rank" || !above.test(folded)) return false;
  return ![statement, label].some((text) => alike.test(fold(text.en)) || alike.test(fold(text["zh-Hant"])));
}
