import { TermRole } from "../../language/lexicon/compile.ts";
import { BODIES } from "../../language/lexicon/names.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { EntityType } from "../../model/entity.ts";
import type { Token } from "../read.ts";
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
    if (token === undefined) continue;
    const types = typesOf(index, token);
    if (types.size === 0) continue;
    for (const { fact } of main) {
      for (const id of partsOf(index, fact)) {
        if (!types.has(index.entities.get(id.entity)?.type) || named(index, claimed, id.entity, fact))
          continue;
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

/** Types of what a token names; a well-known body that the pack has not is an organization. */
function typesOf(index: FactIndex, { kind, features }: Token): ReadonlySet<EntityType | undefined> {
  if (kind === FeatureKind.entity)
    return new Set(entityIds(index, features).map((id) => index.entities.get(id)?.type));
  const body = features.some(
    (f) => index.features.kind(f) === FeatureKind.concept && BODIES.has(index.features.name(f)),
  );
  return new Set<EntityType>(body ? ["organization"] : []);
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

/** Whether a claim says that it is this one: by name, or by an office that is not what the fact is about. */
function named(index: FactIndex, claimed: Claimed, entity: string, fact: number): boolean {
  const feature = index.features.find(FeatureKind.entity, entity);
  const about = index.facts[fact]?.subject === entity;
  return claimed.reading.tokens.some(
    ({ features, inferred, role }, t) =>
      features.includes(feature) &&
      inferred !== feature &&
      claimed.denied[t] !== 1 &&
      !(about && role & TermRole.office),
  );
}
