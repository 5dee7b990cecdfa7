import { lazy } from "../lazy.ts";
import { isChangeFrom } from "./change.ts";
import { currencyAfter, currencyAt, currencyBefore, isClassifier, type Suffix, suffixAt } from "./context.ts";
import { clean, type Numeral, times } from "./numeral.ts";
import { digitsAt } from "./numerals-ascii.ts";
import { vulgarNumeralAt, withScale } from "./numerals-digits.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isDigit, isHan, isLetter, marked, oneOf, phrases, unitsOf } from "./phrases.ts";
import * as words from "./words/ranges.ts";

/** Reads a numeral of any script at `start`. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const unit = text.charCodeAt(start);
  if (isLetter(unit)) return englishNumeralAt(text, start);
  if (!isDigit(unit)) return hanNumeralAt(text, start);
  const part = vulgarNumeralAt(text, start);
  if (part !== undefined) return part;
  const digits = digitsAt(text, start);
  if (digits === undefined) return undefined;
  const next = text.charCodeAt(digits.end);
  if (isHan(next) || (next === 0x20 && isHan(text.charCodeAt(digits.end + 1)))) {
    const han = hanNumeralAt(text, start);
    if (han !== undefined && han.end > digits.end) return han;
  }
  return withScale(text, start, digits);
}

/** What may stand between the ends of a range. */
const JOIN = /-? (?:to|or) |-to-|( and )| ?([-~至到或]) ?|(、)/y;
const JOINTS = unitsOf(" -~至到或、");
const [HYPHEN, LISTED] = ["-", "、"] as const;
const BETWEEN = lazy(() => new RegExp(`(?:${oneOf(words.BETWEEN)}) ?$`));
/** A range wider than this with nothing counted is an image (從10到100), not a figure. */
const WIDEST = 10;

/**
 * A range that begins with a numeral, or the end of something that only looks like one; `first` is a figure that another
 * one, which ends at `lastEnd`, takes the place of.
 */
export type Range =
  | { readonly numeral: Numeral }
  | { readonly skip: number }
  | { readonly first: Numeral; readonly lastEnd: number };

/** Joins a numeral with the second end of its range: 27-30, one to two years, 2至3億, "between 3 and 5". */
export function rangeFrom(text: string, first: Numeral): Range | undefined {
  if (first.to !== undefined) return undefined;
  const years = yearsFrom(text, first);
  if (years !== undefined) return { numeral: years };
  // A unit after the first must come again after the second: 3% to 5%, 三成至四成.
  const bare = joinAt(text, first.end);
  const unit = bare === undefined && mayJoin(text, first.end) ? unitAt(text, first.end) : undefined;
  const nearMore = unit === undefined ? NO_MORE : moreBehind(text, unit);
  const join = bare ?? (unit && joinAt(text, unit.end + nearMore.length));
  if (join === undefined) return undefined;
  const money = currencyBefore(text, first.start);
  const from = money?.start ?? first.start;
  const between = BETWEEN().test(text.slice(Math.max(0, from - LONGEST_LEAD), from));
  if (join.isAnd && !between) return undefined;
  const second = secondAt(text, join.end, first);
  if (second === undefined || second.lone === "scale") return undefined;
  // 二十到三十幾個 goes as far as the second does; behind what is vague in itself no range ends.
  if (second.to !== undefined && (!second.beyond || second.negative)) return undefined;
  const measure = unitAt(text, second.end);
  if (unit !== undefined && !isSame(unit, measure)) return undefined;
  if (unit !== undefined && measure !== undefined) {
    const halved = withMore(first, nearMore, second, moreBehind(text, measure));
    if (halved !== undefined) return { numeral: halved };
  }
  if (text.startsWith(HYPHEN, second.end) && isDigit(text.charCodeAt(second.end + 1)))
    return { skip: second.end };
  const measured = measure !== undefined || money !== undefined;
  // “2026 or 2027” are two years.
  if (!measured && isYear(first) && isYear(second)) return undefined;
  const [low, high] = endsOf(text, first, second, unit !== undefined);
  if (join.by === LISTED && !(isNext(first, second) && measured)) return undefined;
  if (join.by === HYPHEN && !measured && isScore(text, first, second)) return { skip: second.end };
  // “From 0 to 1” is an image, also where 方面 stands behind it.
  if (low === 0 && (!measured || (high === 1 && typeof measure?.value === "string")))
    return { skip: second.end };
  const wide = low >= 0 && high / low >= WIDEST;
  if (join.by === "" && (!wide || measured) && isChangeFrom(text, from))
    return unit === undefined ? { first: scaledLike(first, second, low), lastEnd: second.end } : undefined;
  if (low >= high) return undefined;
  if (wide && !between && !measured && !second.scaled) return { skip: second.end };
  const { end, step, scaled, lone, scale } = second;
  const kept = { ...(lone && { lone }), ...(scale && { scale }) };
  return { numeral: { start: first.start, end, value: low, to: second.to ?? high, step, scaled, ...kept } };
}

const YEARS_APART = lazy(
  () =>
    new RegExp(
      `([一二两三四五六七八九十])年([一二两三四五六七八九十半])[${words.YEARS}](?![${words.NOT_YEARS}])`,
      "y",
    ),
);
const [YEAR, HALF] = ["年", "半"] as const;

/** 十年八年, 三年五載, 一年半載: so many years and so many, up to the unit behind the last. */
function yearsFrom(text: string, { start, end, lone }: Numeral): Numeral | undefined {
  if (lone !== "digit" || text.charAt(end) !== YEAR) return undefined;
  YEARS_APART().lastIndex = start;
  const [all = "", first = "", second = ""] = YEARS_APART().exec(text) ?? [];
  const [a, b] = [hanNumeralAt(first, 0)?.value, second === HALF ? 0.5 : hanNumeralAt(second, 0)?.value];
  if (a === undefined || b === undefined || a === b) return undefined;
  const [value, to] = [Math.min(a, b), Math.max(a, b)];
  return { start, end: start + all.length - 1, value, to, step: Math.min(value, 1), scaled: false };
}

const LONGEST_LEAD = 12;

function joinAt(text: string, at: number): { by: string; isAnd: boolean; end: number } | undefined {
  if (!JOINTS().has(text.charCodeAt(at))) return undefined;
  JOIN.lastIndex = at;
  const found = JOIN.exec(text);
  if (found === null) return undefined;
  const [all, and, sign, listed] = found;
  return { by: all === sign ? sign : (listed ?? ""), isAnd: and !== undefined, end: at + all.length };
}

const UNITS = phrases(() => marked(words.UNITS, true));

const SIGNS = unitsOf("-~至到或、");
const [SPACE, PERCENT] = [0x20, 0x25];
const LONGEST_UNIT = 20;

/** A look for a joint behind a unit, before the unit is looked for. */
function mayJoin(text: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_UNIT; at++) {
    const unit = text.charCodeAt(at);
    if (SIGNS().has(unit)) return true;
    if (unit === SPACE) {
      if (text.startsWith("to ", at + 1) || text.startsWith("or ", at + 1) || text.startsWith("and ", at + 1))
        return true;
    } else if (!isHan(unit) && !isLetter(unit) && unit !== PERCENT) return false;
  }
  return false;
}

/** What measures or counts a number, and where the words for it end. */
interface Unit {
  readonly value: Suffix | string;
  readonly end: number;
}

function unitAt(text: string, at: number): Unit | undefined {
  const found = suffixAt(text, at) ?? currencyAfter(text, at);
  if (found !== undefined) return found;
  const char = text.charAt(at);
  if (isClassifier(text, at) || char === words.TENTH) return { value: char, end: at + 1 };
  const other = UNITS.at(text, at);
  return other && { value: text.slice(at, other.end), end: other.end };
}

function isSame({ value: a }: Unit, b: Unit | undefined): boolean {
  if (b === undefined || typeof a === "string" || typeof b.value === "string") return a === b?.value;
  if (a.kind !== "duration" || b.value.kind !== "duration") return a.kind === b.value.kind;
  return a.unit === b.value.unit && a.scale === b.value.scale;
}

/** The number behind the joint, with a sign only where the first has one too. */
function secondAt(text: string, at: number, first: Numeral): Numeral | undefined {
  const sign = first.negative ? (SIGN.exec(text.charAt(at))?.[0].length ?? 0) : 0;
  const start = currencyAt(text, at + sign)?.end ?? at + sign;
  const second = numeralAt(text, start + (text.charAt(start) === " " && start > at ? 1 : 0));
  return second && sign > 0 ? { ...second, negative: true } : second;
}

const SIGN = /^[-负]/;

/** A half or a tenth behind a unit. */
interface More {
  readonly value: number;
  readonly length: number;
}
const NO_MORE: More = { value: 0, length: 0 };
const HALF_MORE = lazy(() => new RegExp(`^半(?![${words.NOT_HALF}])`));
const TENTH_MORE = /^[一二三四五六七八九](?![零〇一二三四五六七八九十百千万亿几多成点个])/;

/** What stands behind 年, 成 or 倍: half of it, or behind 成 a tenth: 一年半, 三成二. */
function moreBehind(text: string, { value, end }: Unit): More {
  const ahead = text.slice(end, end + 2);
  const isTenth = value === words.TENTH;
  const takes = isTenth || (typeof value !== "string" && value.kind !== "percent" && value.kind !== "points");
  if (takes && HALF_MORE().test(ahead)) return { value: 0.5, length: 1 };
  if (!isTenth || !TENTH_MORE.test(ahead)) return NO_MORE;
  return { value: (hanNumeralAt(ahead.charAt(0), 0)?.value ?? 0) / 10, length: 1 };
}

/** 一年至一年半, 三成二至三成五: a range of which an end goes on behind its unit. */
function withMore(first: Numeral, near: More, second: Numeral, far: More): Numeral | undefined {
  if (near.length + far.length === 0 || second.to !== undefined) return undefined;
  const [value, to] = [clean(first.value + near.value), clean(second.value + far.value)];
  const step = near.value === 0.5 || far.value === 0.5 ? 0.5 : 0.1;
  return value < to
    ? { start: first.start, end: second.end, value, to, step, scaled: false, behind: far.length }
    : undefined;
}

const isYear = ({ plain, value }: Numeral): boolean => plain === 4 && value >= 1900 && value < 2100;

/** Chinese scales by which numbers are grouped, at the end of one: of 五十至一百萬 the first is five hundred thousand. */
const GROUPS: { readonly [sign: string]: number } = { 万: 1e4, 亿: 1e8 };
const MYRIAD = 1e4;

/** Both ends in whole units: of “2 to 3 million” the first is two million, of 一百至一百二十億 ten billion. */
function endsOf(text: string, first: Numeral, second: Numeral, isMeasured: boolean): [number, number] {
  const { scale = 1, value } = second;
  const group = GROUPS[text.charAt(second.end - 1)];
  const groups = (group === undefined ? [scale] : [scale, group]).filter(
    (by) => by <= scale && first.value < value / by,
  );
  // 三千 and 五百 are scaled and yet share what groups the second; 三千萬, and what is measured by itself, share nothing.
  const hundreds = group !== undefined && first.value < MYRIAD && isHan(text.charCodeAt(first.end - 1));
  const shares = !isMeasured && scale > 1 && (!first.scaled || hundreds);
  const low = shares ? clean(first.value * (groups[0] ?? 1)) : first.value;
  return [first.negative ? -low : low, second.negative ? -second.value : second.value];
}

/** The first of two figures in whole units: “rose from 2 to 3 million”, “fell from 3 to 2 million”. */
function scaledLike(first: Numeral, { scale = 1, value }: Numeral, low: number): Numeral {
  const isFall = !first.scaled && low === first.value && low < (value / scale) * WIDEST;
  const by = isFall ? scale : low === first.value ? 1 : low / first.value;
  return by === 1 ? first : { ...times(first, by), scaled: true };
}

const isNext = (first: Numeral, second: Numeral): boolean =>
  first.plain === 1 && second.plain === 1 && second.value === first.value + 1;

const SCORED = lazy(() => new RegExp(`\\b(?:${oneOf(words.SCORED)}) $`));
const SCORES = lazy(() => new RegExp(`^ (?:${oneOf(words.SCORES)})\\b`));
const LONGEST_SCORE = 3;

/** Whether two numbers are what two sides have: “won 3-2”, “a 60-40 split”. */
function isScore(text: string, first: Numeral, second: Numeral): boolean {
  if ((first.plain ?? LONGEST_SCORE + 1) > LONGEST_SCORE || second.plain === undefined) return false;
  if (first.value >= second.value) return true;
  const before = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
  return SCORED().test(before) || SCORES().test(text.slice(second.end, second.end + LONGEST_LEAD));
}
