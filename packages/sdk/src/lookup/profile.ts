import { fold } from "../language/fold.ts";
import { TermRole } from "../language/lexicon/compile.ts";
import { lexicon } from "../language/lexicon/index.ts";
import { ALONE, type PairMap } from "../language/pair-map.ts";
import type { Terms } from "../language/terms.ts";
import { cut, UNKNOWN, UnitKind } from "../language/units.ts";
import type { Entity } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { Pack } from "../model/pack.ts";
import { FeatureKind, type Features } from "./features.ts";
import { OFFICES } from "./role-references.ts";

/** How much a feature says about a fact, by where it stands. */
export const FieldWeight = {
  subject: 1.7,
  label: 3,
  alias: 2.4,
  valueEntity: 1.5,
  statement: 1.2,
  mention: 1.2,
  /** A name in any text of the fact. */
  named: 1.4,
  speaker: 1.4,
  unit: 1.5,
  /** A word inside a longer name, or one of the name of the subject or the speaker. */
  nested: 0.5,
  /** What is known of the speaker or the subject, not of the fact. */
  background: 0.2,
  topic: 0.3,
} as const;

/** Names at least this long, in characters or words, are read for the words inside them. */
const NESTING_HAN = 3;
const NESTING_WORDS = 2;

interface Context {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly terms: Terms;
  readonly features: Features;
  readonly bigrams: PairMap;
  /** Whether single Han characters are features, too. */
  readonly characters: boolean;
}

/** Makes the function that reads a fact into its features with their weights. */
export function createProfiler({
  pack,
  entities,
  terms,
  features,
  bigrams,
  characters,
}: Context): (fact: Fact) => ReadonlyMap<number, number> {
  const { vocabulary, units, segmenter } = terms;
  const { concepts } = lexicon();
  const published = pack.sources[0]?.published ?? "";
  const unitNames = new Map(pack.units.map((unit) => [unit.id, unit]));
  const wordFeatures: number[] = [];
  const wordFeature = (unit: number): number => {
    let feature = wordFeatures[unit];
    if (feature === undefined) {
      feature = features.intern(FeatureKind.word, vocabulary.stem(unit));
      wordFeatures[unit] = feature;
    }
    return feature;
  };
  // A word such as “pays” inside a longer alias does not make the fact one about pay.
  const asksMore = (feature: number): boolean => {
    if (features.kind(feature) !== FeatureKind.concept || OFFICES.has(features.name(feature))) return false;
    const concept = concepts[features.name(feature)];
    return concept?.key === true || concept?.scope === true;
  };
  const bigram = (a: number, b: number): number => {
    let feature = bigrams.get(a, b);
    if (feature === -1) {
      feature = features.add(FeatureKind.bigram);
      bigrams.set(a, b, feature);
    }
    return feature;
  };

  return (fact) => {
    const profile = new Map<number, number>();
    const add = (feature: number, weight: number): void => {
      if ((profile.get(feature) ?? 0) < weight) profile.set(feature, weight);
    };
    const addEntity = (id: string | undefined, weight: number): void => {
      if (id !== undefined) add(features.intern(FeatureKind.entity, id), weight);
    };
    const addText = (text: string, weight: number, ofName = false): void => {
      cut(fold(text), units, vocabulary, true);
      const cuts = segmenter.segment(units);
      const { ids, kinds } = units;
      for (let s = 0; s < cuts.length; s += 1) {
        const from = cuts.from[s] as number;
        const to = cuts.to[s] as number;
        const term = cuts.terms[s] as number;
        if (term !== UNKNOWN) {
          const meaning = terms.meaning(term);
          for (const feature of meaning.features) {
            if (weight === FieldWeight.alias && cuts.length > 1 && asksMore(feature) && !profile.has(feature))
              continue;
            const named = features.kind(feature) === FeatureKind.entity;
            if (named && ofName) continue;
            add(feature, named ? Math.min(weight, FieldWeight.named) : weight);
          }
          if (
            to - from >= (kinds[from] === UnitKind.han ? NESTING_HAN : NESTING_WORDS) &&
            meaning.features.some((feature) => features.kind(feature) !== FeatureKind.concept)
          ) {
            const nested = Math.min(weight, FieldWeight.nested);
            terms.inside(units, from, to, (inner) => {
              for (const feature of terms.meaning(inner).features)
                if (!ofName || features.kind(feature) !== FeatureKind.entity) add(feature, nested);
            });
          }
          if (meaning.features.length === 0 && meaning.role & TermRole.stop) continue;
        }
        for (let i = from; i < to; i += 1) {
          if (kinds[i] === UnitKind.word || kinds[i] === UnitKind.number)
            add(wordFeature(ids[i] as number), weight);
        }
      }
      for (let i = 0; characters && i < units.length; i += 1)
        if (kinds[i] === UnitKind.han) add(bigram(ids[i] as number, ALONE), weight);
      for (let i = 0; i + 1 < units.length; i += 1) {
        if (kinds[i] === UnitKind.han && kinds[i + 1] === UnitKind.han && units.breaks[i + 1] === 0) {
          add(bigram(ids[i] as number, ids[i + 1] as number), weight);
        }
      }
    };
    const addBackground = (id: string | undefined): void => {
      const entity = id === undefined ? undefined : entities.get(id);
      if (entity === undefined) return;
      addEntity(entity.partOf, FieldWeight.background);
      for (const role of entity.roles ?? []) {
        addEntity(role.organization, FieldWeight.background);
        addEntity(entities.get(role.organization ?? "")?.partOf, FieldWeight.background);
        addText(role.title.en, FieldWeight.background);
        addText(role.title["zh-Hant"], FieldWeight.background);
      }
    };

    // “The museum”, of the Lantern Museum: a part of a name is a sign of what it names, but “Hong Kong” not of its leader.
    const addNames = (id: string | undefined): void => {
      const entity = id === undefined ? undefined : entities.get(id);
      if (entity === undefined) return;
      for (const name of [entity.name.en, entity.name["zh-Hant"], ...entity.aliases])
        addText(name, FieldWeight.nested, true);
    };

    addText(fact.label.en, FieldWeight.label);
    addText(fact.label["zh-Hant"], FieldWeight.label);
    addText(fact.statement.en, FieldWeight.statement);
    addText(fact.statement["zh-Hant"], FieldWeight.statement);
    for (const alias of fact.aliases ?? []) addText(alias, FieldWeight.alias);
    addEntity(fact.subject, FieldWeight.subject);
    for (const mention of fact.mentions ?? []) addEntity(mention, FieldWeight.mention);
    addEntity(fact.attribution.speaker, FieldWeight.speaker);
    addEntity(fact.attribution.via, FieldWeight.speaker);
    addBackground(fact.subject);
    addNames(fact.subject);
    addNames(fact.attribution.speaker);
    addBackground(fact.attribution.speaker);
    for (const concept of yearsOf(fact, published))
      add(features.intern(FeatureKind.concept, concept), FieldWeight.statement);
    const { value } = fact;
    if (value.kind === "entity") {
      add(features.intern(FeatureKind.concept, "name_of"), FieldWeight.statement);
      for (const id of value.entities) {
        addEntity(id, FieldWeight.valueEntity);
        addBackground(id);
      }
    } else if (value.kind === "rank") addEntity(value.list, FieldWeight.valueEntity);
    else if (value.kind === "count") {
      const unit = unitNames.get(value.unit);
      if (unit !== undefined) {
        for (const word of [unit.name.en.other, unit.name["zh-Hant"], ...unit.aliases])
          addText(word, FieldWeight.unit);
      }
    }
    for (const topic of fact.topics) add(features.intern(FeatureKind.topic, topic), FieldWeight.topic);
    return profile;
  };
}

/** “Last year”, “this year” or “next year”, where the fact is of a year seen from its source. */
function yearsOf({ time }: Fact, published: string): string[] {
  if (time === undefined || time.role === "as-of") return [];
  const year = Number(time.edtf.slice(0, 4)) - Number(published.slice(0, 4));
  return year === -1 ? ["last_year"] : year === 0 ? ["this_year"] : year === 1 ? ["next_year"] : [];
}
