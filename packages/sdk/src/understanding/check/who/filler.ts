import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { both, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { isIn } from "../../reading/ideas.ts";
import { namesIn } from "../../reading/names.ts";
import { type Token, UNSEEN } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";

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
  const names = namesIn(index, tokens);
  if (value.entities.some((id) => names.has(id))) return undefined;
  if (!tokens.some(({ features }) => features.includes(index.subjects[match.fact] as number)))
    return undefined;
  const label = index.labels[match.fact] as readonly number[];
  const body = match.missing.some((t) => isOtherBody(index, tokens[t]));
  const asked = tokens.some(({ features }) => features.some((feature) => label.includes(feature)));
  if (!asked && !(body && match.content >= VALUE)) return undefined;
  const unknown =
    match.missing.every((t) => tokens[t]?.kind === UNSEEN || isOtherBody(index, tokens[t])) &&
    match.missing.some((t) => (tokens[t]?.weight ?? 0) >= NAME_LIKE);
  return unknown
    ? { aspect: "subject", fact: match.fact, tokens: match.missing, relation: "contradicts" }
    : undefined;
}

/** Whether a word names a well-known body that the pack has not. */
const isOtherBody = (index: FactIndex, token: Token | undefined): boolean =>
  isIn(index, "knownPublisher", token?.features ?? []);

/** What stands between a property and its value: “the theme is X”. */
const is = lazy(() => {
  const { be, willBe } = lexicon().grammar;
  return new RegExp(`^ ?(?:${latin(both(be, willBe))}|${chinese(be)})(?![a-z])`);
});
const REACH = 8;
/** A word of this weight is something that a thing could be said to be. */
const VALUE = 0.5;

/** “The theme is X”, where the fact says what the theme is, and the claim nothing of that. */
export function otherValue(
  index: FactIndex,
  { reading, denied, quantities }: Claimed,
  match: Match,
): Finding | undefined {
  const { value } = index.facts[match.fact] as FactIndex["facts"][number];
  if (value.kind !== "text" || quantities.length > 0 || denied.some((flag) => flag !== 0)) return undefined;
  const { tokens } = reading;
  const subject = index.subjects[match.fact] as number;
  const label = index.labels[match.fact] as readonly number[];
  if (!tokens.some(({ features }) => features.includes(subject))) return undefined;
  const { affirmed } = statementOf(index, match.fact);
  let property = false;
  let asked = -1;
  for (const [t, { features, cost, end }] of tokens.entries()) {
    if (match.missing.includes(t)) continue;
    const own = features.some((feature) => label.includes(feature));
    if (own) property = true;
    if (own || features.includes(subject)) {
      // “The theme is X” and “the theme of the conference is X”.
      if (property && is().test(reading.text.slice(end, end + REACH))) asked = end;
    } else if (cost > SLIGHT && features.some((feature) => affirmed.has(feature))) return undefined;
  }
  const other = match.missing.filter(
    (t) => (tokens[t]?.start ?? 0) >= asked && (tokens[t]?.cost ?? 0) >= VALUE,
  );
  if (asked === -1 || other.length === 0 || other.every((t) => tokens[t]?.kind === UNSEEN)) return undefined;
  return { aspect: "subject", fact: match.fact, tokens: other, relation: "contradicts" };
}

const SLIGHT = 0.25;
