import { TermRole } from "../../language/lexicon/compile.ts";
import { OPPOSITES } from "../../language/lexicon/polarity.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Reading } from "../read.ts";

/** How far a negation reaches, in pieces of text. */
const REACH = 12;

/** Whether each token of a reading is denied: negated, or on the rejected side of a comparison. */
export function denials(index: FactIndex, reading: Reading): Uint8Array {
  const { tokens, roles } = reading;
  const denied = new Uint8Array(tokens.length);
  for (const { role, from, to, clause } of roles) {
    if (role & TermRole.negator) {
      let reached = 0;
      for (let t = 0; t < tokens.length && reached < REACH; t += 1) {
        const token = tokens[t] as Reading["tokens"][number];
        if (token.from < from || token.clause !== clause) continue;
        if (token.from >= to || token.role & TermRole.negator) {
          denied[t] = (denied[t] as number) ^ 1;
          reached += 1;
        }
      }
    } else if (role & TermRole.lesser) {
      for (let t = 0; t < tokens.length; t += 1) {
        const token = tokens[t] as Reading["tokens"][number];
        if (token.from < to || token.clause !== clause) continue;
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
  for (const origin of roles) {
    if ((origin.role & TermRole.origin) === 0) continue;
    const goal = roles.find(
      ({ role, from, clause }) => role & TermRole.goal && from >= origin.to && clause - origin.clause <= 1,
    );
    if (goal === undefined) continue;
    const turns = tokens.some(
      ({ clause, features }) =>
        Math.abs(clause - origin.clause) <= 1 &&
        (isConcept(index, features, "transform") || isConcept(index, features, "industrialisation")),
    );
    if (!turns) continue;
    tokens.forEach((token, t) => {
      if (token.from >= origin.to && token.to <= goal.from) denied[t] = 1;
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
  for (const [left, right] of OPPOSITES) {
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
