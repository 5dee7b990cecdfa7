import { fold } from "../language/fold.ts";
import { askBit, TermRole } from "../language/lexicon/compile.ts";
import { cut, UNKNOWN, UnitKind, type Units } from "../language/units.ts";
import { type FactIndex, KEY } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { respell } from "./respell.ts";

/** One piece of a text that says something: it may be met by any of its features. */
export interface Token {
  /** Alternatives, any of which a fact may have. */
  features: readonly number[];
  /** The one of them that words beside each other stand for without being its name, or -1. */
  inferred: number;
  /** How much it counts when it is covered or missing. */
  weight: number;
  /** How much it counts towards the score. */
  gain: number;
  kind: FeatureKind | typeof UNSEEN;
  /** {@link TermRole} bits of the term. */
  role: number;
  /** Units it covers, and where they stand in the folded text. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** Number of the clause it stands in. */
  clause: number;
}

/** Kind of a token that nothing in the pack or the lexicon knows. */
export const UNSEEN = 9;

/** A word that does something in the sentence: denies, compares, claims everything. */
export interface Mark {
  /** {@link TermRole} bits. */
  readonly role: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** What a text says, ready to be held against facts. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Bits of the types of answer asked for, and the unit where the first question word stands (-1: none). */
  readonly ask: number;
  readonly askAt: number;
  /** Share of the units that anything is known about. */
  readonly known: number;
  readonly roles: readonly Mark[];
}

const WEIGHT = {
  word: 0.75,
  number: 0.2,
  /** A year that no fact speaks of. */
  year: 1.6,
  unseen: 0.95,
  unseenPerHan: 0.4,
  unseenHanMost: 1.1,
  loneHan: 0.2,
  lightGain: 0.5,
} as const;

/** Reads folded text into tokens, in one pass over its units. */
export function read(index: FactIndex, source: string): Reading {
  const { terms, bigrams, words, importance, idf, features } = index;
  const { units, segmenter, vocabulary } = terms;
  const text = fold(source);
  cut(text, units, vocabulary, false);
  respell(index, text, units);
  const cuts = segmenter.segment(units);
  const tokens: Token[] = [];
  const roles: Mark[] = [];
  let ask = 0;
  let askAt = -1;
  let known = 0;
  let clause = 0;
  let run = -1;

  const place = (from: number, to: number): Pick<Token, "from" | "to" | "start" | "end"> => ({
    from,
    to,
    start: units.starts[from] as number,
    end: units.ends[to - 1] as number,
  });
  const closeRun = (end: number): void => {
    if (run === -1) return;
    const length = end - run;
    const found: number[] = [];
    for (let i = run; i + 1 < end; i += 1) {
      const feature = bigrams.get(units.ids[i] as number, units.ids[i + 1] as number);
      if (feature !== -1 && units.ids[i] !== UNKNOWN && units.ids[i + 1] !== UNKNOWN) found.push(feature);
    }
    const weight =
      length === 1 || isNumeral(text.slice(units.starts[run], units.ends[end - 1]))
        ? WEIGHT.loneHan
        : Math.min(WEIGHT.unseenHanMost, WEIGHT.unseenPerHan * length);
    const whole = length > 1 && found.length === length - 1;
    tokens.push({
      features: whole ? found : [],
      weight,
      gain: weight,
      kind: whole ? FeatureKind.bigram : UNSEEN,
      inferred: -1,
      role: 0,
      ...place(run, end),
      clause,
    });
    if (whole) known += length;
    run = -1;
  };

  for (let s = 0; s < cuts.length; s += 1) {
    const from = cuts.from[s] as number;
    const to = cuts.to[s] as number;
    const term = cuts.terms[s] as number;
    if (units.breaks[from] === 1 && from > 0) {
      closeRun(from);
      clause += 1;
    }
    if (term === UNKNOWN && units.kinds[from] === UnitKind.han) {
      if (run === -1) run = from;
      continue;
    }
    closeRun(from);
    if (term === UNKNOWN) {
      const kind = units.kinds[from];
      if (kind === UnitKind.sign) continue;
      const unit = units.ids[from] as number;
      const feature = unit === UNKNOWN ? -1 : (words[unit] as number);
      const number = kind === UnitKind.number;
      if (feature !== -1 && feature !== undefined) {
        known += 1;
        tokens.push({
          features: [feature],
          weight: number ? WEIGHT.number : WEIGHT.word,
          gain: WEIGHT.word,
          kind: FeatureKind.word,
          inferred: -1,
          role: 0,
          ...place(from, to),
          clause,
        });
      } else {
        tokens.push({
          features: [],
          weight: number ? (isYear(text, units, from) ? WEIGHT.year : WEIGHT.number) : WEIGHT.unseen,
          gain: 0,
          kind: UNSEEN,
          inferred: -1,
          role: 0,
          ...place(from, to),
          clause,
        });
      }
      continue;
    }
    const meaning = terms.meaning(term);
    known += to - from;
    if (meaning.ask !== 0 || meaning.asksToo !== 0) {
      ask |= meaning.ask | meaning.asksToo;
      if (askAt === -1) askAt = from;
    }
    if (meaning.role !== 0) {
      roles.push({ role: meaning.role, ...place(from, to), clause });
    }
    if (meaning.features.length === 0) {
      continue;
    }
    const first = meaning.features[0] as number;
    let weight = 0;
    let gain = 0;
    let kind = features.kind(first);
    for (const feature of meaning.features) {
      const k = features.kind(feature);
      const named = k === FeatureKind.entity || k === FeatureKind.topic;
      const own = named
        ? 0.1 + 1.3 * Math.min(1, (idf[feature] as number) / 4.5)
        : (importance[feature] as number);
      weight = weight === 0 ? own : own === KEY || weight === KEY ? KEY : Math.min(weight, own);
      gain = Math.max(gain, named ? 1 : own < 0.5 ? WEIGHT.lightGain : 1);
      // A name that is also a plain word, such as “experts”, is no more than the word.
      if (k === FeatureKind.concept) kind = k;
    }
    if (meaning.ask !== 0 && weight !== KEY)
      weight = Math.min(weight, meaning.features.length === 1 ? 0.1 : 0.5);
    if (meaning.role & (TermRole.stop | TermRole.negator)) weight = Math.min(weight, 0.1);
    tokens.push({
      features: meaning.features,
      weight,
      gain,
      kind,
      inferred: -1,
      role: meaning.role,
      ...place(from, to),
      clause,
    });
  }
  closeRun(units.length);
  linkParaphrases(index, tokens);
  addTail(index, tokens, ask, text, units);
  if (ask === 0) {
    for (const { features: alternatives } of tokens) {
      for (const feature of alternatives) ask |= index.nouns[feature] as number;
    }
  }
  ask |= headOf(index, tokens, ask, askAt);
  return {
    text,
    tokens,
    ask,
    askAt,
    known: units.length === 0 ? 0 : known / units.length,
    roles,
  };
}

const NUMERAL = /^[零〇一二三四五六七八九十百千万萬亿億两兩半几幾]+$/;
const isNumeral = (text: string): boolean => NUMERAL.test(text);
const YEAR = /^(?:19|20)\d\d$/;

function isYear(text: string, { starts, ends }: Units, unit: number): boolean {
  return YEAR.test(text.slice(starts[unit], ends[unit]));
}

const WHAT = askBit("what");
const TAIL = 0.35;

/** “What is it for” asks for the purpose though no word of it says so. */
function addTail(
  { tails, importance }: FactIndex,
  tokens: Token[],
  ask: number,
  text: string,
  units: Units,
): void {
  const last = units.length - 1;
  if ((ask & WHAT) === 0 || last < 0) return;
  const start = units.starts[last] as number;
  const end = units.ends[last] as number;
  const feature = tails.get(text.slice(start, end));
  if (feature === undefined) return;
  const weight = importance[feature] === KEY ? KEY : TAIL;
  tokens.push({
    features: [feature],
    weight,
    gain: 1,
    kind: FeatureKind.concept,
    inferred: -1,
    role: 0,
    from: last,
    to: last + 1,
    start,
    end,
    clause: tokens.at(-1)?.clause ?? 0,
  });
}

const WHICH = askBit("which") | askBit("what");
/** How far behind “which” the word stands that it asks about, in units. */
const HEAD_REACH = 3;

/** “Which bank” asks who, “which city” asks where. */
function headOf({ heads }: FactIndex, tokens: readonly Token[], ask: number, askAt: number): number {
  if ((ask & WHICH) === 0 || askAt === -1) return 0;
  const head = tokens.find((token) => token.from >= askAt && token.from <= askAt + HEAD_REACH);
  return head === undefined
    ? 0
    : head.features.reduce((mask, feature) => mask | (heads[feature] as number), 0);
}

/** Ideas side by side that together name one entity are taken for its name, too. */
function linkParaphrases(index: FactIndex, tokens: Token[]): void {
  for (let t = 0; t + 1 < tokens.length; t += 1) {
    const left = tokens[t] as Token;
    const right = tokens[t + 1] as Token;
    if (left.clause !== right.clause) continue;
    const entity = namedBy(index, left.features, right.features);
    if (entity === -1) continue;
    const main = right.weight >= left.weight ? right : left;
    // What is asked about a body is no part of its name; who somebody is by office is.
    if (main.weight >= KEY && index.entities.get(index.features.name(entity))?.type !== "person") continue;
    if (main.features.includes(entity)) continue;
    main.features = [...main.features, entity];
    main.inferred = entity;
  }
}

function namedBy({ paraphrases }: FactIndex, left: readonly number[], right: readonly number[]): number {
  for (const a of left) {
    for (const b of right) {
      const entity = paraphrases.get(a, b);
      if (entity >= 0) return entity;
    }
  }
  return -1;
}
