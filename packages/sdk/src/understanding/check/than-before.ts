import { lexicon } from "../../language/lexicon/index.ts";
import { han } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import { statementOf } from "./statement.ts";
import type { Match } from "./weigh.ts";

/** Share of a claim that a fact must speak of before the way of its figure is held against it. */
const MOSTLY = 0.7;

const pattern = lazy(() => {
  const { higher, lower, times } = lexicon().comparing;
  const [up, down] = [higher, lower].map((zh) => [...han({ zh })].join("|"));
  return new RegExp(
    `[比较][^,.;，。；]{0,8}[${times}][^,.;，。；]{0,6}?(?:(${up})|${down})(?:[了咗些啲出过]|得多|[很好]多|[^\\u3400-\\u9fff]|$)`,
  );
});

/** “Lower than a year ago” in Chinese, 比去年少了, of a figure of which it is known how it has gone since then. */
export function thanBefore(index: FactIndex, { reading, denied }: Claimed, match: Match): Finding[] {
  const { trend } = statementOf(index, match.fact);
  if (trend === undefined || match.covered < match.total * MOSTLY || denied.includes(1)) return [];
  const found = pattern().exec(reading.text);
  if (found === null) return [];
  const isUp = found[1] !== undefined;
  const relation = trend.by > 0 === isUp ? "agrees" : "contradicts";
  return [{ aspect: "direction", fact: match.fact, relation }];
}
