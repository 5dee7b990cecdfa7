import { lazy } from "../lazy.ts";
import { listedIn, scaleOf } from "./english-words.ts";
import { clean, type Numeral, stepOf } from "./numeral.ts";
import { oneOf } from "./phrases.ts";
import { HEADS, PARTS, SMALL, SPLIT } from "./words/english-numbers.ts";

/** A fraction and where it ends. */
export interface Part {
  readonly value: number;
  readonly step: number;
  readonly end: number;
}

const countOf = (word: string): number => listedIn(HEADS(), word) ?? listedIn(SMALL(), word) ?? 0;

function partOf(count: number, name: string | undefined, end: number): Part | undefined {
  const whole = name === undefined ? undefined : listedIn(PARTS(), name);
  if (whole === undefined || count < 1 || count >= whole) return undefined;
  return { value: count / whole, step: 1 / whole, end };
}

/** Looked at before any pattern is tried. */
const [A, SLASH] = [0x61, 0x2f];

const AND_PART =
  /[ -]and[ -](a|one|two|three)[ -](?:one[ -])?(half|thirds?|quarters?)(?![a-z]|[ -]finals?|-hearted|-baked)/y;
const OF = /(?<!half) of\b/y;

/** “And a half”, “and three quarters” behind a whole number; a quarter of something counts that thing. */
export function andPartAt(text: string, end: number): Part | undefined {
  if (text.charCodeAt(end + 1) !== A) return undefined;
  AND_PART.lastIndex = end;
  const [all = "", some = "", name] = AND_PART.exec(text) ?? [];
  const part = partOf(countOf(some), name, end + all.length);
  if (part === undefined) return undefined;
  OF.lastIndex = part.end;
  return OF.test(text) ? undefined : part;
}

const P = 0x70;
const POINT = /[ -]point((?:[ -](?:zero|one|two|three|four|five|six|seven|eight|nine)(?![a-z])){1,6})/y;

/** “Point two” behind a whole number in words. */
export function pointAt(text: string, end: number): Part | undefined {
  if (text.charCodeAt(end + 1) !== P) return undefined;
  POINT.lastIndex = end;
  const [all = "", words = ""] = POINT.exec(text) ?? [];
  if (all === "") return undefined;
  const digits = words.split(/[ -]/).slice(1);
  const step = clean(10 ** -digits.length);
  const value = digits.reduce((sum, word) => sum * 10 + countOf(word), 0);
  return { value: clean(value * step), step, end: end + all.length };
}

const VULGAR_BEHIND = /[ -]([1-9])\/([2-9])(?![0-9a-z/]| of\b| the\b)/y;

/** ½ behind a whole number, which folding turns into “ 1/2”. */
export function vulgarBehind(text: string, end: number): Part | undefined {
  if (text.charCodeAt(end + 2) !== SLASH) return undefined;
  VULGAR_BEHIND.lastIndex = end;
  const [all = "", count, whole] = VULGAR_BEHIND.exec(text) ?? [];
  if (Number(count) < Number(whole))
    return { value: Number(count) / Number(whole), step: 1 / Number(whole), end: end + all.length };
  return undefined;
}

const VULGAR =
  /([1-9])\/([2-9])(?=[ -](?:(?:hundred|thousand|million|billion|trillion)|(?:hour|year|day|month|per ?cent)s?)(?![a-z])|%)/y;

/** ½ by itself, where what is halved follows: “1/2 million”, “½ hour”. */
export function vulgarAt(text: string, start: number): Part | undefined {
  if (text.charCodeAt(start + 1) !== SLASH) return undefined;
  VULGAR.lastIndex = start;
  const [all = "", count, whole] = VULGAR.exec(text) ?? [];
  if (Number(count) < Number(whole))
    return { value: Number(count) / Number(whole), step: 1 / Number(whole), end: start + all.length };
  return undefined;
}

const PART_OF_SCALE = /(a|one|two|three|four)[ -]([a-z]+)(?: of an?)?[ -]([a-z]+)/y;
const LARGE = 1e6;
const PART_OF_ONE = lazy(
  () =>
    new RegExp(`(?:half|(a|one|two|three|four)[ -]([a-z]+) of) an?(?= (?:${oneOf(SPLIT)})(?![a-z]))`, "y"),
);

/** "a quarter of a million", "three-quarters of a billion", "a quarter million", "half a percentage point". */
export function partOfScale(text: string, start: number): Numeral | undefined {
  const one = partOfOne(text, start);
  if (one !== undefined) return { start, ...one, scaled: true };
  PART_OF_SCALE.lastIndex = start;
  const [all, some = "", part = "", of = ""] = PART_OF_SCALE.exec(text) ?? [];
  const scale = scaleOf(of) ?? 0;
  if (all === undefined || scale < LARGE || of.endsWith("s")) return undefined;
  const found = partOf(countOf(some), part, start + all.length);
  if (found === undefined) return undefined;
  const value = clean(found.value * scale);
  return { start, end: found.end, value, step: stepOf(value), scaled: true };
}

function partOfOne(text: string, start: number): Part | undefined {
  PART_OF_ONE().lastIndex = start;
  const [all, some, name] = PART_OF_ONE().exec(text) ?? [];
  if (all === undefined) return undefined;
  return some === undefined
    ? partOf(1, "half", start + all.length)
    : partOf(countOf(some), name, start + all.length);
}
