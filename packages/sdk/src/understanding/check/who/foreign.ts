import type { FactIndex } from "../../../lookup/fact-index.ts";
import { KEY } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import { isElsewhere } from "../../reading/names.ts";
import { dayOf } from "../../reading/timing.ts";
import { NAMED, type Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

/** From this weight a word behind a figure is what it counts. */
const COUNTED = 0.5;

/** Share of a claim that a fact speaks of before a word of its own makes it one about something else no more. */
const COVER_OF_WORDS = 0.75;
/** Share of a claim with a figure that nothing is held against, before what it says besides refutes it. */
const COVER_OF_LOOSE = 0.8;
/** … and of one that dates what is over: what is said may be of another time that it took place. */
const COVER_OF_PAST = 0.75;

/** Whether a claim says so much that the fact which contradicts it does not speak of that it may be about something else. */
export function saysTooMuchElse(
  index: FactIndex,
  contradictions: readonly Finding[],
  cover: number,
  loose: boolean,
): boolean {
  if (
    cover < COVER_OF_PAST &&
    contradictions.every(({ aspect, fact }) => aspect === "date" && isPast(index, fact))
  )
    return true;
  return (
    loose &&
    cover < COVER_OF_LOOSE &&
    contradictions.every(({ aspect }) => aspect === "negation" || aspect === "direction")
  );
}

/** Whether a fact is about a day that was over when its source came out. */
function isPast(index: FactIndex, fact: number): boolean {
  const { value } = index.facts[fact] as FactIndex["facts"][number];
  const now = dayOf(index, fact);
  const last = value.kind === "date" ? dayRange(value.edtf).last : undefined;
  return now !== undefined && last !== undefined && last <= now;
}

/** Whether what a claim says besides makes a contradiction one about something else, which leaves the claim open. */
export function isAboutOther(
  index: FactIndex,
  claimed: Claimed,
  contradictions: readonly Finding[],
  missing: readonly number[],
  gaps: readonly number[],
  matches: readonly Match[],
  cover: number,
): boolean {
  const { tokens } = claimed.reading;
  const ranked = contradictions.some(({ aspect }) => aspect === "rank");
  const measured = contradictions.some(({ aspect }) => aspect !== "direction" && aspect !== "negation");
  return missing.some((t) => {
    const token = tokens[t] as Token;
    return (
      (isForeign(index, token) &&
        (measured || !isElsewhere(index, token)) &&
        (measured || token.kind === FeatureKind.entity || cover < COVER_OF_WORDS)) ||
      isCounted(claimed, contradictions, t) ||
      // A rank is one of a certain list: “second in efficiency” is another.
      (ranked && gaps.includes(t) && !matches.some(({ opposed }) => opposed.includes(t)))
    );
  });
}

/** Whether a piece of a claim makes it one about something else: a name, a property of its own, another scope. */
function isForeign(index: FactIndex, { kind, weight, cost, features }: Token): boolean {
  if (kind === FeatureKind.entity) return cost >= NAMED;
  return weight >= KEY || features.some((f) => index.scope[f] === 1);
}

/** Whether a word right behind a figure that contradicts a fact says that it counts something else. */
function isCounted({ reading, spans }: Claimed, contradictions: readonly Finding[], t: number): boolean {
  const start = spans[t]?.start ?? 0;
  return (
    (reading.tokens[t]?.cost ?? 0) >= COUNTED &&
    contradictions.some(
      ({ quantity }) => quantity !== undefined && start >= quantity.end && start - quantity.end <= 1,
    )
  );
}
