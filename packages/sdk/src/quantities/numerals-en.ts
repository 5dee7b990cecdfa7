import { lazy } from "../lazy.ts";
import { nextWord, scaleOf, scalesFrom, wordEnd } from "./english-words.ts";
import { clean, type Numeral, stepOf } from "./numeral.ts";
import { andPartAt, type Part, partOfScale, pointAt } from "./numerals-en-parts.ts";
import { split } from "./phrases.ts";
import { COUPLE, DOZEN, HEADS, LOOSE, PLURALS, SMALL } from "./words/english-numbers.ts";

const small = lazy(() => new Map(Object.entries(SMALL())));
const heads = lazy(() => new Map(Object.entries(HEADS())));
const loose = lazy(() => new Set(split(LOOSE)));
const plurals = lazy(() => new Map(Object.entries(PLURALS())));

/** Words a number in words can begin with. */
export const numberWords = (): readonly string[] => [
  ...small().keys(),
  ...heads().keys(),
  ...loose(),
  ...plurals().keys(),
  DOZEN,
  COUPLE,
];

/** Reads the number in words at `start`: "twenty-five thousand", "a hundred and twenty-four", "one and a half million", "one point two billion". */
export function englishNumeralAt(text: string, start: number): Numeral | undefined {
  const part = partOfScale(text, start);
  if (part !== undefined) return part;
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  const digit = small().get(word);
  if (digit !== undefined) return summed(text, start, end, digit);
  if (word === DOZEN) return { start, end, value: scaleOf(DOZEN) as number, step: 1, scaled: false };
  const plain = plurals().get(word);
  if (plain !== undefined) return plural(text, start, end, plain);
  if (loose().has(word)) return some(text, start, end);
  const head = heads().get(word);
  const next = head === undefined ? -1 : nextWord(text, end);
  if (head === undefined || next < 0) return undefined;
  const nextEnd = wordEnd(text, next);
  const follower = text.slice(next, nextEnd);
  if (head < 1) return follower === "a" ? half(text, start, nextEnd) : undefined;
  if (loose().has(follower)) return some(text, start, nextEnd);
  if (follower === COUPLE) return couple(text, start, nextEnd);
  return scaleOf(follower) !== undefined && follower.length > 2
    ? orTwo(text, summed(text, start, end, head))
    : undefined;
}

const OR_TWO = / or two(?![a-z]|[ -](?:hundred|thousand|million|billion|trillion))/y;

/** “A million or two”: as many again at most. */
function orTwo(text: string, numeral: Numeral): Numeral {
  if (numeral.value !== numeral.scale) return numeral;
  OR_TWO.lastIndex = numeral.end;
  const [all] = OR_TWO.exec(text) ?? [];
  return all === undefined ? numeral : { ...numeral, to: 2 * numeral.value, end: numeral.end + all.length };
}

const [HUNDRED, THOUSAND, LARGE] = [100, 1e3, 1e6] as const;
const MOST_WORDS = 16;

/** Adds up the words of a number behind its first. */
function summed(text: string, start: number, firstEnd: number, first: number): Numeral {
  let [end, total, group, last] = [firstEnd, 0, first, first];
  /** What the scales at the end of the number come to, and the smallest of a thousand or more so far. */
  let [scale, smallest] = [1, Number.POSITIVE_INFINITY];
  let scaled = false;
  let part: Part | undefined;
  for (let words = 0; words < MOST_WORDS; words++) {
    if (part === undefined && last < HUNDRED) {
      part = andPartAt(text, end) ?? pointAt(text, end);
      if (part !== undefined) [group, last, end] = [group + part.value, 0, part.end];
    }
    let next = nextWord(text, end);
    if (next < 0) break;
    if (last >= HUNDRED && text.startsWith("and ", next)) {
      next += 4;
      if (!small().has(text.slice(next, wordEnd(text, next))) || isAnother(text, next, group, smallest))
        break;
    }
    const nextEnd = wordEnd(text, next);
    const follower = text.slice(next, nextEnd);
    const digit = small().get(follower) ?? 0;
    const by = scaleOf(follower);
    if (digit > 0 && (last >= HUNDRED || (last >= 20 && digit < 10))) {
      [group, last, scale] = [group + digit, digit, 1];
    } else if (by === undefined || (group === 0 && by < THOUSAND)) break;
    else {
      if (by < THOUSAND) group *= by;
      else {
        // “A thousand billion” are so many billion, and so are “two thousand three billion”.
        total = group === 0 || by > smallest ? (total + group) * by : total + group * by;
        group = 0;
        smallest = Math.min(smallest, by);
      }
      [last, scale, scaled] = [by, scale * by, true];
    }
    end = nextEnd;
  }
  const more = last >= LARGE ? andPartAt(text, end) : undefined;
  if (more !== undefined) {
    const value = clean(total + more.value * last);
    return { start, end: more.end, value, step: clean(more.step * last), scaled };
  }
  const value = clean(total + group);
  const step = part === undefined ? stepOf(value) : clean(part.step * scale);
  return { start, end, value, step, scaled, ...(scale > 1 ? { scale } : {}) };
}

/** Whether what stands behind “and” is a number of its own: “one hundred and two hundred”. */
function isAnother(text: string, start: number, group: number, smallest: number): boolean {
  let end = wordEnd(text, start);
  for (let words = 0; words < 2; words++) {
    const next = nextWord(text, end);
    if (next < 0) return false;
    end = wordEnd(text, next);
    const by = scaleOf(text.slice(next, end));
    if (by !== undefined) return by >= smallest || (by < THOUSAND && group >= HUNDRED);
  }
  return false;
}

/** "several hundred", "a few thousand": from two to ten of the scale. */
function some(text: string, start: number, from: number): Numeral | undefined {
  const { scale, end } = scalesFrom(text, from, 3);
  if (scale === 1) return undefined;
  return { start, end, value: 2 * scale, to: 10 * scale, step: scale, loose: true, scaled: true };
}

/** "a couple of", "a couple of hundred". */
function couple(text: string, start: number, coupleEnd: number): Numeral {
  const { scale, end } = scalesFrom(text, coupleEnd + (text.startsWith(" of", coupleEnd) ? 3 : 0), 3);
  return { start, end, value: 2 * scale, step: scale, loose: true, scaled: scale > 1 };
}

/** "half a million", "half a dozen". */
function half(text: string, start: number, from: number): Numeral | undefined {
  const { scale, end } = scalesFrom(text, from, 3);
  return scale === 1 ? undefined : { start, end, value: scale / 2, step: stepOf(scale / 2), scaled: true };
}

/** "hundreds of", "tens of thousands of". */
function plural(text: string, start: number, end: number, unit: number): Numeral | undefined {
  if (!text.startsWith(" of ", end)) return undefined;
  const inner = wordEnd(text, end + 4);
  const scale = plurals().get(text.slice(end + 4, inner));
  if (scale === undefined && unit === 10) return undefined;
  const value = unit * (scale ?? 1);
  const last = scale === undefined ? end : inner;
  const stop = last + (text.startsWith(" of ", last) ? 3 : 0);
  return { start, end: stop, value: 2 * value, to: 10 * value, step: value, loose: true, scaled: true };
}
