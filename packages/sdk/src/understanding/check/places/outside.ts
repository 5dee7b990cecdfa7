import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";

/** How far around a place these words stand, in characters. */
const REACH = 32;

const signs = lazy(() => {
  const { before, behind, first, besides, fromBottom } = lexicon().outside;
  return {
    before: new RegExp(
      `(?:\\b(?:${latin(before)}) (?:(?:the|its|global|world|[a-z]+'s) ){0,3}|(?:${chinese(before)})[^,.;，。；]{0,8})$`,
    ),
    behind: new RegExp(`^(?:${chinese(behind)})(?![^。；]{0,2}(?:${chinese(besides)}))`),
    first: new RegExp(`^(?:${chinese(first)})`),
    fromBottom: {
      before: new RegExp(`(?:${chinese(fromBottom)})$`),
      behind: new RegExp(`^ ?(?:${latin(fromBottom)})(?![a-z])`),
      told: either(fromBottom),
    },
  };
});

function around(text: string, { start, end }: Quantity): readonly [before: string, behind: string] {
  const points = [...text];
  const part = (from: number, to: number): string => fold(points.slice(from, to).join(""));
  return [part(Math.max(0, start - REACH), start), part(end, end + REACH)];
}

/** “Out of the top ten”, 掉出前三: whether a claim says of the first places on a list that something is in none of them. */
export function isOutside(text: string, quantity: Quantity): boolean {
  const [before, behind] = around(text, quantity);
  const own = fold([...text].slice(quantity.start, quantity.end).join(""));
  return signs().before.test(before) || (signs().first.test(own) && signs().behind.test(behind));
}

/** “Second least competitive”, 倒數第二: whether a claim counts a place from the end of a list that the fact counts from its beginning. */
export function countsFromBottom(text: string, quantity: Quantity, { statement }: Fact): boolean {
  const { before, behind, told } = signs().fromBottom;
  const [ahead, after] = around(text, quantity);
  return (
    (before.test(ahead) || behind.test(after)) &&
    ![statement.en, statement["zh-Hant"]].some((own) => told.test(fold(own)))
  );
}
