import { stem } from "../../language/stem.ts";
import { UNKNOWN, UnitKind } from "../../language/units.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Token } from "./token.ts";

/** Bits of the number that stands for a part of a text. */
const PART_BITS = 22;
/** Questions are short; of a long text the beginning is enough. */
const MOST = 64;

interface Read {
  readonly ask: number;
  readonly tokens: readonly Token[];
  readonly pieces: readonly number[];
}

const WORD = 8;
const PAIR = 9;
const FOUND = 10;

/**
 * The parts by which the wording of a text is known, each as one number: what its tokens mean (ideas, names, topics), ideas and
 * names together with the type of answer asked for, its words by their stems, and its pairs of Han characters. Numbers stand
 * for parts so that a table of them needs no letters. A part may come more than once.
 */
export function partsOf(index: FactIndex, read: Read): number[] {
  const parts: number[] = [];
  parts.length = writeParts(index, read, parts);
  return parts;
}

/** Writes the same from the beginning of a list, which may be longer and is used again, and gives how many they are. */
export function writeParts(index: FactIndex, { ask, tokens, pieces }: Read, parts: number[]): number {
  const { features } = index;
  let n = 0;
  for (let t = 0; t < tokens.length && t < MOST; t += 1) {
    const token = tokens[t] as Token;
    for (const feature of token.features) {
      const kind = features.kind(feature);
      if (kind === FeatureKind.word || kind === FeatureKind.bigram || index.filler[feature]) continue;
      const part = meaning(index, feature);
      parts[n++] = part;
      if (kind === FeatureKind.topic) continue;
      for (let rest = ask; rest !== 0; rest &= rest - 1)
        parts[n++] = marked(part, 31 - Math.clz32(rest & -rest));
    }
  }
  for (const piece of pieces) parts[n++] = piece;
  return n;
}

/** What a token means, apart from its letters. */
function meaning({ features, parts }: FactIndex, feature: number): number {
  const known = parts.features[feature] as number;
  if (known !== UNKNOWN) return known;
  const part = number(features.kind(feature), features.name(feature));
  parts.features[feature] = part;
  return part;
}

/** Marks below it are types of answer. */
const DENIED = 32;

/** What a claim denies, as parts that are not those of what it says; `denied` says for each token how it is denied, 0 being not. */
export function deniedParts(
  index: FactIndex,
  { tokens }: Pick<Read, "tokens">,
  denied: ArrayLike<number>,
): number[] {
  return tokens.slice(0, MOST).flatMap(({ features }, t) => {
    const how = denied[t] as number;
    return how === 0 ? [] : features.map((feature) => marked(meaning(index, feature), DENIED + how));
  });
}

/** Marks below it say how a claim denies; from it on, how a fact has what a text says. */
const HELD = 64;

/** A part as a fact has it, or has it not: see ranking/spoken.ts and check/reconsider/spoken.ts for the ways. */
export const heldPart = (part: number, how: number): number => marked(part, HELD + how);

/** Any name, any subject area, any pair of Han characters: which one is a matter of the pack. */
const ANY = 11;
const isOfPack = (kind: number): boolean =>
  kind === FeatureKind.entity || kind === FeatureKind.topic || kind === FeatureKind.bigram;

/** What a token says whatever the pack is: its ideas and words, and of what is the pack's own only that it is such. */
export function partsOfToken({ features }: FactIndex, token: Token, text: string): readonly number[] {
  const parts = new Set<number>();
  for (const feature of token.features) {
    const kind = features.kind(feature);
    if (isOfPack(kind)) parts.add(number(ANY, String(kind)));
    else parts.add(number(kind === FeatureKind.word ? WORD : kind, features.name(feature)));
  }
  if (parts.size === 0) {
    const word = text.slice(token.start, token.end);
    parts.add(number(WORD, LATIN.test(word) ? stem(word) : word));
  }
  return [...parts];
}

const LATIN = /^[a-z]/;

/** What was found out about a text by other means, as a part. */
export const foundPart = (found: string): number => number(FOUND, found);

/** The words and pairs among them, of the text that was read last. */
export function piecesOf({ terms, parts }: FactIndex, text: string): number[] {
  const { units, vocabulary } = terms;
  const { ids, kinds, starts, ends } = units;
  const pieces: number[] = [];
  for (let i = 0; i < units.length && pieces.length < MOST; i += 1) {
    const kind = kinds[i];
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (kind === UnitKind.han) {
      const next = i + 1;
      if (next < units.length && kinds[next] === UnitKind.han && starts[next] === end)
        pieces.push(number(PAIR, text, start, ends[next]));
      continue;
    }
    if (kind === UnitKind.sign) continue;
    const id = ids[i] as number;
    let part = id === UNKNOWN ? UNKNOWN : (parts.words[id] as number);
    if (part === UNKNOWN) {
      const word = text.slice(start, end);
      part = number(WORD, id !== UNKNOWN ? vocabulary.stem(id) : kind === UnitKind.word ? stem(word) : word);
      if (id !== UNKNOWN) parts.words[id] = part;
    }
    pieces.push(part);
  }
  return pieces;
}

/** The same of a piece of text by itself. */
export const piecesIn = (text: string): number[] =>
  Array.from(text.matchAll(PIECE), ({ 0: word, 1: next }) =>
    next === undefined ? number(WORD, stem(word)) : number(PAIR, word + next),
  );

/** A word, or a Han character and the one behind it. */
const PIECE = /[a-z0-9']+|[\u3400-\u9fff](?=([\u3400-\u9fff]))/g;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const folded = (hash: number): number => (hash ^ (hash >>> PART_BITS)) & ((1 << PART_BITS) - 1);

/** FNV-1a over the kind and the UTF-16 code units. */
function number(kind: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(BASIS ^ kind, PRIME);
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return folded(hash);
}

/** Another part for the same thing under a mark: the type of answer asked for, or that it is denied. */
const marked = (part: number, mark: number): number =>
  folded(Math.imul(Math.imul(Math.imul(BASIS ^ mark, PRIME) ^ part, PRIME) ^ (part >>> 11), PRIME));
