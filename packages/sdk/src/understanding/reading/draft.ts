import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { ALONE } from "../../language/pair-map.ts";
import { characters } from "../../language/patterns.ts";
import { UNKNOWN, UnitKind, type Units } from "../../language/units.ts";
import { setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { type Asking, joins } from "./asking.ts";
import { type Said, type Sense, senseOf } from "./sense.ts";
import { isMonthOfMay, isSign } from "./sign.ts";
import { type Mark, type Token, UNSEEN } from "./token.ts";

/** A reading in the making. */
export interface Draft {
  readonly text: string;
  readonly units: Units;
  readonly senses: (Sense | undefined)[];
  readonly tokens: Token[];
  /** Undefined where nobody asks for them. */
  readonly roles: Mark[] | undefined;
  readonly asking: Asking[];
  /** Number of the clause that is being read. */
  clause: number;
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
  knownHan: 0.35,
} as const;
const NONE: readonly number[] = [];

/** Reads a term: what it says, does in the sentence, and asks. */
export function readTerm(index: FactIndex, draft: Draft, term: number, from: number, to: number): void {
  const { text, units, senses, clause } = draft;
  if (isMonthOfMay(text, units.starts[from] as number, units.ends[to - 1] as number)) {
    readWord(index, draft, from);
    return;
  }
  senses[term] ??= senseOf(index, index.terms.meaning(term));
  const sense = senses[term];
  const { role, ask, features } = sense;
  if (role === TermRole.word && features.length === 0 && ask === 0) {
    readHan(index, draft, from, to);
    return;
  }
  if (ask !== 0) draft.asking.push({ mask: ask, from, to, clause, joins: joins(role, text, units, from) });
  if (role !== 0 && draft.roles !== undefined) {
    const [start, end] = [units.starts[from] as number, units.ends[to - 1] as number];
    if (isSign(text, start, end)) draft.roles.push({ role, from, to, start, end, clause });
  }
  if (features.length > 0) addToken(draft, sense, from, to);
}

/** Reads a word or a number that is no term: it may stand in a fact as it is. */
export function readWord(index: FactIndex, draft: Draft, unit: number): void {
  const { text, units } = draft;
  const id = units.ids[unit] as number;
  const feature = id === UNKNOWN ? -1 : (index.words[id] ?? -1);
  const word = text.slice(units.starts[unit], units.ends[unit]);
  const number = units.kinds[unit] === UnitKind.number || numbers().small.has(word);
  if (feature !== -1) {
    const weight = number ? WEIGHT.number : WEIGHT.word;
    addToken(draft, plain([feature], weight, WEIGHT.word, FeatureKind.word), unit, unit + 1);
  } else {
    const weight = !number ? WEIGHT.unseen : YEAR.test(word) ? WEIGHT.year : WEIGHT.number;
    addToken(draft, plain(NONE, weight, 0, UNSEEN), unit, unit + 1);
  }
}

/** Reads a run of Han characters that no term covers: stretches whose pairs facts have, and what is left between them. */
export function readHan(index: FactIndex, draft: Draft, from: number, to: number): void {
  const { units } = draft;
  let start = from;
  let pairs: number[] = [];
  for (let i = from; i < to; i += 1) {
    const pair = i + 1 < to ? pairAt(index, units, i) : -1;
    if (pair !== -1) {
      if (pairs.length === 0 && start < i) addHan(index, draft, NONE, start, i);
      if (pairs.length === 0) start = i;
      pairs.push(pair);
    } else if (pairs.length > 0) {
      addHan(index, draft, pairs, start, i + 1);
      start = i + 1;
      pairs = [];
    }
  }
  if (start < to) addHan(index, draft, NONE, start, to);
}

function pairAt({ bigrams }: FactIndex, { ids }: Units, unit: number): number {
  const [left, right] = [ids[unit] as number, ids[unit + 1] as number];
  return left === UNKNOWN || right === UNKNOWN ? -1 : bigrams.get(left, right);
}

/** A stretch of a question no longer than this that no fact has pairs of is read character by character; in a claim it is one thing. */
const FEW = 3;

/** Adds a stretch of Han characters, with the pairs of it that facts have. */
function addHan(index: FactIndex, draft: Draft, pairs: readonly number[], from: number, to: number): void {
  const { text, units } = draft;
  const length = to - from;
  if (pairs.length === 0 && length <= (draft.roles === undefined ? FEW : 1)) {
    const aloneAt = (unit: number): number => index.bigrams.get(units.ids[unit] as number, ALONE);
    let known = false;
    for (let unit = from; unit < to; unit += 1) known ||= aloneAt(unit) !== -1;
    if (known) {
      for (let unit = from; unit < to; unit += 1) {
        const feature = aloneAt(unit);
        const said =
          feature === -1
            ? plain(NONE, WEIGHT.loneHan, WEIGHT.loneHan, UNSEEN)
            : plain([feature], WEIGHT.knownHan, WEIGHT.knownHan, FeatureKind.bigram);
        addToken(draft, said, unit, unit + 1);
      }
      return;
    }
  }
  const slight = length === 1 || numbers().han.test(text.slice(units.starts[from], units.ends[to - 1]));
  const weight = slight ? WEIGHT.loneHan : Math.min(WEIGHT.unseenHanMost, WEIGHT.unseenPerHan * length);
  addToken(draft, plain(pairs, weight, weight, pairs.length > 0 ? FeatureKind.bigram : UNSEEN), from, to);
}

/** What a piece of text says that stands for nothing but itself. */
const plain = (features: readonly number[], weight: number, gain: number, kind: Said["kind"]): Said => ({
  features,
  weight,
  cost: weight,
  gain,
  kind,
  role: 0,
  proper: false,
  entity: false,
});

function addToken({ units, tokens, clause }: Draft, said: Said, from: number, to: number): void {
  tokens.push({
    features: said.features,
    inferred: -1,
    weight: said.weight,
    cost: said.cost,
    gain: said.gain,
    kind: said.kind,
    role: said.role,
    from,
    to,
    start: units.starts[from] as number,
    end: units.ends[to - 1] as number,
    clause,
    beside: false,
    proper: said.proper,
    entity: said.entity,
  });
}

const numbers = lazy(() => {
  const { small, numerals } = lexicon().figures;
  const { zero, digits, ten, hundreds, myriads, vague } = numerals;
  return {
    small: setOf(small),
    han: new RegExp(`^[${characters(zero, digits, ten, hundreds, myriads, vague)}]+$`),
  };
});
const YEAR = /^(?:19|20)\d\d$/;
