import { lazy } from "../lazy.ts";
import { currencyBefore } from "./context.ts";
import { scaleOf, scalesFrom, wordEnd } from "./english-words.ts";
import { clean, type Numeral, stepOf } from "./numeral.ts";
import type { Digits } from "./numerals-ascii.ts";
import { andPartAt, type Part, vulgarAt, vulgarBehind } from "./numerals-en-parts.ts";
import { BEFORE_SCALE, SUFFIXES } from "./words/english-numbers.ts";

const suffixes = lazy(() => new Map(Object.entries(SUFFIXES)));
/** Before more digits than these, a fraction is no part of the number. */
const LONGEST = 3;
const SPACE = 0x20;

/** Takes in what stands behind digits: 3 billion, 25k, HK$3bn, 3,000 million, 3-billion, 2½ million. */
export function withScale(text: string, start: number, digits: Digits): Numeral | undefined {
  const { value, decimals, plain } = digits;
  const part =
    plain !== undefined && plain <= LONGEST
      ? (vulgarBehind(text, digits.end) ?? andPartAt(text, digits.end))
      : undefined;
  const from = part?.end ?? beforeScale(text, start, digits.end);
  const attached = wordEnd(text, from);
  const suffix = text.slice(from, attached);
  const first = part === undefined ? (suffixes().get(suffix) ?? scaleOf(suffix)) : undefined;
  const further = scalesFrom(text, first === undefined ? from : attached, 2);
  const scale = (first ?? 1) * further.scale;
  return numeralOf(start, further.end, value, scale, { decimals, plain, part });
}

const COUNTED_SCALE = lazy(() => new RegExp(` ?${BEFORE_SCALE} ?(?=([a-z]+))`, "y"));
const LONE_SUFFIX = /^ [a-z](?![a-z0-9'&-])/;

/** Where a scale begins that does not stand right behind its digits: 5 個 million, “HK$ 3.5 b”. */
function beforeScale(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (text.startsWith(BEFORE_SCALE, next === SPACE ? end + 1 : end)) {
    COUNTED_SCALE().lastIndex = end;
    const [all = "", word = ""] = COUNTED_SCALE().exec(text) ?? [];
    return scaleOf(word) === undefined ? end : end + all.length;
  }
  if (next !== SPACE || !suffixes().has(text.charAt(end + 1))) return end;
  return LONE_SUFFIX.test(text.slice(end, end + 3)) && currencyBefore(text, start) ? end + 1 : end;
}

/** A fraction of a scale or of what is measured: ½ million, ½ hour. */
export function vulgarNumeralAt(text: string, start: number): Numeral | undefined {
  const part = vulgarAt(text, start);
  if (part === undefined) return undefined;
  const { scale, end } = scalesFrom(text, part.end, 2);
  return numeralOf(start, end, 0, scale, { decimals: 0, plain: undefined, part });
}

function numeralOf(
  start: number,
  end: number,
  whole: number,
  scale: number,
  { decimals, plain, part }: Pick<Digits, "decimals" | "plain"> & { part: Part | undefined },
): Numeral {
  const value = clean((whole + (part?.value ?? 0)) * scale);
  const step = part
    ? clean(part.step * scale)
    : decimals > 0
      ? stepOf(value, decimals, scale)
      : stepOf(value);
  const scaled = scale > 1;
  const isPlain = !scaled && part === undefined && plain !== undefined;
  return { start, end, value, step, scaled, ...(scaled ? { scale } : {}), ...(isPlain ? { plain } : {}) };
}
