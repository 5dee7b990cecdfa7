import { fold } from "../language/fold.ts";
import type { PairMap } from "../language/pair-map.ts";
import type { Terms } from "../language/terms.ts";
import { cut } from "../language/units.ts";
import type { Entity } from "../model/entity.ts";
import { FeatureKind, type Features } from "./features.ts";

/** Several people are called by this pair. */
const AMBIGUOUS = -2;
/** Offices by which a person may be called. */
export const OFFICES: ReadonlySet<string> = new Set([
  "head",
  "chair",
  "president",
  "vice_president",
  "ceo",
  "founder",
  "director",
  "general_manager",
  "deputy_general_manager",
  "governor",
  "lawmaker",
  "chief_executive_hk",
  "expert",
]);
/** Offices whose holder people call the head or the boss of a body. */
export const HEADS: readonly string[] = [
  "ceo",
  "chair",
  "governor",
  "founder",
  "president",
  "chief_executive_hk",
];
const BOSS = ["head", "ceo"];
const ANYBODY = "people_generic";

/**
 * People called by what they do: a body beside an office somebody holds there (“the MCM founder”), beside “boss” where
 * that office heads it, or beside “guy”; and the ideas of each of their aliases (“insurance boss”) in any words.
 */
export function nameRoleReferences(
  pairs: PairMap,
  entities: readonly Entity[],
  terms: Terms,
  features: Features,
): void {
  const bodies = new Map(entities.map((entity) => [entity.id, entity]));
  const isCalling = (feature: number): boolean =>
    OFFICES.has(features.name(feature)) || features.name(feature) === ANYBODY;
  const conceptsIn = (text: string): Set<number> => ideasOf(text, terms, features);
  const join = (a: number, b: number, person: number): void => {
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = pairs.get(left, right);
      pairs.set(left, right, known === -1 || known === person ? person : AMBIGUOUS);
    }
  };
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    const person = features.intern(FeatureKind.entity, entity.id);
    for (const { title, organization } of entity.roles ?? []) {
      if (organization === undefined) continue;
      const offices = new Set([...conceptsIn(title.en), ...conceptsIn(title["zh-Hant"])].filter(isCalling));
      if (HEADS.some((id) => offices.has(features.find(FeatureKind.concept, id)))) {
        for (const id of BOSS) offices.add(features.intern(FeatureKind.concept, id));
      }
      offices.add(features.intern(FeatureKind.concept, ANYBODY));
      for (const body of [organization, bodies.get(organization)?.partOf]) {
        if (body === undefined || bodies.get(body)?.type === "place") continue;
        const named = features.intern(FeatureKind.entity, body);
        for (const office of offices) join(named, office, person);
      }
    }
    for (const alias of entity.aliases) {
      const ideas = [...conceptsIn(alias)];
      for (const [i, a] of ideas.entries()) {
        for (const b of ideas.slice(i + 1)) if (isCalling(a) !== isCalling(b)) join(a, b, person);
      }
    }
  }
}

/** The ideas that a text speaks of. */
function ideasOf(text: string, terms: Terms, features: Features): Set<number> {
  const { units, segmenter, vocabulary } = terms;
  cut(fold(text), units, vocabulary, true);
  const cuts = segmenter.segment(units);
  const found = new Set<number>();
  const add = (term: number): void => {
    for (const feature of terms.meaning(term).features) {
      if (features.kind(feature) === FeatureKind.concept) found.add(feature);
    }
  };
  for (let s = 0; s < cuts.length; s += 1) {
    const term = cuts.terms[s] as number;
    if (term === -1) continue;
    add(term);
    // A title may be a name of its holder besides: “Founder of A”. A vice president is no president.
    if (terms.meaning(term).features.every((f) => features.kind(f) !== FeatureKind.concept))
      terms.inside(units, cuts.from[s] as number, cuts.to[s] as number, add);
  }
  return found;
}

/** An office that a person holds: the ideas of its title, and the body it is held at with what that is part of. */
export interface Office {
  readonly person: string;
  readonly ideas: ReadonlySet<number>;
  readonly bodies: ReadonlySet<string>;
}

/** The offices that people of a pack hold. */
export function officesOf(entities: readonly Entity[], terms: Terms, features: Features): Office[] {
  const bodies = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap(({ id, roles }) =>
    (roles ?? []).map(({ title, organization }) => {
      const ideas = new Set(
        [title.en, title["zh-Hant"]].flatMap((text) => [...ideasOf(text, terms, features)]),
      );
      const whole = bodies.get(organization ?? "")?.partOf;
      return {
        person: id,
        ideas,
        bodies: new Set([organization, whole].filter((body) => body !== undefined)),
      };
    }),
  );
}

/** Whether a name is an office with or without a body, such as “the MCM founder”. */
export function callsByOffice(terms: Terms, features: Features, phrase: string): boolean {
  const { units, vocabulary } = terms;
  cut(fold(phrase), units, vocabulary, true);
  let found = false;
  terms.inside(units, 0, units.length, (term) => {
    for (const feature of terms.meaning(term).features) {
      if (features.kind(feature) === FeatureKind.concept && OFFICES.has(features.name(feature))) found = true;
    }
  });
  return found;
}
