import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Span } from "../../quantities/quantity.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision } from "./findings.ts";
import { namesOf } from "./names.ts";

/** A stretch of a claim, and how much its words weigh. */
interface Stretch extends Span {
  readonly cost: number;
}

/** How much words must weigh to be told, as a rare one does; two stretches of them at most. */
const LEAST = 0.8;
const MOST = 2;
/** What stands between the words of one phrase: a space, or a short word of no weight, as in “pay a subsidised rent”. */
const GAP = /^\s*[a-z]{0,3}\s*$/;
/** Share of a claim that the nearest fact must speak of for the names in it to be missed. */
const NEAR = 0.6;
/** A phrase that is more of a claim than this leaves nothing that the facts could be near in. */
const SHARE = 2 / 3;

/**
 * What an open claim says that none of the facts shown with it speaks of, as the claim says it, in its order: “solar power” of “the
 * centre runs on solar power”. Nothing where no stretch of it weighs much, or nearly all of the claim is such.
 */
export function unsaidIn(index: FactIndex, claimed: Claimed, decision: Decision): string[] {
  const points = [...claimed.text];
  const told = joined([...unsaidWords(index, claimed, decision), ...unsaidFigures(decision)], points)
    .filter(({ start, end, cost }) => cost >= LEAST && end - start > 1)
    .sort((a, b) => b.cost - a.cost);
  if (told.some(({ start, end }) => end - start > points.length * SHARE)) return [];
  return told
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => points.slice(start, end).join("").trim());
}

/**
 * Words that no shown fact has; the pack's own names, of which other facts speak, only where the nearest fact has most of the rest,
 * as in “a scheme of HK$3 billion that Cyberport runs”.
 */
function unsaidWords(
  index: FactIndex,
  { reading, spans, measured }: Claimed,
  { matches, facts }: Decision,
): Stretch[] {
  const [first, ...others] = matches.filter(({ fact }) => facts.includes(fact));
  if (first === undefined) return [];
  const isNear = first.covered >= first.total * NEAR;
  return first.missing.flatMap((t) => {
    const [token, span] = [reading.tokens[t], spans[t]];
    if (token === undefined || span === undefined || measured[t] === 1) return [];
    const isOurs = namesOf(index, token.features).some((id) => index.entities.has(id));
    if ((isOurs && !isNear) || others.some(({ missing }) => !missing.includes(t))) return [];
    return [{ start: span.start, end: span.end, cost: token.cost }];
  });
}

const unsaidFigures = ({ strange }: Decision): Stretch[] =>
  strange.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, cost: LEAST }));

/** Stretches with those next to each other made one. */
function joined(stretches: readonly Stretch[], points: readonly string[]): Stretch[] {
  const all: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && GAP.test(points.slice(last.end, one.start).join("")))
      all[all.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        cost: last.cost + one.cost,
      };
    else all.push(one);
  }
  return all;
}
