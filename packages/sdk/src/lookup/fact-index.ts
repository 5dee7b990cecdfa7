import {
  HEAD_TYPES,
  NOUN_TYPES,
  PHRASE_TYPES,
  TAILS,
  TAILS_OF_PERSON,
} from "../language/lexicon/ask-words.ts";
import { askBit, askConcepts, TermRole, visitLexicon } from "../language/lexicon/compile.ts";
import { lexicon } from "../language/lexicon/index.ts";
import { createPairMap, type PairMap } from "../language/pair-map.ts";
import { createTerms, definePhrase, type Terms } from "../language/terms.ts";
import type { Thesaurus } from "../language/thesaurus/index.ts";
import type { Entity } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { Pack } from "../model/pack.ts";
import { entityNames } from "./entity-names.ts";
import { createFeatures, FeatureKind, type Features } from "./features.ts";
import { definePackWords } from "./pack-words.ts";
import { nameParaphrases } from "./paraphrases.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { createProfiler, FieldWeight } from "./profile.ts";
import { type Profile, packProfiles } from "./profile-table.ts";
import { questionsInside } from "./questions-inside.ts";
import { callsByOffice, nameRoleReferences, type Office, officesOf } from "./role-references.ts";
import { defineThesaurus, weighedConcepts } from "./thesaurus-terms.ts";
import type { WordingTable } from "./wording-table.ts";

/** Facts made ready to be found by what people write. */
export interface FactIndex {
  /** What functions have worked out of it: see {@link perIndex}. */
  readonly kept: unknown[];
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly terms: Terms;
  readonly features: Features;
  readonly bigrams: PairMap;
  /** Entity that two ideas name when they stand side by side, by features. */
  readonly paraphrases: PairMap;
  /** Word feature of each unit of the vocabulary, or -1. */
  readonly words: Int32Array;
  readonly postings: Postings;
  readonly profiles: readonly Profile[];
  /** Mean number of features of a fact. */
  readonly commonSize: number;
  /** Rareness of each feature, BM25's. */
  readonly idf: Float32Array;
  /** How much each feature counts in a question, before rareness: concepts may be light, scope or plain. */
  readonly importance: Float64Array;
  /** 1 for a feature that is the name of one body, person, programme, event or document. */
  readonly proper: Uint8Array;
  /** Features that are names of places, and 1 for each of them. */
  readonly places: readonly number[];
  readonly place: Uint8Array;
  /** Bit of the type of answer that “which” before a concept asks for, or 0. */
  readonly heads: Int32Array;
  /** Bit of the type of answer that a query without a question word asks for by a concept, or 0. */
  readonly nouns: Int32Array;
  /** … and of a phrase that ends with it. */
  readonly phrases: Int32Array;
  /** Feature that a last word stands for where “what” is asked. */
  readonly tails: {
    readonly ofThing: ReadonlyMap<string, number>;
    readonly ofPerson: ReadonlyMap<string, number>;
  };
  /** Feature of the subject and of the speaker of each fact; -1 where there is none. */
  readonly subjects: Int32Array;
  readonly speakers: Int32Array;
  /** Concepts in the label of each fact: what its property is called. */
  readonly labels: readonly (readonly number[])[];
  /** 1 for an idea that stands for words of all kinds, and so for nothing. */
  readonly filler: Uint8Array;
  /** 1 for a feature that asks for another figure than the plain one. */
  readonly scope: Uint8Array;
  /** Pairs of concepts of which a thing is one or the other. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Ideas of the kinds that one thing may be of: see language/thesaurus/kinds.ts. */
  readonly kinds: readonly (readonly string[])[];
  /** Concepts that speak for a thing, and those that speak against one; none where a thesaurus has other words for them. */
  readonly attitudes: { readonly favourable: readonly string[]; readonly adverse: readonly string[] };
  /** Who holds which office where. */
  readonly offices: readonly Office[];
  /** 1 for a feature that names the publisher of a source: “the paper says” says nothing about its matter. */
  readonly publisher: Uint8Array;
  /** How questions about each fact are worded, where that has been learnt. */
  readonly wording: WordingTable | undefined;
  /** What the parts of claims say about whether facts bear them out, where that has been learnt. */
  readonly entailment: WordingTable | undefined;
  /** What words mean to facts of any pack, where nothing has been learnt of this one. */
  readonly general: General | undefined;
  /** Numbers by which the wording of a text knows words and features; -1 until one is asked for. */
  readonly parts: { readonly words: Int32Array; readonly features: Int32Array };
}

const LIGHT = 0.22;
const SCOPE = 1.6;
/** Weight of a concept that a question which says it is about. */
export const KEY = 1.2;
/** What a concept that every fact has still counts. */
const COMMON = 0.3;

/** What is known of how people speak: of the facts of a pack, or at all. */
export interface Known {
  readonly wording?: WordingTable | undefined;
  readonly entailment?: WordingTable | undefined;
  readonly thesaurus?: Thesaurus | undefined;
  readonly general?: General | undefined;
}

/** What words mean to facts of any pack. */
export interface General {
  readonly questions: WordingTable;
  readonly claims: WordingTable;
}

export function buildFactIndex(
  pack: Pack,
  { wording, entailment, thesaurus, general }: Known = {},
): FactIndex {
  const terms = createTerms();
  const features = createFeatures();
  const bigrams = createPairMap(8192);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));

  const asksInside = questionsInside();
  visitLexicon({
    concept(phrase, concept) {
      const meaning = terms.define(phrase);
      const feature = features.intern(FeatureKind.concept, concept);
      if (meaning !== undefined && !meaning.features.includes(feature)) meaning.features.push(feature);
      if (meaning === undefined) return;
      meaning.asksToo |= asksInside(phrase);
    },
    ask(phrase, mask) {
      const meaning = terms.define(phrase);
      if (meaning === undefined) return;
      meaning.ask |= mask;
      for (const concept of askConcepts(mask)) {
        const feature = features.intern(FeatureKind.concept, concept);
        if (!meaning.features.includes(feature)) meaning.features.push(feature);
      }
    },
    role(phrase, role) {
      const meaning = terms.define(phrase);
      if (meaning !== undefined) meaning.role |= role;
    },
  });
  if (thesaurus !== undefined) defineThesaurus(thesaurus, terms, features);
  // What has been learnt of a pack was learnt with these words saying nothing.
  if (wording === undefined) definePackWords(pack, terms, features);
  const name = (kind: FeatureKind, id: string, phrase: string): void => {
    const meaning = definePhrase(terms, phrase);
    const feature = features.intern(kind, id);
    if (meaning !== undefined && !meaning.features.includes(feature)) meaning.features.push(feature);
  };
  for (const entity of pack.entities) {
    for (const phrase of entityNames(entity)) {
      name(FeatureKind.entity, entity.id, phrase);
      const meaning = entity.type === "person" ? definePhrase(terms, phrase) : undefined;
      if (meaning !== undefined && callsByOffice(terms, features, phrase)) meaning.role |= TermRole.office;
    }
  }
  for (const topic of pack.topics) {
    for (const phrase of [...Object.values(topic.label), ...topic.aliases]) {
      // A word that says something by itself is no mere name of a subject area.
      if (definePhrase(terms, phrase)?.features.every((f) => features.kind(f) === FeatureKind.topic)) {
        name(FeatureKind.topic, topic.id, phrase);
      }
    }
  }

  const paraphrases = nameParaphrases(pack.entities, terms, features);
  nameRoleReferences(paraphrases, pack.entities, terms, features);
  const rows = pack.facts.map(
    createProfiler({ pack, entities, terms, features, bigrams, characters: thesaurus !== undefined }),
  );
  const postings = buildPostings(rows, features.size);
  const idf = new Float32Array(features.size);
  const importance = new Float64Array(features.size);
  const scope = new Uint8Array(features.size);
  const filler = new Uint8Array(features.size);
  const n = pack.facts.length;
  const concepts = weighedConcepts(thesaurus);
  const rarest = Math.log(1 + (n + 0.5) / 0.5);
  for (let f = 0; f < features.size; f += 1) {
    const df = (postings.starts[f + 1] as number) - (postings.starts[f] as number);
    idf[f] = Math.log(1 + (n - df + 0.5) / (df + 0.5));
    const concept = features.kind(f) === FeatureKind.concept ? concepts(features.name(f)) : undefined;
    const rarity = COMMON + (1 - COMMON) * Math.min(1, ((idf[f] as number) / rarest) * 1.15);
    importance[f] = concept?.light ? LIGHT : concept?.scope ? SCOPE : concept?.key ? KEY : rarity;
    scope[f] = concept?.scope ? 1 : 0;
    filler[f] = concept?.filler ? 1 : 0;
  }
  const proper = new Uint8Array(features.size);
  const places: number[] = [];
  for (const { id, type } of pack.entities) {
    const feature = features.find(FeatureKind.entity, id);
    if (type === "place") places.push(feature);
    else if (type !== "concept") proper[feature] = 1;
  }
  const place = new Uint8Array(features.size);
  for (const feature of places) place[feature] = 1;
  const publisher = new Uint8Array(features.size);
  for (const { id, name } of pack.entities) {
    if (pack.sources.some((source) => source.publisher.en === name.en))
      publisher[features.find(FeatureKind.entity, id)] = 1;
  }
  const heads = new Int32Array(features.size);
  for (const [concept, type] of Object.entries(HEAD_TYPES)) {
    const feature = features.find(FeatureKind.concept, concept);
    if (feature !== -1) heads[feature] = askBit(type);
  }
  const nouns = new Int32Array(features.size);
  for (const [concept, type] of Object.entries(NOUN_TYPES)) {
    const feature = features.find(FeatureKind.concept, concept);
    if (feature !== -1) nouns[feature] = askBit(type);
  }
  const phrases = new Int32Array(features.size);
  for (const [concept, types] of Object.entries(PHRASE_TYPES)) {
    const feature = features.find(FeatureKind.concept, concept);
    if (feature !== -1) phrases[feature] = askBit(...types);
  }
  const tailsOf = (tails: typeof TAILS): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(tails).map(([word, concept]) => [word, features.intern(FeatureKind.concept, concept)]),
    );
  const tails = { ofThing: tailsOf(TAILS), ofPerson: tailsOf(TAILS_OF_PERSON) };
  const words = new Int32Array(terms.vocabulary.size).fill(-1);
  for (let unit = 0; unit < words.length; unit += 1) {
    words[unit] = features.find(FeatureKind.word, terms.vocabulary.stem(unit));
  }
  return {
    kept: [],
    pack,
    facts: pack.facts,
    entities,
    terms,
    features,
    bigrams,
    paraphrases,
    words,
    postings,
    profiles: packProfiles(rows),
    commonSize: postings.facts.length / Math.max(1, rows.length),
    idf,
    importance,
    filler,
    scope,
    publisher,
    wording,
    entailment,
    general,
    parts: {
      words: new Int32Array(terms.vocabulary.size).fill(-1),
      features: new Int32Array(features.size).fill(-1),
    },
    kinds: thesaurus?.kinds ?? [],
    opposites: [...lexicon().opposites, ...(thesaurus?.opposites ?? [])],
    attitudes: thesaurus === undefined ? lexicon().attitudes : { favourable: [], adverse: [] },
    offices: officesOf(pack.entities, terms, features),
    heads,
    nouns,
    phrases,
    tails,
    proper,
    places,
    place,
    subjects: Int32Array.from(pack.facts, ({ subject }) => features.find(FeatureKind.entity, subject)),
    speakers: Int32Array.from(pack.facts, ({ attribution: { speaker } }) =>
      speaker === undefined ? -1 : features.find(FeatureKind.entity, speaker),
    ),
    labels: rows.map((row) =>
      [...row]
        .filter(
          ([f, w]) =>
            w === FieldWeight.label &&
            (importance[f] as number) > LIGHT &&
            features.kind(f) === FeatureKind.concept,
        )
        .map(([f]) => f),
    ),
  };
}
