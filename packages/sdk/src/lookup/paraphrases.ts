import { fold } from "../language/fold.ts";
import { lexicon } from "../language/lexicon/index.ts";
import { createPairMap, type PairMap } from "../language/pair-map.ts";
import type { Terms } from "../language/terms.ts";
import { cut } from "../language/units.ts";
import type { Entity } from "../model/entity.ts";
import { entityNames } from "./entity-names.ts";
import { FeatureKind, type Features } from "./features.ts";

/** Several entities are called by this pair of ideas. */
const AMBIGUOUS = -2;

/**
 * Pairs of ideas that only one entity's names join, such as “AI” and “funding”: side by side they name it, whatever
 * words a person has for them.
 */
export function nameParaphrases(entities: readonly Entity[], terms: Terms, features: Features): PairMap {
  const pairs = createPairMap(1024);
  const { units, segmenter, vocabulary } = terms;
  for (const entity of entities) {
    if (entity.type === "person" || entity.type === "place") continue;
    const id = features.intern(FeatureKind.entity, entity.id);
    for (const name of entityNames(entity)) {
      const ideas = new Set<number>();
      cut(fold(name), units, vocabulary, true);
      segmenter.segment(units);
      terms.inside(units, 0, units.length, (term) => {
        for (const feature of terms.meaning(term).features) {
          const kind = features.kind(feature);
          if (kind === FeatureKind.concept || (kind === FeatureKind.entity && feature !== id))
            ideas.add(feature);
        }
      });
      const light = new Set([...ideas].filter((idea) => isLight(features, idea)));
      for (const a of ideas) {
        for (const b of ideas) {
          if (a === b || (light.has(a) && light.has(b))) continue;
          const known = pairs.get(a, b);
          pairs.set(a, b, known === -1 || known === id ? id : AMBIGUOUS);
        }
      }
    }
  }
  return pairs;
}

const isLight = (features: Features, feature: number): boolean =>
  lexicon().concepts[features.name(feature)]?.light === true;
