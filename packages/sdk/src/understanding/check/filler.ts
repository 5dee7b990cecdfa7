import type { FactIndex } from "../../lookup/fact-index.ts";
import { UNSEEN } from "../token.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import { namesOf } from "./names.ts";
import type { Match } from "./weigh.ts";

/** From this weight an unknown word may be a name. */
const NAME_LIKE = 0.8;
/** A name that nobody knows is no longer than this, in pieces. */
const LONGEST = 2;

/** “Published by X”, where nobody knows X and the source says by whom: all of the claim but X agrees. */
export function otherFiller(
  index: FactIndex,
  { reading, denied }: Claimed,
  match: Match,
): Finding | undefined {
  const { value } = index.facts[match.fact] as FactIndex["facts"][number];
  if (
    value.kind !== "entity" ||
    denied.includes(1) ||
    match.missing.length === 0 ||
    match.missing.length > LONGEST
  )
    return undefined;
  const { tokens } = reading;
  const names = new Set(tokens.flatMap(({ features }) => namesOf(index, features)));
  if (value.entities.some((id) => names.has(id))) return undefined;
  if (!tokens.some(({ features }) => features.includes(index.subjects[match.fact] as number)))
    return undefined;
  const label = index.labels[match.fact] as readonly number[];
  if (!tokens.some(({ features }) => features.some((feature) => label.includes(feature)))) return undefined;
  const unknown =
    match.missing.every((t) => tokens[t]?.kind === UNSEEN) &&
    match.missing.some((t) => (tokens[t]?.weight ?? 0) >= NAME_LIKE);
  return unknown
    ? { aspect: "subject", fact: match.fact, tokens: match.missing, relation: "contradicts" }
    : undefined;
}
