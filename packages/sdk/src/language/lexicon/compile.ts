import { fold } from "../fold.ts";
import type { Thesaurus } from "../thesaurus/index.ts";
import { ASK_TYPES, type AskType } from "./ask-types.ts";
import { lexicon } from "./index.ts";

/**
 * What a term does in a sentence besides standing for concepts; an `office` calls a person by it, not by name;
 * what `joins` clauses asks nothing beside another question word; a `closing` negation denies what stands before it; a `word` only looks
 * as if another one stood in it.
 */
export const TermRole = {
  stop: 1,
  negator: 2,
  lesser: 4,
  all: 8,
  only: 16,
  origin: 32,
  goal: 64,
  office: 128,
  joins: 256,
  closing: 512,
  word: 1024,
} as const;

/** A mask with the bit of each of some types of answer. */
// @__NO_SIDE_EFFECTS__
export function askBit(...types: readonly AskType[]): number {
  return types.reduce((mask, type) => mask | (1 << ASK_TYPES.indexOf(type)), 0);
}

/** Concepts that a question of these types is about, even when no other word says so. */
export function askConcepts(mask: number): string[] {
  const { askConcepts: concepts } = lexicon();
  return ASK_TYPES.filter((type) => mask & askBit(type)).flatMap((type) => concepts[type] ?? []);
}

/** Takes each folded phrase of the lexicon once, with what it stands for. */
export interface LexiconVisitor {
  readonly concept: (phrase: string, concept: string) => void;
  readonly ask: (phrase: string, mask: number) => void;
  readonly role: (phrase: string, role: number) => void;
}

const SPLIT_EN = /,\s*/;
const SPLIT_ZH = /\s+/;

/** Calls `visit` for each phrase, folded. */
export function visitLexicon(visit: LexiconVisitor): void {
  const { concepts, functionWords, notDenying, negators, closers, lesser, turns, universals, joiners } =
    lexicon();
  for (const [id, concept] of Object.entries(concepts)) {
    for (const phrase of phrases(concept)) visit.concept(phrase, id);
  }
  visitAskWords(visit.ask);
  for (const phrase of phrases(functionWords)) visit.role(phrase, TermRole.stop);
  for (const phrase of phrases(notDenying)) visit.role(phrase, TermRole.word);
  for (const phrase of phrases(joiners)) visit.role(phrase, TermRole.joins);
  for (const phrase of phrases(negators)) visit.role(phrase, TermRole.negator);
  for (const phrase of phrases(closers)) visit.role(phrase, TermRole.negator | TermRole.closing);
  for (const phrase of phrases(lesser)) visit.role(phrase, TermRole.lesser);
  for (const phrase of phrases(turns.origin)) visit.role(phrase, TermRole.origin);
  for (const phrase of phrases(turns.goal)) visit.role(phrase, TermRole.goal);
  for (const phrase of phrases(universals.all)) visit.role(phrase, TermRole.all);
  for (const phrase of phrases(universals.only)) visit.role(phrase, TermRole.only);
}

/** Calls `visit` for each phrase of a thesaurus, folded. */
export function visitThesaurus(
  { concepts }: Pick<Thesaurus, "concepts">,
  visit: LexiconVisitor["concept"],
): void {
  for (const [id, concept] of Object.entries(concepts)) {
    for (const phrase of phrases(concept)) visit(phrase, id);
  }
}

/** Calls `visit` for each word that asks, folded, with the bit of the type of answer. */
export function visitAskWords(visit: LexiconVisitor["ask"]): void {
  const { askWords } = lexicon();
  for (const type of ASK_TYPES) {
    for (const phrase of phrases(askWords[type])) visit(phrase, askBit(type));
  }
}

function phrases(words: { readonly en?: string; readonly zh?: string; readonly yue?: string }): string[] {
  const list: string[] = [];
  if (words.en !== undefined) list.push(...fold(words.en).split(SPLIT_EN));
  if (words.zh !== undefined) list.push(...fold(words.zh).split(SPLIT_ZH));
  if (words.yue !== undefined) list.push(...fold(words.yue).split(SPLIT_ZH));
  return list;
}
