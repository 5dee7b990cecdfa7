import { fold } from "../../language/fold.ts";
import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { characters, chinese } from "../../language/patterns.ts";
import { cut, UNKNOWN, UnitKind } from "../../language/units.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { type Asking, addTail, asksWhether, headOf, placeOnList, weighByPlace } from "./asking.ts";
import { type Draft, readHan, readTerm, readWord } from "./draft.ts";
import { type Letters, lettersOf } from "./letters.ts";
import { discountOccasions, linkParaphrases } from "./link.ts";
import { piecesOf } from "./parts.ts";
import { whosePost } from "./post.ts";
import { withoutUs } from "./pronoun.ts";
import { respell } from "./respell.ts";
import { sensesOf } from "./sense.ts";
import type { Mark, Token } from "./token.ts";
import { unasked } from "./unasked.ts";

/** What a text says, ready to be held against facts. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Bits of the types of answer asked for. */
  readonly ask: number;
  readonly roles: readonly Mark[];
  /** Number of the clause that the first question word stands in, or -1. */
  readonly asking: number;
  /** Its question words. */
  readonly asked: readonly Asking[];
  readonly letters: Letters;
  /** Words and pairs of Han characters, as numbers: see parts.ts. */
  readonly pieces: readonly number[];
}

/** What is read of a text besides its tokens. */
interface Wanted {
  /** What its words do in the sentence. */
  readonly roles: boolean;
  /** Its letters as they stand. */
  readonly letters: boolean;
  /** Whether it is a question, which is read without what says that it is asked. */
  readonly question: boolean;
}

const ALL: Wanted = { roles: true, letters: true, question: false };
const QUESTION: Wanted = { roles: false, letters: true, question: true };
const WORDED_QUESTION: Wanted = { roles: false, letters: false, question: true };

/** Reads a text into tokens, in one pass over its units. */
export function read(index: FactIndex, source: string, wanted: Wanted = ALL): Reading {
  const { terms } = index;
  const { units } = terms;
  const text = wanted.question ? unasked(fold(source)) : fold(source);
  cut(text, units, terms.vocabulary, false);
  respell(index, text, units);
  const draft = draftOf(index, text, wanted.roles);
  const { roles = NO_ROLES } = draft;
  const tokens = withoutUs(source, text, draft.tokens);
  const asking =
    draft.asking.length < 2
      ? draft.asking
      : draft.asking.filter(({ joins }) => !joins || draft.asking.every((other) => other.joins));
  let ask = 0;
  for (const { mask } of asking) ask |= mask;
  linkParaphrases(index, tokens);
  discountOccasions(index, tokens);
  addTail(index, tokens, ask, text, units);
  if (ask === 0) {
    for (const { features } of tokens) for (const feature of features) ask |= index.nouns[feature] as number;
  }
  ask = placeOnList(index, tokens, ask);
  if (ask === 0) ask = asksWhether(text);
  ask |= headOf(index, tokens, ask, asking[0]?.from ?? -1);
  weighByPlace(tokens, asking);
  return {
    text,
    tokens,
    ask,
    roles,
    asking: asking[0]?.clause ?? -1,
    asked: asking,
    letters: wanted.letters ? lettersOf(index, units) : NO_LETTERS,
    pieces: index.wording === undefined ? NONE : piecesOf(index, text),
  };
}

const NONE: readonly number[] = [];
const NO_ROLES: readonly Mark[] = [];
const NO_LETTERS: Letters = { features: NONE, parts: NONE };

/** Reads a question, which is not held for true or false; where wordings have been learnt they say all that its letters would. */
export function readQuestion(index: FactIndex, source: string): Reading {
  const reading = read(index, source, index.wording === undefined ? QUESTION : WORDED_QUESTION);
  const post = index.wording === undefined ? whosePost(index, reading) : undefined;
  if (post !== undefined) return { ...reading, ...post };
  return asksOfFigure(reading) ? { ...reading, ask: reading.ask | AMOUNT } : reading;
}

const WHETHER = askBit("yesno");
const AMOUNT = askBit("amount");
/** A sum or a share; a year or a small count may be part of a name. */
const sum = lazy(() => {
  const { numerals, multiples, percent } = lexicon().figures;
  const { digits, ten, hundreds, tenth } = numerals;
  const myriads = characters(numerals.myriads);
  const share = `(?:${chinese(tenth)})(?![a-z\\u3400-\\u9fff])`;
  const words = `(?:${latin(multiples.short)})\\b|${latin(multiples.long)}|${latin(percent)}`;
  return new RegExp(
    `\\d(?:[\\d,.]*\\d)? ?(?:[${myriads}%]|${share}|${words})|[${characters(digits, ten, hundreds)}]+[${myriads}]`,
  );
});

/** “Is it 4 billion?” asks how much it is. */
const asksOfFigure = ({ ask, text }: Reading): boolean => (ask & ~WHETHER) === 0 && sum().test(text);

/** Takes the tokens from a text that was cut into units, clause after clause. */
function draftOf(index: FactIndex, text: string, roles: boolean): Draft {
  const { units, segmenter } = index.terms;
  const cuts = segmenter.segment(units);
  const senses = sensesOf(index);
  const draft: Draft = {
    text,
    units,
    senses,
    tokens: [],
    roles: roles ? [] : undefined,
    asking: [],
    clause: 0,
  };
  /** Where the Han characters begin that no term covers; -1 when none came right before. */
  let run = -1;
  for (let s = 0; s < cuts.length; s += 1) {
    const from = cuts.from[s] as number;
    const term = cuts.terms[s] as number;
    const breaks = units.breaks[from] === 1 && from > 0;
    const han = term === UNKNOWN && units.kinds[from] === UnitKind.han;
    if (run !== -1 && (breaks || !han)) {
      readHan(index, draft, run, from);
      run = -1;
    }
    if (breaks) draft.clause += 1;
    if (han) {
      if (run === -1) run = from;
    } else if (term !== UNKNOWN) readTerm(index, draft, term, from, cuts.to[s] as number);
    else if (units.kinds[from] !== UnitKind.sign) readWord(index, draft, from);
  }
  if (run !== -1) readHan(index, draft, run, units.length);
  return draft;
}
