import { fold, foldWithOffsets } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese, HAN, writtenCharacters } from "../../language/patterns.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { readMeasures } from "../../quantities/read.ts";
import { isMeant } from "../reading/names.ts";
import { read } from "../reading/read.ts";
import { asksInstead } from "./asks-instead.ts";
import { givesCause } from "./causes.ts";
import { differences, wordsOf } from "./claim/word-diff.ts";
import { isSentence } from "./stance/word-for-word.ts";

/** A text of more statements is no claim but a document: the first ones are checked. */
const MOST = 8;
/** A sentence that names nobody and says less than this is a greeting, thanks or a nod. */
const LEAST_SAID = 1;

/** Where a sentence ends; “Mr. Lee”, “4.2 %” and “U.S. firms” go on. */
const end = lazy(
  () =>
    new RegExp(
      `(?<=[。！？!?❓❔\\n][”」』"')）]?)(?![。！？!?❓❔\\n”」』"')）])|(?<=(?<!\\b(?:${latin(lexicon().frames.abbreviations)}|[a-z]))\\.["')]?)(?=\\s+["'“(]?[A-Z0-9\\u3400-\\u9fff])`,
      "giu",
    ),
);
const ASKS = /[?？❓❔]$/u;
const pronoun = lazy(() => {
  const { frames, joining } = lexicon();
  return new RegExp(`^\\W*(?:(?:${latin(joining.goingOn)}),? )?(?:${latin(frames.pronouns)})(?![a-z])`);
});
const BULLET = /^\s*(?:[-*•·–—]|\d{1,2}[.)、])\s+/;

const joins = lazy(() => {
  const words = latin(lexicon().joining.statements);
  // 而 and not 而且, 而是, 而非.
  const han = `(?:${chinese(lexicon().joining.statements)})(?![且是非不])`;
  return {
    /** Where a sentence may go on with what is claimed of somebody else. */
    any: new RegExp(`\\s*[，；;]\\s*(?:${han}，?)?|,?\\s+(?:${words})\\s+|,\\s+`, "gi"),
    /** Joins two sentences in English; a Chinese comma stands between parts of one as well. */
    strong: new RegExp(`^,\\s+(?:${words})\\s|^\\s*，\\s*(?:${han})`, "i"),
  };
});
const SEMICOLON = /[；;]/;
const COMMA = /\s*，\s*/g;
/** What a part of a sentence must say to be one by itself. */
const SENTENCE = 1.5;
/** A longer sentence is not looked through for parts, each of which would be read. */
const LONGEST = 400;
const figure = lazy(() => {
  const { digits, ten, hundreds, myriads, tenth } = lexicon().figures.numerals;
  return new RegExp(`\\d|[${writtenCharacters(digits, ten, hundreds, myriads, tenth)}]{2}`);
});

/** Whether a part gives a figure; a year is none. */
const givesFigure = (part: string): boolean =>
  figure().test(part) && readMeasures(foldWithOffsets(part)).quantities.length > 0;

const BRACKETS = /[(（)）]/g;
const CLOSING = /[)）]/;

/** Whether a text breaks off in brackets, which are closed in what follows: it stands in one statement. “a)” opens none. */
function isInBrackets(text: string, rest: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(BRACKETS))
    depth = Math.max(0, depth + (CLOSING.test(bracket) ? -1 : 1));
  return depth > 0 && CLOSING.test(rest);
}

const ofSeveralClauses = /* @__PURE__ */ perIndex(({ facts }) =>
  facts
    .flatMap(({ statement }) => [statement.en, statement["zh-Hant"]])
    .filter((text) => SEMICOLON.test(text))
    .map((text) => wordsOf(fold(text))),
);

/** Whether a text is nearly the sentence of a fact that has several clauses: an edit of it is one claim as well. */
function isOneOfSeveralClauses(index: FactIndex, text: string): boolean {
  if (!SEMICOLON.test(text)) return false;
  const words = wordsOf(fold(text));
  return ofSeveralClauses(index).some((sentence) => differences(words, sentence) !== undefined);
}

/** The parts of a sentence at some joins, where each of them names somebody and is what is wanted. */
function partsAt(
  index: FactIndex,
  sentence: string,
  joins: RegExp,
  isWanted: (part: string, said: number, join: string) => boolean,
): string[] {
  if (sentence.length > LONGEST || isOneOfSeveralClauses(index, sentence)) return [sentence];
  for (const { index: at, 0: join } of sentence.matchAll(joins)) {
    const [left, right] = [sentence.slice(0, at), sentence.slice(at + join.length)];
    const isPart = (part: string): boolean => {
      const { tokens } = read(index, part);
      const said = tokens.reduce((sum, { weight }) => sum + weight, 0);
      if (isSentence(index, part)) return true;
      return isWanted(part, said, join) && tokens.some((token) => token.entity && isMeant(index, token));
    };
    if (isInBrackets(left, right)) continue;
    if (isPart(left) && isPart(right)) return [left, ...partsAt(index, right, joins, isWanted)];
  }
  return [sentence];
}

/**
 * A sentence, or its parts where each gives a figure (“A has 560 and B 124”), is a sentence by itself (“A thinks so, and B does not”, A；B)
 * or the very sentence of a fact.
 */
const partsOf = (index: FactIndex, sentence: string): string[] => {
  // Of what is said to be so because of something else neither says all of it.
  const isWhole = givesCause(sentence);
  return partsAt(
    index,
    sentence,
    joins().any,
    (part, said, join) =>
      !isWhole &&
      (givesFigure(part) || ((joins().strong.test(join) || SEMICOLON.test(join)) && said >= SENTENCE)),
  );
};

/** What may be several statements side by side, in Chinese, where one alone is not borne out. */
export const clausesIn = (index: FactIndex, sentence: string): string[] =>
  partsAt(index, sentence, COMMA, (_, said) => said >= SENTENCE);

/**
 * The statements of a text, each to be checked by itself: its sentences, one that goes on about the same with the one before (“It
 * has approved nearly 30 projects”). Greetings and questions among them claim nothing.
 */
export function statementsIn(index: FactIndex, source: string): string[] {
  const statements: string[] = [];
  const pieces = source.split(end()).flatMap((piece) => partsOf(index, piece));
  if (pieces.length < 2) return pieces;
  for (const piece of pieces) {
    const sentence = piece.replace(BULLET, "").trim();
    if (sentence === "") continue;
    const reading = read(index, sentence);
    if (asksInstead(reading)) continue;
    const names = reading.tokens.some(({ entity }) => entity);
    const said = reading.tokens.reduce((sum, { weight }) => sum + weight, 0);
    if (!names && said < LEAST_SAID && !/\d/.test(sentence)) continue;
    // Chinese leaves out whom it goes on about, English says “it”.
    const goesOn =
      !names && (HAN.test(sentence) || pronoun().test(reading.text)) && !isSentence(index, sentence);
    const before = statements.at(-1);
    // “Fibre or satellite? Still up in the air” is one statement.
    if (before !== undefined && (goesOn || ASKS.test(before)))
      statements[statements.length - 1] = `${before} ${sentence}`;
    else statements.push(sentence);
    if (statements.length > MOST) break;
  }
  return statements.slice(0, MOST);
}
