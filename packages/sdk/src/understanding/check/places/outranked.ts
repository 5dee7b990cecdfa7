import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { readQuantities } from "../../../quantities/read.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { type Decision, decided } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

/** A word of this weight that the fact does not have says that another list is meant. */
const WEIGHTY = 0.35;
/** How much of a text stands between how many there are and that they are ahead, in characters. */
const BETWEEN = 48;

const patterns = lazy(() => {
  const { none, only, ahead, before, both, apart } = lexicon().outranked;
  const words = `(?:(?!\\b(?:${latin(apart)})\\b)[^.,;，。；]){0,${BETWEEN}}?`;
  const any = `.{0,${BETWEEN}}?`;
  return {
    none: new RegExp(`^(?:(?:${latin(none)})\\b|${chinese(none)})`),
    english: new RegExp(
      `\\b(?:${latin(none)}|(?:${latin(only)}) [a-z\\d]+) ${words}\\b(?<ahead>${latin(ahead)})(?![a-z])`,
      "d",
    ),
    chinese: new RegExp(
      `(?:${chinese(none)}|(?:${chinese(only)})[一二两三四五六七八九十\\d]+)${any}(?:(?<ahead>${chinese(ahead)})${any}(?:${chinese(before)})|(?<both>${chinese(both)}))`,
      "d",
    ),
  };
});

interface Place extends Span {
  readonly place: number;
  /** Behind this stands whose place it is. */
  readonly ahead: number;
}

/** The place of whom no other, or only so many others, are ahead of: first, or one more than they are. */
function placeIn(text: string): Place | undefined {
  const { none, english, chinese: han } = patterns();
  const found = english.exec(text) ?? han.exec(text);
  const { ahead, both } = found?.indices?.groups ?? {};
  const [start] = ahead ?? both ?? [];
  if (found === null || start === undefined) return undefined;
  const [said] = found;
  const [others] = none.test(said) ? [] : readQuantities(said).filter(({ kind }) => kind === "count");
  if (others === undefined && !none.test(said)) return undefined;
  return {
    place: (others?.amount ?? 0) + 1,
    start: found.index,
    end: found.index + said.length,
    ahead: start,
  };
}

/** Holds “no cluster outranks it”, “only one economy is ahead of it” against the place that a fact tells of it. */
export function outranked(
  index: FactIndex,
  { reading: { text, tokens } }: Claimed,
  matches: readonly [Match, ...Match[]],
): Decision | undefined {
  const said = placeIn(text);
  if (said === undefined) return undefined;
  const isOf = (fact: number): boolean => {
    const profile = index.profiles[fact] as Profile;
    const has = ({ features }: Token): boolean => strongest(profile, features) > 0;
    const subject = index.subjects[fact] as number;
    return (
      tokens.some(({ features, start }) => start >= said.ahead && features.includes(subject)) &&
      tokens.every(
        (token) => has(token) || token.cost < WEIGHTY || (token.start < said.end && token.end > said.start),
      )
    );
  };
  for (const [fact, { value }] of index.facts.entries()) {
    if (value.kind !== "rank" || !isOf(fact)) continue;
    const relation = value.amount === said.place ? "agrees" : "contradicts";
    return decided(relation === "agrees" ? "supported" : "refuted", matches, {
      facts: [fact],
      findings: [{ aspect: "rank", fact, relation, derived: true }],
    });
  }
  return undefined;
}
