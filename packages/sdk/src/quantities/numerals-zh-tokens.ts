import { lazy } from "../lazy.ts";
import { digitsAt } from "./numerals-ascii.ts";
import { isDigit, unitsOf } from "./phrases.ts";
import { CLASSIFIERS, PEOPLE_BY_NUMBER } from "./words/measures.ts";

const values = (chars: string, ...numbers: number[]): [number, number][] =>
  Array.from(chars, (char, i) => [char.charCodeAt(0), numbers[i] ?? i + (numbers[0] ?? 0)]);

/** Han digits in everyday writing. */
const DIGITS = lazy(() => new Map([...values("零一二三四五六七八九", 0), ...values("〇两", 0, 2)]));
/** Digits of cheques and contracts; some are also ordinary words (参与), so they need a unit behind them. */
const FORMAL = lazy(() => new Map([...values("壹贰叁肆伍陆柒捌玖", 1), ...values("参", 3)]));
const UNITS = lazy(() => new Map(values("十拾百佰千仟万亿兆", 10, 10, 100, 100, 1e3, 1e3, 1e4, 1e8, 1e12)));
/** Tens written with one character. */
const TENS = lazy(() => new Map(values("廿卅卌", 20, 30, 40)));
const SOME = unitsOf("几数");
const MORE = unitsOf("几多余");
const HUNDRED_MILLION = unitsOf("亿兆");
const COUNTERS = unitsOf(CLASSIFIERS);
const [ZERO, GE, COME, POINT, FEW, MUCH, GOOD] = ["零", "个", "来", "点", "几", "多", "好"] as const;
/** After 点 and digits, a time of the day: 三点五分, 三点正. */
const OF_THE_CLOCK = unitsOf("十半分正刻");

/** Longest numeral in UTF-16 units; what is longer is not a figure anyone wrote down to be read. */
const LONGEST = 40;
const LONGEST_RUN = 15;
const MYRIAD = 1e4;

/** Every unit a Chinese numeral can begin with, besides ASCII digits. */
export const hanNumeralStarts = (): readonly number[] =>
  [DIGITS, FORMAL, UNITS, TENS, SOME].flatMap((table) => [...table().keys()]);

/** A piece of a numeral: digits, a unit (十 … 兆), 零 between units, 幾 or 多 after a unit, 來. */
export type Token =
  | { kind: "digits"; value: number; decimals: number; length: number; ascii: boolean }
  | { kind: "unit"; value: number }
  | { kind: "zero" | "more" | "come" };

/** Whether 幾 or 數 stands here, right before a unit. */
export function isSomeAt(text: string, at: number): boolean {
  return SOME().has(text.charCodeAt(at)) && UNITS().has(text.charCodeAt(at + 1));
}

/** Whether a unit stands here, or a ten in one character. */
export function isUnitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return UNITS().has(unit) || TENS().has(unit);
}

/** The value of the everyday Han digit here. */
export function hanDigitAt(text: string, at: number): number | undefined {
  return DIGITS().get(text.charCodeAt(at));
}

function anyDigitAt(text: string, at: number): number | undefined {
  const formal = FORMAL().get(text.charCodeAt(at));
  if (formal === undefined) return hanDigitAt(text, at);
  return UNITS().has(text.charCodeAt(at + 1)) || UNITS().has(text.charCodeAt(at - 1)) ? formal : undefined;
}

function hanDigits(text: string, start: number): { value: number; end: number } | undefined {
  let value = 0;
  let at = start;
  for (let digit = anyDigitAt(text, at); digit !== undefined; digit = anyDigitAt(text, at)) {
    value = value * 10 + digit;
    if (++at - start > LONGEST_RUN) return undefined;
  }
  return { value, end: at };
}

const unitOf = (token: Token | undefined): number => (token?.kind === "unit" ? token.value : 0);

/** Cuts the numeral at `start` into tokens and says where it ends. */
export function tokensAt(text: string, start: number): { tokens: Token[]; end: number } | undefined {
  const tokens: Token[] = [];
  const limit = start + LONGEST;
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    const char = text.charAt(at);
    const last = tokens[tokens.length - 1];
    if (last?.kind === "come" && (UNITS().get(unit) ?? 0) < MYRIAD) break;
    if (isDigit(unit)) {
      if (last?.kind === "digits" || last?.kind === "more") break;
      const found = digitsAt(text, at);
      if (found === undefined) return undefined;
      const length = found.plain ?? 0;
      tokens.push({ kind: "digits", value: found.value, decimals: found.decimals, length, ascii: true });
      at = found.end;
    } else if (UNITS().has(unit)) {
      tokens.push({ kind: "unit", value: UNITS().get(unit) as number });
      at++;
    } else if (char === ZERO && last?.kind === "unit") {
      tokens.push({ kind: "zero" });
      at++;
    } else if (TENS().has(unit) && last?.kind !== "digits" && last?.kind !== "more") {
      tokens.push({
        kind: "digits",
        value: (TENS().get(unit) as number) / 10,
        decimals: 0,
        length: 1,
        ascii: false,
      });
      tokens.push({ kind: "unit", value: 10 });
      at++;
    } else if (last?.kind !== "more" && last?.kind !== "digits" && anyDigitAt(text, at) !== undefined) {
      const run = hanDigits(text, at);
      if (run === undefined || (last?.kind === "unit" && run.value >= last.value)) return undefined;
      tokens.push({ kind: "digits", value: run.value, decimals: 0, length: run.end - at, ascii: false });
      at = run.end;
    } else if (char === POINT && last !== undefined && hanDigitAt(text, at + 1) !== undefined) {
      const run = hanDigits(text, at + 1);
      if (run === undefined || OF_THE_CLOCK().has(text.charCodeAt(run.end))) return undefined;
      const decimals = run.end - at - 1;
      if (last.kind === "digits" && last.decimals === 0) {
        last.value = Number(`${last.value}.${String(run.value).padStart(decimals, "0")}`);
        last.decimals = decimals;
        last.length = 0;
      } else break;
      at = run.end;
    } else if (MORE().has(unit) && takesMore(text, at, last, unitOf(tokens[tokens.length - 2]))) {
      tokens.push({ kind: "more" });
      at++;
    } else if (char === GOOD && last?.kind === "unit" && text.charAt(at + 1) === FEW) {
      tokens.push({ kind: "more" });
      at += 2;
    } else if (char === COME && last?.kind === "unit" && comes(text, at + 1)) {
      tokens.push({ kind: "come" });
      at++;
    } else if (
      unit === 0x20 &&
      last?.kind === "digits" &&
      last.ascii &&
      (UNITS().has(text.charCodeAt(at + 1)) ||
        (MORE().has(text.charCodeAt(at + 1)) && isMeasured(text, at + 2) && takesMore(text, at + 1, last, 0)))
    ) {
      at++;
    } else if (
      unit === 0x20 &&
      last?.kind === "unit" &&
      tokens[tokens.length - 2]?.kind === "digits" &&
      isSmallerAhead(text, at + 1, last.value)
    ) {
      at++;
    } else if (
      char === GE &&
      last !== undefined &&
      last.kind !== "zero" &&
      HUNDRED_MILLION().has(text.charCodeAt(at + 1))
    ) {
      at++;
    } else break;
  }
  return tokens.length === 0 ? undefined : { tokens, end: at };
}

const FURTHER = /^\d{1,4} ?(?=\D)/;

/** 16 萬 5 千: whether digits with a smaller unit stand here, as they are spaced where digits and Han characters mix. */
function isSmallerAhead(text: string, at: number, unit: number): boolean {
  const digits = FURTHER.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  const next = digits === 0 ? undefined : UNITS().get(text.charCodeAt(at + digits));
  return next !== undefined && next < unit;
}

/** What 來 stands before: a measure word, 號人, or a unit of ten thousand or more. */
const comes = (text: string, at: number): boolean =>
  isClassified(text, at) ||
  text.startsWith(PEOPLE_BY_NUMBER, at) ||
  (UNITS().get(text.charCodeAt(at)) ?? 0) >= MYRIAD;

/** Whether a measure word stands here: 400 幾個, but not 400 幾多. */
const isClassified = (text: string, at: number): boolean => COUNTERS().has(text.charCodeAt(at));

/** Whether 幾 or 多 that a space parts from digits goes on them: 60 幾 個, 30 幾 %, 60 多個, 30 多萬. */
function isMeasured(text: string, at: number): boolean {
  const next = text.charAt(at) === " " ? at + 1 : at;
  return isClassified(text, next) || text.charAt(next) === "%" || UNITS().has(text.charCodeAt(next));
}

/**
 * 幾, 多 and 餘 go on a numeral after a unit or round digits, but not in 多少 and 幾多, which ask; 幾 also after the digit that
 * ends 千八, a thousand eight hundred.
 */
function takesMore(text: string, at: number, last: Token | undefined, before: number): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === MUCH && next === "少") return false;
  if (char === FEW && next === MUCH) return false;
  if (last?.kind === "digits" && !last.ascii) return char === FEW && last.length === 1 && before >= 100;
  return last?.kind === "unit" || (last?.kind === "digits" && last.value >= 10);
}
