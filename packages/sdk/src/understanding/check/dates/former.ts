import type { FactIndex } from "../../../lookup/fact-index.ts";
import { relate } from "../../../quantities/interval.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { saysAny } from "../../reading/ideas.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { PAST } from "../signs/denied.ts";

/** Share of a claim that a fact must speak of before its figures of then and now are the claim's. */
const MOSTLY = 0.6;

/**
 * “36 hours before, five days now”, where a fact's own sentence has it the other way round: the figure of today given as that of
 * before, or the former one as today's.
 */
export function thenForNow(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
  match: Match,
): Finding | undefined {
  const { figures, former } = statementOf(index, match.fact);
  if (former.length === 0 || match.covered < match.total * MOSTLY) return undefined;
  const has = (all: readonly Quantity[]): boolean =>
    all.some((figure) => figure.kind === quantity.kind && relate(figure, quantity) === "within");
  const today = figures.filter((figure) => !former.includes(figure));
  const isThen = has(former) && !has(today);
  const isNow = has(today) && !has(former);
  const turned = isFormer(claimed, quantity)
    ? isNow
    : isThen && today.some(({ kind }) => kind === quantity.kind);
  if (!turned) return undefined;
  return { aspect: "quantity", fact: match.fact, quantity, relation: "contradicts" };
}

/** Whether a claim gives a figure as of before, and none of today, and the fact tells of no time before. */
export function isFormerAlone(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
  { fact }: Match,
): boolean {
  if (!isFormer(claimed, quantity)) return false;
  if (!saysAny(index, "before", claimed.reading.tokens)) return false;
  // “The last five years” are a span up to now.
  if (claimed.dates.some(({ start, end }) => start < quantity.end && quantity.start < end)) return false;
  const alone = claimed.quantities.every((other) => other === quantity || other.kind !== quantity.kind);
  return alone && statementOf(index, fact).former.length === 0;
}

/** Whether a figure stands where a claim tells of what was so before. */
export function isFormer({ spans, denied }: Claimed, { start, end }: Quantity): boolean {
  return spans.some((span, t) => denied[t] === PAST && span.start < end && start < span.end);
}
