import { lazy } from "../lazy.ts";
import { createSpellings } from "./spellings.ts";
import { stem } from "./stem.ts";

/** What a unit is: a Latin (or other alphabetic) word, one Han character, a number, or a joining sign such as `+`. */
export const UnitKind = { word: 0, han: 1, number: 2, sign: 3 } as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

/** A unit that no vocabulary knows. */
export const UNKNOWN = -1;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
const SIGN = 4;
const STOP = 5;

/** Kind of each UTF-16 code unit; surrogates count as OTHER save those of the Han extensions. */
const classes = lazy((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, kind: number): void => {
    table.fill(kind, from, to + 1);
  };
  set(0x30, 0x39, DIGIT);
  set(0x61, 0x7a, LETTER);
  set(0x41, 0x5a, LETTER);
  set(0xc0, 0x24f, LETTER);
  set(0x370, 0x1fff, LETTER);
  set(0x3040, 0x30ff, LETTER);
  set(0xac00, 0xd7a3, LETTER);
  set(0x3400, 0x9fff, HAN);
  set(0xf900, 0xfaff, HAN);
  set(0xd840, 0xd87f, HAN);
  for (const sign of "+&%$€£¥#=") table[sign.charCodeAt(0)] = SIGN;
  for (const stop of ",.;:!?()，。；：！？、（）\n—") table[stop.charCodeAt(0)] = STOP;
  return table;
});

/**
 * The words of folded text that facts and lexicon use, each with a small number. Different spellings of one stem
 * share a number, so that everything after this works on integers.
 */
export interface Vocabulary {
  /** Number of a folded word, made when it is new. */
  intern(word: string): number;
  /** Number of the folded word that stands at a place of a text, or {@link UNKNOWN}. */
  find(text: string, start: number, end: number): number;
  /** The same for one Han character given by its UTF-16 code, without making a string of it. */
  internHan(code: number): number;
  findHan(code: number): number;
  readonly size: number;
  /** The stem that a number stands for. */
  stem(id: number): string;
  /** Every spelling met, with the number of its stem. */
  spellings(): IterableIterator<[string, number]>;
}

export function createVocabulary(): Vocabulary {
  const surfaces = new Map<string, number>();
  const book = createSpellings();
  const stems = new Map<string, number>();
  const names: string[] = [];
  const han = new Int32Array(0x10000).fill(UNKNOWN);
  const key = (word: string): string => {
    const c = word.charCodeAt(0);
    return classes()[c] === LETTER ? stem(word) : word;
  };
  const intern = (word: string): number => {
    const known = surfaces.get(word);
    if (known !== undefined) return known;
    const k = key(word);
    let id = stems.get(k);
    if (id === undefined) {
      id = stems.size;
      stems.set(k, id);
      names.push(k);
    }
    surfaces.set(word, id);
    book.add(word, id);
    return id;
  };
  return {
    intern,
    internHan(code) {
      const known = han[code] as number;
      if (known !== UNKNOWN) return known;
      const id = intern(String.fromCharCode(code));
      han[code] = id;
      return id;
    },
    findHan: (code) => han[code] as number,
    find(text, start, end) {
      const id = book.find(text, start, end);
      return id !== UNKNOWN ? id : (stems.get(key(text.slice(start, end))) ?? UNKNOWN);
    },
    get size() {
      return stems.size;
    },
    stem: (id) => names[id] as string,
    spellings: () => surfaces.entries(),
  };
}

/**
 * A folded text cut into units; arrays are longer than `length`, are reused by the next {@link cut}, and are others where it
 * needs longer ones.
 */
export interface Units {
  length: number;
  /** Vocabulary number, or {@link UNKNOWN}. */
  ids: Int32Array;
  kinds: Uint8Array;
  /** Position of the first UTF-16 code unit, and after the last one. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a clause begins: punctuation stood before this unit. */
  breaks: Uint8Array;
}

/** @param room - how many units there is room for to begin with, one at least */
export function createUnits(room: number): Units {
  return {
    length: 0,
    ids: new Int32Array(room),
    kinds: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    breaks: new Uint8Array(room),
  };
}

/** Makes room for twice as many units, and keeps those that are there. */
function extend(units: Units): void {
  const wider = createUnits(units.ids.length * 2);
  for (const name of ["ids", "kinds", "starts", "ends", "breaks"] as const) wider[name].set(units[name]);
  Object.assign(units, { ...wider, length: units.length });
}

/** Most letters before the sign of a currency, and the sign. */
const CURRENCY = 3;
const DOLLAR = 0x24;

/** Cuts folded text into `units`, in one pass. New words are numbered if `grow`. */
export function cut(text: string, units: Units, vocabulary: Vocabulary, grow: boolean): Units {
  let room = units.ids.length;
  const table = classes();
  const end = text.length;
  let n = 0;
  let stopped = 1;
  let i = 0;
  while (i < end) {
    const kind = table[text.charCodeAt(i)] ?? OTHER;
    if (kind === OTHER || kind === STOP) {
      if (kind === STOP) stopped = 1;
      i += 1;
      continue;
    }
    let j = i + 1;
    if (kind === LETTER || kind === DIGIT) j = wordEnd(text, i, kind);
    // “hk$” is one word: who is to “invest hk$3 billion” is not InvestHK.
    if (kind === LETTER && j - i <= CURRENCY && text.charCodeAt(j) === DOLLAR) j += 1;
    else if (kind === HAN && (text.charCodeAt(i) & 0xfc00) === 0xd800 && j < end) j += 1;
    if (n === room) {
      extend(units);
      room = units.ids.length;
    }
    units.kinds[n] =
      kind === HAN
        ? UnitKind.han
        : kind === SIGN
          ? UnitKind.sign
          : kind === DIGIT
            ? UnitKind.number
            : UnitKind.word;
    units.ids[n] = numberOf(text, i, j, kind, vocabulary, grow);
    units.starts[n] = i;
    units.ends[n] = j;
    units.breaks[n] = stopped;
    stopped = 0;
    n += 1;
    i = j;
  }
  units.length = n;
  return units;
}

function numberOf(
  text: string,
  i: number,
  j: number,
  kind: number,
  vocabulary: Vocabulary,
  grow: boolean,
): number {
  if (kind === HAN && j === i + 1) {
    const code = text.charCodeAt(i);
    return grow ? vocabulary.internHan(code) : vocabulary.findHan(code);
  }
  return grow ? vocabulary.intern(text.slice(i, j)) : vocabulary.find(text, i, j);
}

/** End of the word that begins at `start`: letters and digits, apostrophes inside, `&` between letters, separators inside numbers. */
function wordEnd(text: string, start: number, first: number): number {
  const table = classes();
  let numeric = first === DIGIT;
  let j = start + 1;
  for (; j < text.length; j += 1) {
    const code = text.charCodeAt(j);
    const kind = table[code];
    if (kind === DIGIT) continue;
    if (kind === LETTER) {
      // 30bn and 25k are a number and a word; g20 and 15th are one word.
      if (numeric && !isOrdinalSuffix(text, j)) return j;
      numeric = false;
      continue;
    }
    const next = table[text.charCodeAt(j + 1)];
    if (numeric && (code === 0x2e || code === 0x2c) && next === DIGIT) continue;
    if (!numeric && (code === 0x27 || code === 0x2019 || code === 0x26) && next === LETTER) continue;
    break;
  }
  return j;
}

function isOrdinalSuffix(text: string, at: number): boolean {
  const two = text.slice(at, at + 2);
  if (two !== "st" && two !== "nd" && two !== "rd" && two !== "th") return false;
  const after = classes()[text.charCodeAt(at + 2)];
  return after !== LETTER && after !== DIGIT;
}
