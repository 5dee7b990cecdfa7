import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { hasIdea } from "../../reading/ideas.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isFormer } from "../dates/former.ts";
import { type Decision, decided, type Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import { type Match, strength } from "../match/weigh.ts";

/** A fact this much less like a claim than the best one is not what its place is of. */
const NEAR = 0.45;
/** Share of a claim that the facts must speak of. */
const COVER = 0.5;
/** Where a sentence goes on to something else. */
const pause = lazy(() => new RegExp(`[,;.!?，；。！？]| (?:${latin(lexicon().tense.goesOn)}) `));

/** The place before and the present one, and the facts of how many places lie between and of the present one. */
interface Before {
  readonly place: number;
  readonly now: number;
  readonly moved: number;
  readonly rank: number;
}

/** What two facts of a pack come to: “second” and “up one place” to a third place before. */
const beforeOf = /* @__PURE__ */ perFact((index, fact): Before | false => {
  const own = index.facts[fact] as Fact;
  const { value } = own;
  if (value.kind !== "count" && value.kind !== "rank") return false;
  for (const [other, one] of index.facts.entries()) {
    const [rank, change, moved] = value.kind === "rank" ? [own, one, other] : [one, own, fact];
    if (one.subject !== own.subject || rank.value.kind !== "rank" || change.value.kind !== "count") continue;
    if (rank.time?.edtf !== change.time?.edtf || !isOfList(change, rank.value.list)) continue;
    const { affirmed } = statementOf(index, moved);
    const up = hasIdea(index, "rankUp", affirmed);
    if (up === hasIdea(index, "rankDown", affirmed)) continue;
    const now = rank.value.amount;
    return {
      place: now + (up ? 1 : -1) * change.value.amount,
      now,
      moved,
      rank: value.kind === "rank" ? fact : other,
    };
  }
  return false;
});

const isOfList = ({ attribution, mentions = [] }: Fact, list: string): boolean =>
  attribution.via === list || mentions.includes(list);

const timeBefore = lazy(() => {
  const { lastTime, editionBefore } = lexicon().tense;
  return [lastTime, editionBefore].map((some) => either(some));
});

/** Whether a place stands in a part of a claim that tells of the time before: 上一份年報, “last year”. */
function isThen(claimed: Claimed, quantity: Quantity): boolean {
  if (isFormer(claimed, quantity)) return true;
  const points = [...claimed.text];
  const before = points.slice(0, quantity.start).join("").split(pause()).at(-1);
  const behind = points.slice(quantity.end).join("").split(pause())[0];
  const part = fold(`${before}${points.slice(quantity.start, quantity.end).join("")}${behind}`);
  return timeBefore().some((words) => words.test(part));
}

/**
 * Holds “it was third before” against a fact that it is second and one that it has moved up a place; the place of today, if the claim
 * gives that, too, must be the one that is recorded.
 */
export function placeBefore(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly [Match, ...Match[]],
): Decision | undefined {
  const ranks = claimed.quantities.filter(({ kind }) => kind === "rank");
  const then = ranks.filter((rank) => isThen(claimed, rank));
  const [quantity] = then;
  if (claimed.negative || quantity === undefined || then.length > 1) return undefined;
  const [best] = matches;
  for (const match of matches) {
    if (strength(match) < strength(best) * NEAR || match.covered < match.total * COVER) continue;
    const before = beforeOf(index, match.fact);
    if (before === false) continue;
    const { moved, rank } = before;
    const today = ranks.find((other) => other !== quantity);
    const finding = (fact: number, figure: Quantity, place: number): Finding => ({
      aspect: "rank",
      fact,
      quantity: figure,
      relation: figure.amount === place ? "agrees" : "contradicts",
      derived: true,
    });
    const findings = [
      finding(moved, quantity, before.place),
      ...(today === undefined ? [] : [finding(rank, today, before.now)]),
    ];
    const isRight = findings.every(({ relation }) => relation === "agrees");
    return decided(isRight ? "supported" : "refuted", matches, {
      facts: [moved, rank],
      findings,
      missing: match.missing,
    });
  }
  return undefined;
}
