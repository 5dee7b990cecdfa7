import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Reading, Token } from "../read.ts";

/** How far a negation reaches, in pieces of text. */
const REACH = 12;
const FIGURE =
  /^\s*(?:[a-z]{0,3}[$¥€]|rmb |hkd )?\s*(?:\d|[一二三四五六七八九十两百千万半]|one|two|three|four|five|six|seven|eight|nine|ten|half|a hundred)/;
const FIGURE_REACH = 12;
/** What a token's denial comes from: a negation or comparison, or having been turned from. */
export const TURNED_FROM = 2;

/** Whether each token of a reading is denied: negated, or on the rejected side of a comparison. */
export function denials(index: FactIndex, reading: Reading): Uint8Array {
  const { tokens, roles } = reading;
  const denied = new Uint8Array(tokens.length);
  let next = 0;
  for (const { role, from, to, end, clause } of roles) {
    if ((role & (TermRole.negator | TermRole.lesser)) === 0) continue;
    // “Over 90 %” and “more than 30” are figures, not comparisons.
    if (role & TermRole.lesser && FIGURE.test(reading.text.slice(end, end + FIGURE_REACH))) continue;
    while (next < tokens.length && (tokens[next] as Token).from < from) next += 1;
    let reached = 0;
    for (let t = next; t < tokens.length && reached < REACH; t += 1) {
      const token = tokens[t] as Token;
      if (token.clause !== clause) break;
      reached += 1;
      if (token.from < to) continue;
      if (role & TermRole.negator) denied[t] = (denied[t] as number) ^ 1;
      else {
        if (isConcept(index, token.features, "important")) break;
        denied[t] = 1;
      }
    }
  }
  denyOrigins(index, reading, denied);
  return denied;
}

/** “From A to B”: what is turned from is no longer so. */
function denyOrigins(index: FactIndex, { tokens, roles }: Reading, denied: Uint8Array): void {
  // A text that turns from more things than this is no sentence.
  const turning = roles.flatMap((role, at) => (role.role & TermRole.origin ? [at] : [])).slice(0, REACH);
  for (const at of turning) {
    const origin = roles[at] as Reading["roles"][number];
    const goal = roles
      .slice(at + 1, at + 1 + REACH)
      .find(
        ({ role, from, clause }) => role & TermRole.goal && from >= origin.to && clause - origin.clause <= 1,
      );
    if (goal === undefined) continue;
    const turns = tokens.some(
      ({ clause, features }) =>
        Math.abs(clause - origin.clause) <= 1 &&
        (isConcept(index, features, "transform") ||
          isConcept(index, features, "optimise") ||
          isConcept(index, features, "industrialisation")),
    );
    if (!turns) continue;
    tokens.forEach((token, t) => {
      if (token.from >= origin.to && token.to <= goal.from) denied[t] = TURNED_FROM;
    });
  }
}

function isConcept(index: FactIndex, features: readonly number[], name: string): boolean {
  return features.some(
    (f) => index.features.kind(f) === FeatureKind.concept && index.features.name(f) === name,
  );
}

/** For each concept, the concepts of which it is the contrary, by feature number. */
export function contraries(index: FactIndex): ReadonlyMap<number, readonly number[]> {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const map = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    const row = map.get(a);
    if (row === undefined) map.set(a, [b]);
    else row.push(b);
  };
  for (const [left, right] of lexicon().opposites) {
    const a = index.features.find(FeatureKind.concept, left);
    const b = index.features.find(FeatureKind.concept, right);
    if (a === -1 || b === -1) continue;
    add(a, b);
    add(b, a);
  }
  cache.set(index, map);
  return map;
}

const cache = new WeakMap<FactIndex, Map<number, number[]>>();
