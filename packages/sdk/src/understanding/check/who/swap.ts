import { askBit, TermRole } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import type { EntityType } from "../../../model/entity.ts";
import { isIn } from "../../reading/ideas.ts";
import { namesOf } from "../../reading/names.ts";
import { NAMED, type Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { happensAt, standsAt } from "../claim/where.ts";
import type { Finding } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

const WHO = askBit("who");
/** Most missing names that are looked at. */
const LOOKED_AT = 24;

/** Somebody else in the place of whom a fact names, and what the name weighs. */
export interface Swap extends Finding {
  readonly weight: number;
}

/**
 * A fact of somebody else: the claim names one body or person the facts do not, and the facts name another of its
 * type that the claim does not.
 */
export function swappedFor(
  index: FactIndex,
  claimed: Claimed,
  main: readonly Match[],
  missing: readonly number[],
): Swap | undefined {
  for (const t of missing.slice(0, LOOKED_AT)) {
    const token = claimed.reading.tokens[t];
    if (token === undefined) continue;
    const types = typesOf(index, token);
    if (types.size === 0) continue;
    const located = types.has("place") && standsAt(claimed.reading, token.start);
    for (const { fact } of main) {
      for (const id of [
        ...partsOf(index, fact),
        ...(token.entity && types.has("place") ? placesOf(index, fact) : []),
      ]) {
        if (!fits(types, index.entities.get(id.entity)?.type, id) || named(index, claimed, id.entity, fact))
          continue;
        // A place that a fact only names is not where it says that something is.
        if (located && !id.value && !happensAt(index, fact, id.entity)) continue;
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

/** Whether one of a type could stand in this place; a body and a place both may be what something belongs to. */
function fits(
  types: ReadonlySet<EntityType | undefined>,
  type: EntityType | undefined,
  { value }: { readonly value: boolean },
): boolean {
  if (types.has(type)) return true;
  return (
    value &&
    (type === "organization" || type === "place") &&
    (types.has("organization") || types.has("place"))
  );
}

/** Types of what a token names; well-known bodies and places that the pack has not count, too. */
function typesOf(
  index: FactIndex,
  { kind, features, proper, weight }: Token,
): ReadonlySet<EntityType | undefined> {
  if (kind === FeatureKind.entity || (proper && weight >= NAMED))
    return new Set(namesOf(index, features).map((id) => index.entities.get(id)?.type));
  // A place may be called by a plain word, such as “the mainland”.
  if (namesOf(index, features).some((id) => index.entities.get(id)?.type === "place"))
    return new Set<EntityType>(["place"]);
  const types = new Set<EntityType>();
  // “A bank”, “civil servants”: some body, though none is named.
  if (isIn(index, "knownBody", features) || features.some((feature) => index.heads[feature] === WHO))
    types.add("organization");
  if (isIn(index, "knownPlace", features)) types.add("place");
  return types;
}

/** The places that a fact's own sentence names. */
function placesOf(index: FactIndex, fact: number): { entity: string; speaker: boolean; value: boolean }[] {
  const profile = index.profiles[fact] as Profile;
  return index.places
    .filter((place) => weightIn(profile, place) >= FieldWeight.statement)
    .map((place) => ({ entity: index.features.name(place), speaker: false, value: false }));
}

/** The subject, the entities of the value and the speaker of a fact. */
function partsOf(index: FactIndex, fact: number): { entity: string; speaker: boolean; value: boolean }[] {
  const { subject, value, attribution } = index.facts[fact] as FactIndex["facts"][number];
  const parts = [{ entity: subject, speaker: false, value: false }];
  if (value.kind === "entity")
    for (const entity of value.entities) parts.push({ entity, speaker: false, value: true });
  if (attribution.speaker !== undefined)
    parts.push({ entity: attribution.speaker, speaker: true, value: false });
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
