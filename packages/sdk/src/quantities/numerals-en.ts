import { lazy } from "../lazy.ts";
import { clean, type Numeral, stepOf } from "./numeral.ts";
import type { Digits } from "./numerals-ascii.ts";
import { isLetter } from "./phrases.ts";
import { PARTS, SCALES, SMALL, SUFFIXES } from "./words/english-numbers.ts";

const small = lazy(() => new Map(Object.entries(SMALL())));
const scales = lazy(() => new Map(Object.entries(SCALES())));
const SCALE_VALUES = lazy(() => new Set(scales().values()));
const suffixes = lazy(() => new Map(Object.entries(SUFFIXES)));
/** Words that stand for one before a scale, or that loosen it. */
const HEADS = lazy(
  () =>
    new Map([
      ["a", 1],
      ["an", 1],
      ["one", 1],
      ["half", 0.5],
    ]),
);
/** "several hundred", "a few thousand": from two to ten of the scale. */
const LOOSE = lazy(() => new Set(["several", "few"]));
/** "hundreds of", "tens of thousands of": at least two of the scale. */
const PLURALS = lazy(
  () =>
    new Map([
      ["hundreds", 100],
      ["thousands", 1e3],
      ["dozens", 12],
      ["tens", 10],
      ["millions", 1e6],
      ["billions", 1e9],
    ]),
);
const [SPACE, HYPHEN] = [0x20, 0x2d];

/** End of the Latin word at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Start of the next word, when only a space or a hyphen parts it from `end`. */
function nextWord(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return (unit === SPACE || unit === HYPHEN) && isLetter(text.charCodeAt(end + 1)) ? end + 1 : -1;
}

/** Words a number in words can begin with. */
export const numberWords = (): readonly string[] => [
  ...small().keys(),
  ...HEADS().keys(),
  ...LOOSE(),
  ...PLURALS().keys(),
  "dozen",
  "couple",
];

/** Reads the number in words at `start`: "twenty-five thousand", "a hundred and twenty-four", "a quarter of a million". */
export function englishNumeralAt(text: string, start: number): Numeral | undefined {
  const part = partOfScale(text, start);
  if (part !== undefined) return part;
  let end = wordEnd(text, start);
  const word = text.slice(start, end);
  if (PLURALS().has(word)) return plural(text, start, end, PLURALS().get(word) as number);
  if (word === "a" || word === "an" || LOOSE().has(word) || word === "half") {
    const next = nextWord(text, end);
    if (next < 0) return undefined;
    const nextEnd = wordEnd(text, next);
    const follower = text.slice(next, nextEnd);
    if (word === "half") return half(text, start, follower, nextEnd);
    if (LOOSE().has(follower) || (LOOSE().has(word) && scales().has(follower))) {
      const scaleAt = LOOSE().has(word) ? next : nextWord(text, nextEnd);
      if (scaleAt < 0) return undefined;
      const scaleEnd = wordEnd(text, scaleAt);
      const scale = scales().get(text.slice(scaleAt, scaleEnd));
      if (scale === undefined) return undefined;
      return {
        start,
        end: scaleEnd,
        value: 2 * scale,
        to: 10 * scale,
        step: scale,
        loose: true,
        scaled: true,
      };
    }
    if (follower === "couple")
      return {
        start,
        end: nextEnd + (text.startsWith(" of", nextEnd) ? 3 : 0),
        value: 2,
        step: 1,
        loose: true,
        scaled: false,
      };
    if (!scales().has(follower) || follower.length < 3 || LOOSE().has(word)) return undefined;
  } else if (word === "couple" || word === "dozen") {
    return word === "dozen" ? { start, end, value: 12, step: 1, scaled: false } : undefined;
  } else if (!small().has(word)) return undefined;

  let total = 0;
  let group = small().get(word) ?? (HEADS().get(word) as number);
  let last = group;
  let scaled = false;
  for (let words = 0; words < 16; words++) {
    let next = nextWord(text, end);
    if (next < 0) break;
    let nextEnd = wordEnd(text, next);
    let follower = text.slice(next, nextEnd);
    if (follower === "and" && scaled) {
      next = nextWord(text, nextEnd);
      if (next < 0) break;
      nextEnd = wordEnd(text, next);
      follower = text.slice(next, nextEnd);
      if (!small().has(follower)) break;
    }
    const digit = small().get(follower);
    if (digit !== undefined) {
      const fits = (last >= 20 && last < 100 && digit > 0 && digit < 10) || (last >= 100 && digit > 0);
      if (!fits) break;
      group += digit;
      last = digit;
    } else {
      const scale = scales().get(follower);
      if (scale === undefined) break;
      scaled = true;
      last = scale;
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    }
    end = nextEnd;
  }
  const value = clean(total + group);
  const first = small().get(word) ?? 1;
  const scale =
    scaled && value % first === 0 && SCALE_VALUES().has(value / first) ? value / first : undefined;
  return { start, end, value, step: stepOf(value), scaled, ...(scale === undefined ? {} : { scale }) };
}

/** "half a million", "half a dozen". */
function half(text: string, start: number, follower: string, followerEnd: number): Numeral | undefined {
  const at = follower === "a" ? nextWord(text, followerEnd) : -1;
  if (at < 0) return undefined;
  const end = wordEnd(text, at);
  const scale = scales().get(text.slice(at, end));
  return scale === undefined
    ? undefined
    : { start, end, value: scale / 2, step: stepOf(scale / 2), scaled: true };
}

const PART_OF_SCALE = /(a|one|two|three|four)[ -]([a-z]+)(?: of an?)?[ -]([a-z]+)/y;
const LARGE = 1e6;

/** "a quarter of a million", "three-quarters of a billion", "a quarter million". */
export function partOfScale(text: string, start: number): Numeral | undefined {
  PART_OF_SCALE.lastIndex = start;
  const [all, some, part, of] = PART_OF_SCALE.exec(text) ?? [];
  if (all === undefined || some === undefined || part === undefined || of === undefined) return undefined;
  const scale = scales().get(of) ?? 0;
  const whole = PARTS()[part];
  const count = HEADS().get(some) ?? (small().get(some) as number);
  if (scale < LARGE || of.endsWith("s") || whole === undefined || count >= whole) return undefined;
  const value = clean((count * scale) / whole);
  return { start, end: start + all.length, value, step: stepOf(value), scaled: true };
}

function plural(text: string, start: number, end: number, unit: number): Numeral | undefined {
  if (!text.startsWith(" of ", end)) return undefined;
  const inner = wordEnd(text, end + 4);
  const scale = PLURALS().get(text.slice(end + 4, inner));
  const value = scale === undefined ? unit : unit * scale;
  if (scale === undefined && unit === 10) return undefined;
  const stop =
    (scale === undefined ? end : inner) +
    (text.startsWith(" of ", scale === undefined ? end : inner) ? 3 : 0);
  return { start, end: stop, value: 2 * value, to: 10 * value, step: value, loose: true, scaled: true };
}

/** Takes in the scale behind digits: 3 billion, 25k, HK$3bn, 3,000 million, 3-billion. */
export function withScale(text: string, start: number, digits: Digits): Numeral | undefined {
  const { value, decimals, plain } = digits;
  let end = digits.end;
  let scale = 1;
  const attached = wordEnd(text, end);
  if (attached > end) {
    const word = text.slice(end, attached);
    const found = suffixes().get(word) ?? scales().get(word);
    if (found !== undefined) {
      scale = found;
      end = attached;
    }
  }
  for (let words = 0; words < 2; words++) {
    const next = nextWord(text, end);
    if (next < 0) break;
    const nextEnd = wordEnd(text, next);
    const found = scales().get(text.slice(next, nextEnd));
    if (found === undefined) break;
    scale *= found;
    end = nextEnd;
  }
  const amount = clean(value * scale);
  const step = decimals > 0 ? stepOf(amount, decimals, scale) : stepOf(amount);
  const numeral = { start, end, value: amount, step, scaled: scale > 1, ...(scale > 1 ? { scale } : {}) };
  return scale === 1 && plain !== undefined ? { ...numeral, plain } : numeral;
}
