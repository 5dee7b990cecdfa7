import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { DOWN, UP } from "./comparison.ts";
import { statementOf } from "./statement.ts";

/** How far from a figure a word is looked for that says which way it went, in characters. */
const REACH = 24;

const beside = lazy(() => {
  const { up, down } = lexicon().comparing.beside;
  const words = `(?:(${latin({ en: up })})|${latin({ en: down })})`;
  return {
    before: new RegExp(`(?<![a-z])${words} (?:by )?(?:about |around |nearly |almost |over |just )?$`),
    behind: new RegExp(`^ ?${words}(?![a-z])(?! to )`),
  };
});

/** The ideas of the way that a word right beside a share says it went, and of the other. */
function waysAt(
  text: string,
  { start, end }: Quantity,
): { readonly said: readonly string[]; readonly other: readonly string[] } | undefined {
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - REACH), start).join(""));
  const behind = fold(points.slice(end, end + REACH).join(""));
  const found = beside().before.exec(before) ?? beside().behind.exec(behind);
  if (found === null) return undefined;
  return found[1] === undefined ? { said: DOWN, other: UP } : { said: UP, other: DOWN };
}

/** Whether a claim says that a share went up by which a fact says it went down, or the reverse: “down 4%”. */
export function goesOtherWay(index: FactIndex, text: string, quantity: Quantity, fact: number): boolean {
  if (quantity.kind !== "percent") return false;
  const ways = waysAt(text, quantity);
  if (ways === undefined) return false;
  const { affirmed } = statementOf(index, fact);
  const tells = (ideas: readonly string[]): boolean =>
    ideas.some((idea) => affirmed.has(index.features.find(FeatureKind.concept, idea)));
  return tells(ways.other) && !tells(ways.said);
}
