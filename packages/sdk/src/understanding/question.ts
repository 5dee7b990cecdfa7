import { askBit } from "../language/lexicon/compile.ts";
import { contraries } from "../lookup/contraries.ts";
import { type FactIndex, KEY } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { FieldWeight } from "../lookup/profile.ts";
import type { Letters } from "./letters.ts";
import type { Reading } from "./read.ts";
import { type Token, UNSEEN } from "./token.ts";

/** From this weight a name is one that somebody means, and a word part of what is asked. */
const NAMED = 0.62;
const PROPERTY = 0.4;
const SLIGHT = 0.2;
/** A fact must share a name or a word of this weight, more so where no question word says that something is asked. */
const LEAST = 0.4;
const LEAST_UNASKED = 0.55;

const WHO = askBit("who");

/** A reading as it is held against many facts: all that depends on the question alone, found once. */
export interface Question {
  readonly ask: number;
  readonly asksWho: boolean;
  readonly tokens: readonly Sought[];
  /** Features of the places it names. */
  readonly places: readonly number[];
  readonly letters: Letters;
}

/** What it says against a fact that it lacks a token. */
export type Lack = "property" | "scope" | "name" | "unknown" | "plain";

/** A token of a question, and what it counts for and against a fact. */
export interface Sought {
  readonly features: readonly number[];
  readonly weight: number;
  readonly cost: number;
  /** Its weight, greater when it is rare. */
  readonly rarity: number;
  /** A weaker field does not count: who a speaker is says nothing about who runs what he speaks about. */
  readonly least: number;
  /** Ideas that say the contrary: “up or down?”, “is it still being built?” A fact of the one answers for the other. */
  readonly contraries: readonly number[];
  /** Whether it is a name that somebody means, and those of its features that name. */
  readonly name: boolean;
  readonly proper: readonly number[];
  /** Whether it is an idea, one that is part of what is asked, and one beside the question word. */
  readonly idea: boolean;
  readonly property: boolean;
  readonly asked: boolean;
  /** Whether it names an entity, and whether to share it is enough to be about the same. */
  readonly entity: boolean;
  readonly links: boolean;
  readonly lack: Lack;
  /** Whether a fact that lacks it leaves a gap, whatever else it has. */
  readonly gap: boolean;
}

const NOTHING: readonly number[] = [];

export function questionOf(index: FactIndex, { ask, tokens, letters }: Reading): Question {
  const asksWho = (ask & WHO) !== 0;
  const places: number[] = [];
  for (const { features } of tokens) {
    for (const feature of features) if (index.place[feature] === 1) places.push(feature);
  }
  return {
    ask,
    asksWho,
    tokens: tokens.map((token) => soughtOf(index, token, ask, asksWho)),
    places,
    letters,
  };
}

function soughtOf(index: FactIndex, token: Token, ask: number, asksWho: boolean): Sought {
  const { features, weight, cost, kind, proper, entity } = token;
  const lack = lackOf(index, token);
  const idea = !proper && weight >= SLIGHT;
  return {
    features,
    weight,
    cost,
    rarity: weight * Math.max(1, rarest(index, features)),
    least: asksWho && kind === FeatureKind.concept ? FieldWeight.nested : 0,
    contraries: weight >= PROPERTY ? contrariesOf(index, features) : NOTHING,
    name: proper && weight >= NAMED,
    proper: proper ? features.filter((feature) => index.proper[feature] === 1) : NOTHING,
    idea,
    property: idea && weight >= PROPERTY,
    asked: idea && token.beside && kind !== FeatureKind.entity,
    entity,
    links: weight >= (ask === 0 ? LEAST_UNASKED : LEAST) || kind === FeatureKind.entity,
    lack,
    gap: lack === "scope" || lack === "property" || (lack === "name" && cost >= NAMED),
  };
}

function lackOf({ scope }: FactIndex, { kind, features, weight, proper }: Token): Lack {
  if (proper || kind === FeatureKind.entity) return "name";
  for (const feature of features) if (scope[feature] === 1) return "scope";
  if (weight >= KEY) return "property";
  return kind === UNSEEN || kind === FeatureKind.word || kind === FeatureKind.bigram ? "unknown" : "plain";
}

function rarest({ idf }: FactIndex, features: readonly number[]): number {
  let most = 0;
  for (const feature of features) most = Math.max(most, idf[feature] as number);
  return most;
}

function contrariesOf(index: FactIndex, features: readonly number[]): readonly number[] {
  const opposites = contraries(index);
  let found = NOTHING;
  for (const feature of features) {
    const own = opposites.get(feature);
    if (own !== undefined) found = found === NOTHING ? own : [...found, ...own];
  }
  return found;
}
