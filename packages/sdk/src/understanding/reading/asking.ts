import { askBit, TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import type { Units } from "../../language/units.ts";
import { both, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { type FactIndex, KEY } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { isPerson } from "./person.ts";
import type { Token } from "./token.ts";

/** A question word, and whether it may only join a clause: “what do they care about when a product comes out”. */
export interface Asking {
  readonly mask: number;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly joins: boolean;
}

/** How far from a question word a word stands beside it, in units. */
const BESIDE = 2;
/** How much more a word beside a question word counts. */
const ASKED = 2.35;
/** A clause that says this much is a question by itself; what stands in others is mostly why it is asked. */
const SAID = 0.6;
const ELSEWHERE_COST = 0.7;
const ELSEWHERE_GAIN = 0.85;

/** Weighs words by where they stand: beside the question word, or in another clause. */
export function weighByPlace(tokens: readonly Token[], asking: readonly Asking[]): void {
  const first = asking[0];
  if (first === undefined) return;
  let said = 0;
  for (const { clause, weight } of tokens) if (clause === first.clause) said += weight;
  for (const token of tokens) {
    if (token.clause !== first.clause && said >= SAID) {
      token.cost *= ELSEWHERE_COST;
      if (token.kind !== FeatureKind.entity) token.gain *= ELSEWHERE_GAIN;
    }
    if (!standsBeside(token, asking)) continue;
    token.beside = true;
    token.gain *= ASKED;
  }
}

function standsBeside(token: Token, asking: readonly Asking[]): boolean {
  for (const { from, to } of asking) if (token.from - to <= BESIDE && from - token.to <= BESIDE) return true;
  return false;
}

/** “What and when” asks twice, as does “how much is it? When …” */
const coordinated = lazy(
  () => new RegExp(`(?:\\b(?:${latin(lexicon().questions.coordinating)})|[&?;])\\s*$`),
);
/** … and “how much is it, when does it start”. */
const inverted = lazy(() => new RegExp(`^[a-z']+ (?:${latin(lexicon().questions.auxiliaries)})\\b`));

export function joins(role: number, text: string, { starts }: Units, unit: number): boolean {
  const start = starts[unit] as number;
  return (
    (role & TermRole.joins) !== 0 &&
    !coordinated().test(text.slice(0, start)) &&
    !inverted().test(text.slice(start))
  );
}

const WHAT = askBit("what");
const TAIL = 0.35;

/** “What is it for” asks for the purpose though no word of it says so. */
export function addTail(index: FactIndex, tokens: Token[], ask: number, text: string, units: Units): void {
  const last = units.length - 1;
  if ((ask & WHAT) === 0 || last < 0) return;
  const start = units.starts[last] as number;
  const end = units.ends[last] as number;
  const { tails, importance } = index;
  const word = text.slice(start, end);
  const feature =
    (tokens.some((token) => isPerson(index, token)) ? tails.ofPerson.get(word) : undefined) ??
    tails.ofThing.get(word);
  if (feature === undefined) return;
  const weight = importance[feature] === KEY ? KEY : TAIL;
  tokens.push({
    features: [feature],
    weight,
    cost: weight,
    beside: true,
    proper: false,
    entity: false,
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

const PLACE = askBit("place");
const RANK = askBit("rank");
const WHICH = askBit("which", "what");
/** How far behind “which” the word stands that it asks about, in units. */
const HEAD_REACH = 3;

/** “Where do we rank” asks for the place on a list. */
export function placeOnList({ heads }: FactIndex, tokens: readonly Token[], ask: number): number {
  if (ask !== PLACE) return ask;
  const ranks = ({ features }: Token): boolean => features.some((f) => ((heads[f] as number) & RANK) !== 0);
  return tokens.some(ranks) ? RANK : ask;
}

/** “Is it open”, “will it grow” ask whether. */
export function asksWhether(text: string): number {
  return auxiliary().test(text) ? WHETHER : 0;
}

const WHETHER = askBit("yesno");

const auxiliary = lazy(() => {
  const { openers, greetings, auxiliaries, deniedAuxiliaries } = lexicon().questions;
  return new RegExp(
    `^\\W*(?:(?:${latin(both(openers, greetings))}) )*(?:${latin(both(auxiliaries, deniedAuxiliaries))})\\b`,
  );
});

/** “Which bank” asks who, “which city” asks where. */
export function headOf({ heads }: FactIndex, tokens: readonly Token[], ask: number, askAt: number): number {
  if ((ask & WHICH) === 0 || askAt === -1) return 0;
  const head = tokens.find((token) => token.from >= askAt && token.from <= askAt + HEAD_REACH);
  return head === undefined
    ? 0
    : head.features.reduce((mask, feature) => mask | (heads[feature] as number), 0);
}
