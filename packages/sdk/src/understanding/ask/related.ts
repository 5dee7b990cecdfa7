import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { columns } from "../fitted/evidence-names.ts";
import { type Candidate, firstOf, type Scratch } from "../ranking/rank.ts";
import { type Held, insert, type Weighed, weigh } from "../ranking/weighed.ts";
import type { Reading } from "../reading/read.ts";

/** How many facts are offered where none answers. */
export const RELATED = 3;
/** Fewer facts of whom a question names than this are too few to go on with. */
const FEW = 2;
/** How many of the facts that share most with a question are looked through. */
const NEAREST = 8;

/**
 * The facts nearest to a question that none answers: those of whom it names, and where it names nobody those that are called what
 * it asks. A word in passing relates to nothing.
 */
export function relatedTo(
  index: FactIndex,
  scratch: Scratch,
  held: Held,
  weighed: readonly Weighed[],
): number[] {
  const withOthers = (some: readonly Candidate[]): Weighed[] => {
    const others = some.filter(({ fact }) => !weighed.some((one) => one.fact === fact));
    const all = weigh(index, scratch, held, others, weighed.length);
    for (const one of weighed) insert(all, all.length, one);
    return all;
  };
  const names = namesIn(index, held.reading);
  const naming = (fact: number): number => strongest(index.profiles[fact] as Profile, names);
  const isNamed = (fact: number): boolean => naming(fact) > 0;
  const isOwn = ({ fact }: Numbered): boolean => naming(fact) > FieldWeight.nested;
  const all = withOthers(names.length > 0 ? firstOf(scratch, NEAREST, isNamed) : []);
  const own = all.filter(isOwn);
  // Where little is told of a body, what its people say is offered as well.
  const others = own.length < FEW ? all.filter((one) => isNamed(one.fact) && !isOwn(one)) : [];
  const found = [...own, ...others];
  const { label } = columns();
  const called = ({ evidence }: Weighed): boolean => (evidence[label] as number) > 0;
  return (found.length > 0 ? found : withOthers(firstOf(scratch, NEAREST)).filter(called))
    .slice(0, RELATED)
    .map(factOf);
}

interface Numbered {
  readonly fact: number;
}

export const factOf = ({ fact }: Numbered): number => fact;

/** The entities that a question names, as features; where it names none, its subject areas. */
function namesIn({ features }: FactIndex, { tokens }: Reading): number[] {
  const of = (kind: FeatureKind): number[] =>
    tokens.flatMap((token) => token.features.filter((feature) => features.kind(feature) === kind));
  const entities = of(FeatureKind.entity);
  return entities.length > 0 ? entities : of(FeatureKind.topic);
}
