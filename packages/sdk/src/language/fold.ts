import { GAPS, MOVES } from "./fold-table.ts";

/** A folded text and where each of its UTF-16 units stood in the original. */
export interface Folded {
  readonly text: string;
  /**
   * Code-point offset, in the original, of the character each unit of `text` came from; one more entry at
   * the end holds the length of the original in code points. The array may be longer than that, and shared: read only.
   */
  readonly offsets: ArrayLike<number>;
}

/** Marks in the table: the unit stays; it disappears; it is worked out. No folding ends in these two controls. */
const SAME = 0;
const GONE = 1;
const SLOW = 2;

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_|}~";
const HALF = 44;

/** Ranges whose characters are worked out when first met. */
const WORKED_OUT = [
  [0x00a8, 0x024f],
  [0x0370, 0x052f],
  [0x1e00, 0x1fff],
  [0x2024, 0x218f],
  [0x2e80, 0x2fdf],
  [0x3038, 0x303a],
  [0x3200, 0x33ff],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
] as const;

/** What is written in many ways on keyboards and in print, and the one way it is folded to. */
const ALIKE: readonly (readonly [to: string, from: string])[] = [
  [
    " ",
    "\t\u000b\f\u0085\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ],
  ["\n", "\r\u2028\u2029"],
  ["'", "‘’‚‛′`´ʼ＇"],
  ['"', "“”„‟″〝〞〟「」『』«»｢｣＂"],
  ["-", "‐‑‒–—―−－﹣﹘"],
  ["~", "〜～∼"],
  ["·", "•・‧･∙"],
  ["?", "❓❔"],
  ["!", "❗❕"],
];

/** Characters that print nothing: joiners, direction marks, variation selectors, accents set apart. */
const INVISIBLE = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x061c, 0x061c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/**
 * Kept as they stand: turned into plain digits, a footnote mark or a list number would run into the figure
 * beside it ("30²", "①3").
 */
const KEPT = /^[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]$/u;
/** Beyond the basic plane: styled letters and digits, enclosed letters, compatibility forms, tags. */
const BEYOND = [
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f1ff],
  [0x1fbf0, 0x1fbf9],
  [0x2f800, 0x2fa1f],
  [0xe0000, 0xe01ef],
] as const;
const MARKS = /[\u0300-\u036f]/g;

let table: Uint16Array | undefined;
/** Foldings to more or less than one unit, found so far; only characters that NFKC expands get in. */
const expansions = new Map<number, string>();

/** The folding of every UTF-16 unit, or a mark; filled on first use, so that importing costs nothing. */
function foldings(): Uint16Array {
  if (table !== undefined) return table;
  const units = new Uint16Array(0x10000);
  for (let i = 0x41; i <= 0x5a; i++) units[i] = i + 32;
  for (const [first, last] of WORKED_OUT) units.fill(SLOW, first, last + 1);
  for (const [first, last] of INVISIBLE) units.fill(GONE, first, last + 1);
  for (const [to, from] of ALIKE) {
    for (let i = 0; i < from.length; i++) units[from.charCodeAt(i)] = to.charCodeAt(0);
  }
  simplify(units);
  table = units;
  return units;
}

/** Reads the numbers of the generated table: base 44, lowest digit first, the upper half says "go on". */
function numbers(text: string): number[] {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const found: number[] = [];
  let sum = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = value[text.charCodeAt(i)] as number;
    sum += (digit % HALF) * scale;
    scale *= HALF;
    if (digit < HALF) {
      found.push(sum);
      sum = 0;
      scale = 1;
    }
  }
  return found;
}

function simplify(units: Uint16Array): void {
  const moves = numbers(MOVES);
  let from = 0x33ff;
  let to = 0x4e00;
  numbers(GAPS).forEach((gap, i) => {
    const move = moves[i] as number;
    from += gap + 1;
    to += move % 2 ? -(move + 1) / 2 : move / 2;
    units[from] = to;
  });
}

/** Visits every Han character of the basic plane that is folded, with the one that it is folded to; both by UTF-16 code. */
export function eachHanFolding(visit: (from: number, to: number) => void): void {
  const units = foldings();
  for (let from = 0x3400; from < 0xa000; from++) {
    const to = units[from] as number;
    if (to > SLOW) visit(from, to);
  }
}

/** Folds one character the table has no ready answer for. */
function workOut(code: number, units: Uint16Array): string {
  const char = String.fromCodePoint(code);
  if (code >= 0xd800 && code <= 0xdfff) return char;
  if (code > 0xffff && !BEYOND.some(([first, last]) => code >= first && code <= last)) return char;
  if (KEPT.test(char)) return char;
  if ((code >= 0xe0000 && code <= 0xe007f) || (code >= 0xe0100 && code <= 0xe01ef)) return "";
  const fraction = code === 0xbd || code === 0xbc || code === 0xbe || (code >= 0x2150 && code <= 0x215e);
  let text = fraction ? " " : "";
  for (const part of char.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(MARKS, "")) {
    const unit = part.charCodeAt(0);
    if (part === "⁄") text += "/";
    else if (part === "ß") text += "ss";
    else if (part === "ς") text += "σ";
    else {
      const to = part.length > 1 ? SAME : (units[unit] as number);
      if (to === SAME || to === SLOW) text += part;
      else if (to !== GONE) text += String.fromCharCode(to);
    }
  }
  return text;
}

/** Folds the character at `code` and remembers it. */
function expand(code: number, units: Uint16Array): string {
  const known = expansions.get(code);
  if (known !== undefined) return known;
  const text = workOut(code, units);
  if (text.length === 1 && code < 0x10000 && (code < 0xd800 || code > 0xdfff)) {
    const unit = text.charCodeAt(0);
    units[code] = unit === code ? SAME : unit;
  } else if (text !== String.fromCodePoint(code)) expansions.set(code, text);
  return text;
}

/** Texts no longer than this are folded in one piece, where each unit stays one: from pieces, each is a string of its own. */
const SHORT = 256;
const rooms: number[][] = [];

/** Room for so many units, used again. */
function roomFor(length: number): number[] {
  const known = rooms[length];
  if (known !== undefined) return known;
  const room = new Array<number>(length).fill(0);
  rooms[length] = room;
  return room;
}

/**
 * Writes a text so that two people who mean the same write the same: Simplified characters for Traditional
 * and Hong Kong ones, half-width for full-width, lower case, plain quotes, dashes and spaces, without
 * accents and invisible marks.
 *
 * Made for comparing, not for display: it works character by character but for a few words with two spellings (計畫, 轉賬), merges more
 * variants than a careful conversion would, and never throws. Folding a folded text changes nothing.
 *
 * @example
 * fold("ＡＩ資助計劃"); // "ai资助计划"
 */
export function fold(text: string): string {
  const units = foldings();
  const length = text.length;
  if (length <= SHORT) {
    const codes = roomFor(length);
    let i = 0;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      const to = units[code] as number;
      if (to === GONE || to === SLOW) break;
      codes[i] = to === SAME ? code : to;
    }
    if (i === length) return asUsual(String.fromCharCode.apply(null, codes));
  }
  let out = "";
  let done = 0;
  for (let i = 0; i < length; i++) {
    const to = units[text.charCodeAt(i)] as number;
    if (to === SAME) continue;
    if (done < i) out += text.slice(done, i);
    if (to > SLOW) out += String.fromCharCode(to);
    else if (to === SLOW) {
      const code = text.codePointAt(i) as number;
      out += expand(code, units);
      if (code > 0xffff) i++;
    }
    done = i + 1;
  }
  return asUsual(done === 0 ? text : done < length ? out + text.slice(done) : out);
}

/** Words that are written with either of two characters, both of which other words have: 計畫 and 計劃, 轉賬 and 轉帳. */
const EITHER_WAY: readonly (readonly [character: string, written: RegExp, usual: string])[] = [
  ["画", /(?<=[计企规筹策谋])画/g, "划"],
  ["账", /(?<=[转记入对算结查欠坏销])账|账(?=[户单目号款面])/g, "帐"],
];

/** A folded text with these words as one of the two has them. */
function asUsual(text: string): string {
  let usual = text;
  for (const [character, written, other] of EITHER_WAY)
    if (usual.includes(character)) usual = usual.replace(written, other);
  return usual;
}

/** 0, 1, 2 …: the offsets of every text in which one unit is one character and none comes or goes. */
let straight = new Uint32Array();

function straightOffsets(length: number): Uint32Array {
  if (length >= straight.length)
    straight = Uint32Array.from({ length: Math.max(256, length * 2) }, (_, i) => i);
  return straight;
}

/**
 * Folds a text like {@link fold} and remembers where every part of it came from.
 *
 * @example
 * const { text, offsets } = foldWithOffsets("𠮷、３０億");
 * text.indexOf("30亿"); // 3, in UTF-16 units
 * offsets[3]; // 2, in code points of the original
 */
export function foldWithOffsets(text: string): Folded {
  const folded = fold(text);
  const units = foldings();
  const length = text.length;
  let i = 0;
  while (i < length) {
    const to = units[text.charCodeAt(i)] as number;
    if (to === GONE || to === SLOW) break;
    i++;
  }
  if (i === length) return { text: folded, offsets: straightOffsets(length) };
  const offsets = new Uint32Array(folded.length + 1);
  offsets.set(straightOffsets(i).subarray(0, i));
  let at = i;
  let point = i;
  for (; i < length; i++, point++) {
    const to = units[text.charCodeAt(i)] as number;
    if (to === GONE) continue;
    if (to === SLOW) {
      const code = text.codePointAt(i) as number;
      for (let n = expand(code, units).length; n > 0; n--) offsets[at++] = point;
      if (code > 0xffff) i++;
    } else offsets[at++] = point;
  }
  offsets[at] = point;
  return { text: folded, offsets };
}

/**
 * Where a piece of a folded text stands in the original, as a half-open range of code points.
 *
 * @example
 * const folded = foldWithOffsets("約３０億");
 * originalSpan(folded, 1, 4); // [1, 4]
 */
export function originalSpan(folded: Folded, start: number, end: number): [start: number, end: number] {
  const { offsets } = folded;
  const from = offsets[start] ?? 0;
  return [from, end > start ? (offsets[end - 1] ?? from) + 1 : from];
}
