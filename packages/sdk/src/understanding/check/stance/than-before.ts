import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { hasIdea } from "../../reading/ideas.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";

/** Share of a claim that a fact must speak of before the way of its figure is held against it. */
const MOSTLY = 0.7;

const pattern = lazy(() => {
  const { signs, higher, lower, times, closing } = lexicon().comparing;
  const way = `(?:(${chinese({ zh: higher })})|${chinese({ zh: lower })})`;
  const end = `(?:${chinese(closing)}|[^\\u3400-\\u9fff]|$)`;
  return new RegExp(`(?:${chinese(signs)})[^,.;，。；]{0,8}[${times}][^,.;，。；]{0,6}?${way}${end}`);
});

/** “Lower than a year ago” in Chinese, 比去年少了, of a figure of which it is known how it has gone since then. */
export function thanBefore(index: FactIndex, { reading, denied }: Claimed, match: Match): Finding[] {
  const went = wentUp(index, match.fact);
  if (went === undefined || match.covered < match.total * MOSTLY || denied.includes(1)) return [];
  const found = pattern().exec(reading.text);
  if (found === null) return [];
  const isUp = found[1] !== undefined;
  return [{ aspect: "direction", fact: match.fact, relation: went === isUp ? "agrees" : "contradicts" }];
}

/** Whether the figure of a fact has gone up or down, by another year's beside it or, of a figure of change, by its own sentence. */
function wentUp(index: FactIndex, fact: number): boolean | undefined {
  const { trend, affirmed } = statementOf(index, fact);
  if (trend !== undefined) return trend.by > 0;
  const [up, down] = [hasIdea(index, "wentUp", affirmed), hasIdea(index, "wentDown", affirmed)];
  return up === down ? undefined : up;
}
