import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import type { Match } from "./weigh.ts";

/** Most missing names that are looked at. */
const LOOKED_AT = 24;

/**
 * A fact of somebody else: the claim names one body or person the facts do not, and the facts name another of its
 * type that the claim does not.
 */
export function swappedFor(
  index: FactIndex,
  claimed: Claimed,
  main: readonly Match[],
  missing: readonly number[],
): (Finding & { readonly weight: number }) | undefined {
  for (const t of missing.slice(0, LOOKED_AT)) {
    const token = claimed.reading.tokens[t];
    if (token === undefined || token.kind !== FeatureKind.entity) continue;
    const types = new Set(entityIds(index, token.features).map((id) => index.entities.get(id)?.type));
    for (const { fact } of main) {
      for (const id of partsOf(index, fact)) {
        if (!types.has(index.entities.get(id.entity)?.type) || named(index, claimed, id.entity)) continue;
        return {
          aspect: id.speaker ? "speaker" : "subject",
          fact,
          tokens: [t],
          relation: "contradicts",
          weight: token.weight,
        };
      }
    }
  }
  return undefined;
}

function entityIds(index: FactIndex, features: readonly number[]): string[] {
  return features
    .filter((f) => index.features.kind(f) === FeatureKind.entity)
    .map((f) => index.features.name(f));
}

/** The subject, the entities of the value and the speaker of a fact. */
function partsOf(index: FactIndex, fact: number): { entity: string; speaker: boolean }[] {
  const { subject, value, attribution } = index.facts[fact] as FactIndex["facts"][number];
  const parts = [{ entity: subject, speaker: false }];
  if (value.kind === "entity") for (const entity of value.entities) parts.push({ entity, speaker: false });
  if (attribution.speaker !== undefined) parts.push({ entity: attribution.speaker, speaker: true });
  return parts;
}

function named(index: FactIndex, claimed: Claimed, entity: string): boolean {
  const feature = index.features.find(FeatureKind.entity, entity);
  return claimed.reading.tokens.some(
    ({ features, inferred }) => inferred !== feature && features.includes(feature),
  );
}
