import { TermRole, visitThesaurus } from "../language/lexicon/compile.ts";
import { lexicon } from "../language/lexicon/index.ts";
import type { Concept } from "../language/lexicon/types.ts";
import type { Meaning, Terms } from "../language/terms.ts";
import type { Thesaurus } from "../language/thesaurus/index.ts";
import { FeatureKind, type Features } from "./features.ts";

/** How ideas weigh: as the lexicon has it, or as the thesaurus does of packs that are about something else. */
export function weighedConcepts(thesaurus: Thesaurus | undefined): (name: string) => Weighed | undefined {
  const { concepts } = lexicon();
  const plain: ReadonlySet<string> = new Set(thesaurus?.weights.plain);
  const light: ReadonlySet<string> = new Set(thesaurus?.weights.light);
  return (name) => (light.has(name) ? LIGHT : plain.has(name) ? undefined : concepts[name]);
}

type Weighed = Pick<Concept, "key" | "scope" | "light" | "filler">;
const LIGHT: Weighed = { light: true };

/**
 * Lets phrases stand for the ideas of a thesaurus, in place of what the lexicon takes them for: it knows words as they are used of
 * one matter. What asks, denies or does anything else in a sentence, and what the lexicon weighs by itself, stays as it is.
 */
export function defineThesaurus(thesaurus: Thesaurus, terms: Terms, features: Features): void {
  const { concepts } = lexicon();
  const weighed = (feature: number): boolean => {
    const { key, scope, light, filler } = concepts[features.name(feature)] ?? {};
    return (key ?? scope ?? light ?? filler) === true;
  };
  const opposite = new Map<string, Set<string>>();
  for (const [a, b] of thesaurus.opposites) {
    opposite.set(a, (opposite.get(a) ?? new Set()).add(b));
    opposite.set(b, (opposite.get(b) ?? new Set()).add(a));
  }
  const taken = new Set<Meaning>();
  visitThesaurus(thesaurus, (phrase, concept) => {
    const meaning = terms.define(phrase);
    if (meaning === undefined || meaning.ask !== 0) return;
    // “Turned down” denies, and is the opposite of “approved” besides.
    if (meaning.role !== 0 && (meaning.role !== TermRole.negator || !phrase.includes(" "))) return;
    if (!taken.has(meaning) && !meaning.features.some(weighed)) meaning.features.length = 0;
    taken.add(meaning);
    const feature = features.intern(FeatureKind.concept, concept);
    // Where the lexicon has “loss” under what is earned, it is no profit here.
    const contrary = opposite.get(concept);
    if (contrary !== undefined) {
      const kept = meaning.features.filter((known) => !contrary.has(features.name(known)));
      meaning.features.splice(0, meaning.features.length, ...kept);
    }
    if (!meaning.features.includes(feature)) meaning.features.push(feature);
  });
}
