import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { type Reading, read } from "../../reading/read.ts";
import { type Mark, type Token, UNSEEN } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isInferior, turnsFrom } from "../signs/denial-reach.ts";
import { isFigureAhead } from "../signs/figure-ahead.ts";

/** What a sentence sets above, or chooses before, what. */
interface Comparands {
  readonly above: readonly Token[];
  readonly below: readonly Token[];
}

/** A word of no more weight than this tells no side from another. */
const SLIGHT = 0.25;
/** “More than”, which before a figure compares nothing. */
const isMore = (word: string): boolean => word === lexicon().comparing.more;

/** “Over”, which may be said of where something is. */
const apart = lazy(() => setOf(lexicon().apartFrom));

const LATIN = /[a-z]/;
/** How near before a Chinese comparison a negation stands that denies it, in characters. */
const NEXT = 2;

/** The two sides of a comparison or a choice in a text, if there is one. */
function comparandsOf(index: FactIndex, { text, tokens, roles }: Reading): Comparands | undefined {
  const turns = ({ role, start, end }: Mark): boolean =>
    (role & TermRole.negator) !== 0 && turnsFrom(text.slice(start, end));
  const mark = roles.find(
    (one) =>
      ((one.role & TermRole.lesser || isMore(text.slice(one.start, one.end))) &&
        !apart().has(text.slice(one.start, one.end)) &&
        !isFigureAhead(text, one.end)) ||
      turns(one),
  );
  // “Not brighter than” sets nothing above anything.
  const denies = (one: Mark): boolean =>
    (one.role & TermRole.negator) !== 0 &&
    one.clause === mark?.clause &&
    !turns(one) &&
    (LATIN.test(text.charAt(one.start)) || mark.start - one.end <= NEXT);
  if (mark === undefined || roles.some(denies)) return undefined;
  const tells = (token: Token): boolean =>
    !token.entity &&
    token.kind !== UNSEEN &&
    token.cost > SLIGHT &&
    token.features.some((f) => index.features.kind(f) !== FeatureKind.topic);
  const inside = tokens.filter((token) => token.clause === mark.clause && tells(token));
  const before = inside.filter((token) => token.to <= mark.from);
  const behind = inside.filter((token) => token.from >= mark.to);
  if (before.length === 0 || behind.length === 0) return undefined;
  return isInferior(text, mark.end) ? { above: behind, below: before } : { above: before, below: behind };
}

const comparandsIn = /* @__PURE__ */ perFact((index, fact): readonly Comparands[] => {
  const { statement } = index.facts[fact] as FactIndex["facts"][number];
  return [statement.en, statement["zh-Hant"]].flatMap((text) => comparandsOf(index, read(index, text)) ?? []);
});

/** How a claim that sets one thing above another stands to a fact that does so too, of the same two. */
export function comparandsMeet(
  index: FactIndex,
  claimed: Claimed,
  fact: number,
): "same" | "turned" | undefined {
  const said = comparandsOf(index, claimed.reading);
  if (said === undefined) return undefined;
  let straight = 0;
  let crossed = 0;
  for (const { above, below } of comparandsIn(index, fact)) {
    const [a, b] = [featuresOf(above), featuresOf(below)];
    const only = (tokens: readonly Token[], own: ReadonlySet<number>, other: ReadonlySet<number>): number =>
      tokens.filter(({ features }) => features.some((f) => own.has(f)) && !features.some((f) => other.has(f)))
        .length;
    const straightHere = Math.min(only(said.above, a, b), only(said.below, b, a));
    const crossedHere = Math.min(only(said.above, b, a), only(said.below, a, b));
    straight = Math.max(straight, straightHere);
    crossed = Math.max(crossed, crossedHere);
  }
  if (straight === crossed) return undefined;
  return straight > crossed ? "same" : "turned";
}

const featuresOf = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ features }) => features));
