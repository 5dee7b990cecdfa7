import { FeatureKind } from "../../lookup/features.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { ideasOf, numbersOf } from "../reading/ideas.ts";

/** What a token may be that tells of something else, as bits; without its bit a rule need not be tried. */
export const Telling = { each: 1, sort: 2, kind: 4, name: 8, event: 16, place: 32 } as const;

/** What each feature of an index may tell. */
export const tellingOf = /* @__PURE__ */ perIndex((index) => {
  const { features, entities, kinds } = index;
  const bits = new Uint8Array(features.size);
  const mark = (some: Iterable<number>, bit: number): void => {
    for (const feature of some) bits[feature] = (bits[feature] as number) | bit;
  };
  mark(ideasOf(index, "each"), Telling.each);
  mark(ideasOf(index, "sort"), Telling.sort);
  mark(ideasOf(index, "knownPlace"), Telling.place);
  mark(ideasOf(index, "nearbyPlace"), Telling.place);
  for (const ids of kinds) mark(numbersOf(index, ids), Telling.kind);
  for (const [id, { type }] of entities) {
    const feature = features.find(FeatureKind.entity, id);
    if (feature === -1) continue;
    mark([feature], Telling.name);
    if (type === "event") mark([feature], Telling.event);
    if (type === "place") mark([feature], Telling.place);
  }
  return bits;
});
