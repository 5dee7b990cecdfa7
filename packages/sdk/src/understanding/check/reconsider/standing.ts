import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import type { Claimed } from "../claim/claimed.ts";
import { echoOf } from "../match/echo.ts";
import { statementOf } from "../match/statement.ts";

/** How many numbers {@link standingOf} gives. */
const STANDINGS = 13;

/**
 * How the words of a claim stand to the sentence of a fact, apart from what people call the fact: shares of the claim that the
 * sentence has, that only its aliases have, and that one of the two denies; and whether either denies anything at all.
 */
export function standingOf(index: FactIndex, claimed: Claimed, fact: number | undefined): readonly number[] {
  if (fact === undefined) return new Array<number>(STANDINGS).fill(0);
  const { affirmed, denied: deniedInFact, tells, limits, compares } = statementOf(index, fact);
  const profile = index.profiles[fact] as Profile;
  let all = 0;
  let told = 0;
  let called = 0;
  let both = 0;
  let claimAlone = 0;
  let factAlone = 0;
  let deniedWeight = 0;
  claimed.reading.tokens.forEach((token, t) => {
    if (claimed.measured[t] === 1 || token.kind === FeatureKind.entity) return;
    const { features, weight } = token;
    all += weight;
    const yes = features.some((feature) => affirmed.has(feature));
    const no = features.some((feature) => deniedInFact.has(feature));
    const denies = claimed.denied[t] === 1;
    if (denies) deniedWeight += weight;
    if (yes || no) told += weight;
    else if (features.some((feature) => weightIn(profile, feature) >= FieldWeight.alias)) called += weight;
    if (denies && no) both += weight;
    if (denies && yes) claimAlone += weight;
    if (!denies && no && !yes) factAlone += weight;
  });
  const share = (some: number): number => (all === 0 ? 0 : some / all);
  const claimDenies = deniedWeight > 0;
  const factDenies = deniedInFact.size > 0;
  const claimTells = [...claimed.tells.values()].some((spans) => spans.length > 0);
  return [
    share(told),
    share(called),
    share(both),
    share(claimAlone),
    share(factAlone),
    share(deniedWeight),
    Number(claimDenies && !factDenies),
    Number(!claimDenies && factDenies),
    Number(claimDenies && factDenies),
    echoOf(index, claimed, fact),
    Number(tells.size > 0 && claimTells),
    Number(tells.size > 0 && !claimTells),
    Number(limits || compares),
  ];
}
