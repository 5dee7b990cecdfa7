import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import { addRow, rowOf, STEP, type WordingTable } from "../../lookup/wording-table.ts";
import { foundPart, heldPart, partsOfToken } from "../reading/parts.ts";
import type { Reading } from "../reading/read.ts";
import { scaleOf } from "./weigh-wording.ts";

/** A word of a question, as parts, with what a fact may have it by. */
export interface SpokenWord {
  readonly features: readonly number[];
  readonly parts: readonly number[];
  readonly beside: boolean;
}

/** The words of a question, where it has been learnt what words mean to facts of any pack. */
export const spokenWords = (index: FactIndex, { tokens, text }: Reading): readonly SpokenWord[] =>
  index.general === undefined
    ? NONE
    : tokens.map((token) => ({
        features: token.features,
        parts: partsOfToken(index, token, text),
        beside: token.beside,
      }));

const NONE: readonly SpokenWord[] = [];
const anyWord = (): number => foundPart("any word");
const BESIDE = 4;

/** Whether a fact has what a word says by what it is called, in its sentence, in the background, or not at all. */
function howHad(profile: Profile, features: readonly number[]): number {
  const best = strongest(profile, features);
  if (best >= FieldWeight.alias) return 0;
  return best >= FieldWeight.statement ? 1 : best > 0 ? 2 : 3;
}

/** The parts of a question as one fact has them, with the kind of answer asked for as it gives it. */
export function spokenParts(
  index: FactIndex,
  words: readonly SpokenWord[],
  ask: number,
  fact: number,
): number[] {
  const profile = index.profiles[fact] as Profile;
  const { value, modality } = index.facts[fact] as FactIndex["facts"][number];
  const parts = new Set([foundPart(`${value.kind} ${modality}`)]);
  const any = anyWord();
  for (const { features, parts: own, beside } of words) {
    const how = howHad(profile, features) + (beside ? BESIDE : 0);
    for (const part of own) parts.add(heldPart(part, how));
    parts.add(heldPart(any, how));
  }
  for (let rest = ask; rest !== 0; rest &= rest - 1)
    parts.add(foundPart(`${31 - Math.clz32(rest & -rest)} ${value.kind}`));
  return [...parts];
}

/** How much the words of a question, as a fact has them, speak for its answering, in the logarithm of odds. */
export function spokenFor(index: FactIndex, words: readonly SpokenWord[], ask: number, fact: number): number {
  const table = index.general?.questions;
  return table === undefined ? 0 : (sumOf(table, spokenParts(index, words, ask, fact), 1)[0] as number);
}

/** What the parts of a text add up to in each column of a table. */
export function sumOf(table: WordingTable, parts: readonly number[], columns: number): Float64Array {
  const sums = new Int32Array(columns);
  for (const part of parts) {
    const row = rowOf(table, part);
    if (row !== -1) addRow(table, row, sums);
  }
  const scale = scaleOf(parts.length) * STEP;
  return Float64Array.from(sums, (sum, column) => sum * scale + (table.biases[column] ?? 0));
}
