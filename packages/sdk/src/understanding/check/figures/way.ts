import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { hasIdea, type IdeaGroup } from "../../reading/ideas.ts";
import { statementOf } from "../match/statement.ts";

/** How far from a figure a word is looked for that says which way it went, in characters. */
const REACH = 24;

const beside = lazy(() => {
  const { up, down } = lexicon().comparing.beside;
  const { by, about } = lexicon().figures.wentBy;
  const words = `(?:(${latin({ en: up })})|${latin({ en: down })})`;
  return {
    before: new RegExp(`(?<![a-z])${words} (?:(?:${latin(by)}) )?(?:(?:${latin(about)}) )?$`),
    behind: new RegExp(`^ ?${words}(?![a-z])(?! to )`),
  };
});

/** A share with the word beside it, and the groups of ideas of the way that it says it went, and of the other. */
interface Way {
  readonly quantity: Quantity;
  readonly said: IdeaGroup;
  readonly other: IdeaGroup;
}

function wayOf(text: string, quantity: Quantity): Way | undefined {
  const points = [...text];
  const { start, end } = quantity;
  const from = Math.max(0, start - REACH);
  const [ahead, after] = [points.slice(from, start), points.slice(end, end + REACH)];
  const before = beside().before.exec(fold(ahead.join("")));
  const found = before ?? beside().behind.exec(fold(after.join("")));
  if (found === null) return undefined;
  // Latin words are as long folded as they stand.
  const wider =
    before === null ? { start, end: end + found[0].length } : { start: start - found[0].length, end };
  const [said, other] = found[1] === undefined ? (["down", "up"] as const) : (["up", "down"] as const);
  return { quantity: { ...quantity, ...wider }, said, other };
}

/** The share of a claim, with the word for it, that went the other way than a fact says: “down 4%” of one that went up. */
export function otherWay(
  index: FactIndex,
  text: string,
  quantity: Quantity,
  fact: number,
): Quantity | undefined {
  const way = quantity.kind === "percent" ? wayOf(text, quantity) : undefined;
  if (way === undefined) return undefined;
  const { affirmed } = statementOf(index, fact);
  return hasIdea(index, way.other, affirmed) && !hasIdea(index, way.said, affirmed)
    ? way.quantity
    : undefined;
}
