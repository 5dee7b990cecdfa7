import { fold } from "../language/fold.ts";
import { TermRole } from "../language/lexicon/compile.ts";
import { cut, UNKNOWN, UnitKind, type Units } from "../language/units.ts";
import { type FactIndex, KEY } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { type Asking, addTail, headOf, joins, weighByPlace } from "./asking.ts";
import { type Letters, lettersOf } from "./letters.ts";
import { discountOccasions, linkParaphrases } from "./link.ts";
import { respell } from "./respell.ts";
import { type Mark, type Token, UNSEEN } from "./token.ts";

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
  readonly letters: Letters;
}

/** What a missing name of the source's own publisher counts. */
const PUBLISHER = 0.05;
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
  const asking: Asking[] = [];
  let known = 0;
  let clause = 0;
  let run = -1;

  const place = (from: number, to: number): Pick<Token, "from" | "to" | "start" | "end"> => ({
    from,
    to,
    start: units.starts[from] as number,
    end: units.ends[to - 1] as number,
  });
  const add = (token: Omit<Token, "cost" | "beside" | "proper" | "entity">): void => {
    let cost = token.weight;
    let proper = false;
    let entity = false;
    for (const feature of token.features) {
      if (index.publisher[feature] === 1) cost = PUBLISHER;
      if (index.proper[feature] === 1) proper = true;
      if (features.kind(feature) === FeatureKind.entity) entity = true;
    }
    tokens.push({ ...token, cost, beside: false, proper, entity });
  };
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
    add({
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
      const number =
        kind === UnitKind.number || SMALL_NUMBER.test(text.slice(units.starts[from], units.ends[from]));
      if (feature !== -1 && feature !== undefined) {
        known += 1;
        add({
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
        add({
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
      asking.push({
        mask: meaning.ask | meaning.asksToo,
        from,
        to,
        clause,
        joins: joins(meaning.role, text, units, from),
      });
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
    add({
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
  const askedFor = asking.filter(({ joins }) => !joins || asking.every((other) => other.joins));
  let ask = askedFor.reduce((mask, other) => mask | other.mask, 0);
  const askAt = askedFor[0]?.from ?? -1;
  linkParaphrases(index, tokens);
  discountOccasions(index, tokens);
  addTail(index, tokens, ask, text, units);
  if (ask === 0) {
    for (const { features: alternatives } of tokens) {
      for (const feature of alternatives) ask |= index.nouns[feature] as number;
    }
  }
  ask |= headOf(index, tokens, ask, askAt);
  weighByPlace(tokens, askedFor);
  return {
    text,
    tokens,
    ask,
    askAt,
    known: units.length === 0 ? 0 : known / units.length,
    roles,
    letters: lettersOf(index, units),
  };
}

const NUMERAL = /^[零〇一二三四五六七八九十百千万萬亿億两兩半几幾]+$/;
const isNumeral = (text: string): boolean => NUMERAL.test(text);
const SMALL_NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both|first)$/;
const YEAR = /^(?:19|20)\d\d$/;

function isYear(text: string, { starts, ends }: Units, unit: number): boolean {
  return YEAR.test(text.slice(starts[unit], ends[unit]));
}
