import { askBit } from "../../language/lexicon/compile.ts";
import { contraries } from "../../lookup/contraries.ts";
import { type FactIndex, KEY } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { columns } from "../fitted/evidence-names.ts";
import type { Letters } from "../reading/letters.ts";
import type { Reading } from "../reading/read.ts";
import { measuresIn } from "../reading/timing.ts";
import { NAMED, type Token, UNSEEN } from "../reading/token.ts";
import { type Besides, besidesOf } from "./besides.ts";
import { type SpokenWord, spokenWords } from "./spoken.ts";
import type { Worded } from "./weigh-wording.ts";

/** From this weight a word is part of what is asked. */
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
  /** In scratch memory: until the next question is held. */
  readonly tokens: readonly Sought[];
  /** What its tokens count together: by rareness, as ideas, as ideas beside the question word; and how many names it has. */
  readonly all: { rare: number; words: number; asked: number; names: number };
  /** Features of the places it names. */
  readonly places: readonly number[];
  /** Ids of the entities it names. */
  readonly names: readonly string[];
  /** The dates it names, where no wordings have been learnt. */
  readonly dates: readonly string[];
  /** What else it tells of the answer it asks for, where nothing has been learnt of the pack. */
  readonly besides: Besides | undefined;
  /** Its words, where nothing has been learnt of the pack. */
  readonly words: readonly SpokenWord[];
  readonly letters: Letters;
  /** What its wording speaks for, in scratch memory; undefined where wordings have not been learnt. */
  readonly worded: Worded | undefined;
}

/** A token of a question, and what it counts for and against a fact: 0 for what it is not. */
export interface Sought {
  features: readonly number[];
  weight: number;
  cost: number;
  /** Its weight, greater when it is rare. */
  rarity: number;
  /** A weaker field does not count: who a speaker is says nothing about who runs what he speaks about. */
  least: number;
  /** Ideas that say the contrary: “up or down?”, “is it still being built?” A fact of the one answers for the other. */
  contraries: readonly number[];
  /** 1 for a name that somebody means, and those of its features that name. */
  name: number;
  proper: readonly number[];
  /** What it counts as an idea, and as one beside the question word. */
  idea: number;
  asked: number;
  /** The same for an idea that is part of what is asked, when it is there and when it is missing. */
  property: number;
  propertyCost: number;
  /** 1 if it names an entity, and if to share it is enough to be about the same. */
  entity: number;
  links: number;
  /** The column of what it says against a fact to lack it, and 1 if that leaves a gap, whatever else the fact has. */
  lack: number;
  gap: number;
}

/** Fractions for a start, so that whatever is written later is kept in place. */
const createSought = (): Sought => ({
  features: NOTHING,
  weight: 0.5,
  cost: 0.5,
  rarity: 0.5,
  least: 0.5,
  contraries: NOTHING,
  name: 0,
  proper: NOTHING,
  idea: 0.5,
  asked: 0.5,
  property: 0.5,
  propertyCost: 0.5,
  entity: 0,
  links: 0,
  lack: 0,
  gap: 0,
});

const NOTHING: readonly number[] = [];
const NO_STRINGS: readonly string[] = [];

export function questionOf(
  index: FactIndex,
  memory: Sought[],
  reading: Reading,
  worded: Worded | undefined = undefined,
): Question {
  const { ask, tokens, letters } = reading;
  const asksWho = (ask & WHO) !== 0;
  const opposites = contraries(index);
  const sought = new Array<Sought>(tokens.length);
  let places = NOTHING;
  let names = NO_STRINGS;
  const all = { rare: 0, words: 0, asked: 0, names: 0 };
  for (let t = 0; t < tokens.length; t += 1) {
    const token = tokens[t] as Token;
    memory[t] ??= createSought();
    const one = memory[t] as Sought;
    seek(one, index, token, ask, asksWho, opposites);
    sought[t] = one;
    all.rare += one.rarity;
    all.words += one.idea;
    all.asked += one.asked;
    all.names += one.name;
    for (const feature of token.features) {
      if (index.place[feature] === 1) places = withOne(places, feature);
      if (token.entity && index.features.kind(feature) === FeatureKind.entity)
        names = withOne(names, index.features.name(feature));
    }
  }
  const measures = index.wording === undefined ? measuresIn(index, reading.text) : undefined;
  const dates = measures?.dates ?? NO_STRINGS;
  const besides = measures && besidesOf(reading, measures.amounts);
  const words = spokenWords(index, reading);
  return { ask, asksWho, tokens: sought, all, places, names, dates, besides, words, letters, worded };
}

/** Writes what a token counts: with objects of their own a question would take twice the memory. */
function seek(
  to: Sought,
  index: FactIndex,
  token: Token,
  ask: number,
  asksWho: boolean,
  opposites: Contraries,
): void {
  const { features, weight, cost, kind, proper } = token;
  const isProperty = !proper && weight >= PROPERTY;
  const lack = lackOf(index, token);
  const { lacksName, lacksScope, lacksProperty } = columns();
  to.features = features;
  to.weight = weight;
  to.cost = cost;
  to.rarity = weight * Math.max(1, rarest(index, features));
  to.least = asksWho && kind === FeatureKind.concept ? FieldWeight.nested : 0;
  to.contraries = weight >= PROPERTY ? contrariesOf(opposites, features) : NOTHING;
  to.name = Number(proper && weight >= NAMED);
  to.proper = proper ? properOf(index, features) : NOTHING;
  to.idea = !proper && weight >= SLIGHT ? weight : 0;
  to.asked = token.beside && kind !== FeatureKind.entity ? to.idea : 0;
  to.property = isProperty ? weight : 0;
  to.propertyCost = isProperty ? cost : 0;
  to.entity = Number(token.entity);
  to.links = Number(weight >= (ask === 0 ? LEAST_UNASKED : LEAST) || kind === FeatureKind.entity);
  to.lack = lack;
  to.gap = Number(lack === lacksScope || lack === lacksProperty || (lack === lacksName && cost >= NAMED));
}

/** A list with one more; of one alone no room is kept for others. */
const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.length === 0 ? [one] : [...list, one]);

const properOf = ({ proper }: FactIndex, features: readonly number[]): readonly number[] =>
  features.length === 1 ? features : features.filter((feature) => proper[feature] === 1);

function lackOf({ scope }: FactIndex, { kind, features, weight, proper }: Token): number {
  const { lacksName, lacksScope, lacksProperty, lacksUnknown, lacksPlain } = columns();
  if (proper || kind === FeatureKind.entity) return lacksName;
  for (const feature of features) if (scope[feature] === 1) return lacksScope;
  if (weight >= KEY) return lacksProperty;
  return kind === UNSEEN || kind === FeatureKind.word || kind === FeatureKind.bigram
    ? lacksUnknown
    : lacksPlain;
}

function rarest({ idf }: FactIndex, features: readonly number[]): number {
  let most = 0;
  for (const feature of features) most = Math.max(most, idf[feature] as number);
  return most;
}

type Contraries = ReturnType<typeof contraries>;

function contrariesOf(opposites: Contraries, features: readonly number[]): readonly number[] {
  let found = NOTHING;
  for (const feature of features) {
    const own = opposites[feature];
    if (own !== undefined) found = found === NOTHING ? own : [...found, ...own];
  }
  return found;
}
