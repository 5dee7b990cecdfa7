import { lexicon } from "../../language/lexicon/index.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perIndex } from "../../lookup/per-index.ts";

/** The name of a group of ideas: see language/lexicon/groups.ts. */
export type IdeaGroup = keyof ReturnType<typeof lexicon>["groups"];

/** The features of some ideas by id, of those that an index has. */
export const numbersOf = ({ features }: FactIndex, ids: readonly string[]): number[] =>
  ids.map((id) => features.find(FeatureKind.concept, id)).filter((feature) => feature !== -1);

const groupsOf = /* @__PURE__ */ perIndex(
  (index): ReadonlyMap<string, ReadonlySet<number>> =>
    new Map(
      Object.entries(lexicon().groups).map(
        ([group, ids]) => [group, new Set(numbersOf(index, ids))] as const,
      ),
    ),
);

/** The features of the ideas of a group. */
export const ideasOf = (index: FactIndex, group: IdeaGroup): ReadonlySet<number> =>
  groupsOf(index).get(group) as ReadonlySet<number>;

/** Whether any of some features is an idea of a group. */
export function isIn(index: FactIndex, group: IdeaGroup, features: readonly number[]): boolean {
  const ideas = ideasOf(index, group);
  for (const feature of features) if (ideas.has(feature)) return true;
  return false;
}

/** Whether a set of features has any idea of a group. */
export function hasIdea(index: FactIndex, group: IdeaGroup, features: ReadonlySet<number>): boolean {
  for (const idea of ideasOf(index, group)) if (features.has(idea)) return true;
  return false;
}

/** Whether any of some pieces of a text stands for an idea of a group. */
export function saysAny(
  index: FactIndex,
  group: IdeaGroup,
  tokens: readonly { readonly features: readonly number[] }[],
): boolean {
  const ideas = ideasOf(index, group);
  if (ideas.size === 0) return false;
  for (const { features } of tokens) for (const feature of features) if (ideas.has(feature)) return true;
  return false;
}
