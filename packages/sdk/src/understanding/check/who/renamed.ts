import type { FactIndex } from "../../../lookup/fact-index.ts";
import { bodiesOfEntity, isMeant, isName, namesIn, namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import type { Finding } from "../match/findings.ts";

/**
 * What a claim makes of a fact's own sentence, where it says just that with another name in the place of one: whoever else is named
 * in the sentence besides, it says something else.
 */
export function renamedIn(index: FactIndex, { reading }: Claimed, fact: number): Finding | undefined {
  for (const sentence of sentencesOf(index, fact)) {
    const others = otherNames(index, reading.tokens, sentence.reading.tokens);
    if (others.length > 0) return { aspect: "subject", fact, tokens: others, relation: "contradicts" };
  }
  return undefined;
}

/** Positions of the names that stand in the place of others; none where anything else is said, or the same names change places. */
function otherNames(index: FactIndex, claim: readonly Token[], sentence: readonly Token[]): number[] {
  if (claim.length !== sentence.length) return [];
  // What both say says nothing of who is meant: “have learned to swim”, of Every Child Swims, which is called so, too.
  const said = namesIn(
    index,
    claim.filter((token, t) => !saysTheSame(token, sentence[t] as Token)),
  );
  const others: number[] = [];
  for (const [t, token] of claim.entries()) {
    const own = sentence[t] as Token;
    if (saysTheSame(token, own)) continue;
    if (!namesOther(index, token, own) || namesOf(index, own.features).some((id) => said.has(id))) return [];
    others.push(t);
  }
  return others;
}

const saysTheSame = (a: Token, b: Token): boolean =>
  a.features.length === 0
    ? b.features.length === 0
    : a.features.some((feature) => b.features.includes(feature));

/** Whether two tokens name two of a type that have nothing to do with each other: neither is part of the other, or holds office in it. */
function namesOther(index: FactIndex, a: Token, b: Token): boolean {
  if (![a, b].every((token) => isName(token) && isMeant(index, token))) return false;
  const [left, right] = [namesOf(index, a.features), namesOf(index, b.features)];
  const typeOf = (id: string): string | undefined => index.entities.get(id)?.type;
  const belongs = (id: string, ids: readonly string[]): boolean =>
    [index.entities.get(id)?.partOf, ...bodiesOfEntity(index, id)].some(
      (body) => body !== undefined && ids.includes(body),
    );
  return (
    left.some((id) => right.some((other) => typeOf(id) === typeOf(other))) &&
    !left.some((id) => belongs(id, right)) &&
    !right.some((id) => belongs(id, left))
  );
}
