import { clean, type Numeral, stepOf } from "./numeral.ts";
import { hanDigitAt, isSomeAt, isUnitAt, type Token, tokensAt } from "./numerals-zh-tokens.ts";
import { DISCOUNT } from "./words/measures.ts";

/**
 * Reads the numeral at `start`, in Han digits, ASCII digits or both: 三十億, 2.5萬, 7百3十億, 兩萬五, 廿五,
 * 二〇二六, 三十幾, 一兩, 幾百.
 */
export function hanNumeralAt(text: string, start: number): Numeral | undefined {
  if (isSomeAt(text, start)) return some(text, start);
  const numeral = neighbours(text, start) ?? numeralOf(text, start);
  return numeral?.beyond ? (upTo(text, numeral) ?? numeral) : numeral;
}

/** 十幾二十個, 十幾廿億, 三十多四十萬: the round number that follows is where 幾 ends. */
function upTo(text: string, numeral: Numeral): Numeral | undefined {
  const goesOn = hanDigitAt(text, numeral.end) !== undefined || isUnitAt(text, numeral.end);
  const next = goesOn ? numeralOf(text, numeral.end) : undefined;
  const by = (next?.value ?? 0) / (numeral.to ?? 1);
  if (next === undefined || (by !== 1 && by !== 1e4 && by !== 1e8)) return undefined;
  const { value, step, to = value } = numeral;
  return { ...numeral, end: next.end, value: value * by, to: to * by, step: step * by, scaled: next.scaled };
}

/** 幾十, 數百: from two to ten of the unit. */
function some(text: string, start: number): Numeral | undefined {
  const found = tokensAt(text, start + 1);
  if (found === undefined || found.tokens.some((token) => token.kind !== "unit")) return undefined;
  const unit = sum(found.tokens)?.value as number;
  return {
    start,
    end: found.end,
    value: 2 * unit,
    to: 10 * unit,
    step: unit,
    loose: true,
    scaled: unit >= 100,
  };
}

/** How far from the start of a numeral two digits may stand that follow one another, and what is read behind them. */
const [FURTHEST, BEHIND] = [8, 8];
const LISTED = "、";

/** 一兩, 三四十, 兩三百萬, 十七八, 三、四: two digits that follow one another, read with all that stands around either. */
function neighbours(text: string, start: number): Numeral | undefined {
  const at = pairIn(text, start);
  if (at < 0) return undefined;
  const second = text.charAt(at + 1) === LISTED ? at + 2 : at + 1;
  const low = numeralOf(text.slice(start, at + 1) + text.slice(second + 1, second + BEHIND), 0);
  const high = numeralOf(text.slice(start, at) + text.slice(second, second + BEHIND), 0);
  if (low === undefined || high === undefined || low.end !== high.end) return undefined;
  const apart = (hanDigitAt(text, second) as number) - (hanDigitAt(text, at) as number);
  return {
    start,
    end: start + high.end + second - at,
    value: Math.min(low.value, high.value),
    to: Math.max(low.value, high.to ?? high.value),
    step: clean((high.value - low.value) / apart),
    scaled: high.scaled,
    ...(high.lone === "digit" ? { lone: "digit" } : {}),
  };
}

/** Where the first of two such digits stands, at the start of a numeral or behind a unit; -1 without any. */
function pairIn(text: string, start: number): number {
  for (let at = start; at - start < FURTHEST; at++) {
    if (isUnitAt(text, at)) continue;
    const low = hanDigitAt(text, at);
    if (low === undefined) break;
    if (low > 0 && (at === start || isUnitAt(text, at - 1)) && isPair(text, at, low, start)) return at;
  }
  return -1;
}

/** Whether the next digit follows this one, and no more of them stand there; 三五個 are three to five as well, and 三兩個 two or three. */
function isPair(text: string, at: number, low: number, start: number): boolean {
  // On a line of its own, “三、” is the number of a part.
  const listed = text.charAt(at + 1) === LISTED && text.charAt(start - 1) !== "\n";
  const second = listed ? at + 2 : at + 1;
  const high = hanDigitAt(text, second);
  if (high === undefined || hanDigitAt(text, second + 1) !== undefined) return false;
  return high === low + 1 || (low === 3 && at === start && !listed && (high === 5 || isTwo(text, second)));
}

const isTwo = (text: string, at: number): boolean => text.charAt(at) === "两";

function numeralOf(text: string, start: number): Numeral | undefined {
  const found = tokensAt(text, start);
  const total = found && sum(found.tokens);
  if (found === undefined || total === undefined) return undefined;
  const { tokens, end } = found;
  const { value, more } = total;
  const [first] = tokens;
  const units = tokens.filter(({ kind }) => kind === "unit").length;
  const bare = tokens.every((token) => token.kind !== "digits" && token.kind !== "come");
  const digits = tokens.length === 1 && first?.kind === "digits" ? first : undefined;
  const decimals = first?.kind === "digits" ? first.decimals : 0;
  const numeral: { -readonly [K in keyof Numeral]: Numeral[K] } = {
    start,
    end,
    value,
    step:
      decimals > 0 && first?.kind === "digits" ? stepOf(value, decimals, value / first.value) : stepOf(value),
    scaled: tokens.some((token) => token.kind === "unit" && token.value >= 100),
  };
  const scale = scaleOf(tokens);
  if (scale > 1) numeral.scale = scale;
  if (more > 0) {
    numeral.beyond = true;
    numeral.to = clean(value + more);
  }
  if (tokens.some((token) => token.kind === "come")) numeral.loose = true;
  if (bare && value >= 100) numeral.lone = units > 1 ? "scales" : "scale";
  else if ((bare && more === 0) || (digits && !digits.ascii && digits.length === 1)) numeral.lone = "digit";
  if (digits && digits.decimals === 0 && digits.length > 0) numeral.plain = digits.length;
  // 八五折 is 8.5 of ten.
  if (digits && !digits.ascii && digits.length === 2 && text.charAt(end) === DISCOUNT)
    return { start, end, value: value / 10, step: 0.1, scaled: false };
  return numeral;
}

const [HUNDRED, MYRIAD] = [100, 1e4] as const;

/** The units that all of the number stands before: those of 五百萬 and 三億, and of 二十五萬 and 十億 the last; 1 without any. */
function scaleOf(tokens: readonly Token[]): number {
  const [first] = tokens;
  const isBare = first?.kind === "unit" && first.value < MYRIAD;
  if (tokens.length < 2 || (first?.kind !== "digits" && !isBare)) return 1;
  let [all, large] = [1, 1];
  for (let i = isBare ? 0 : 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const unit = token.kind === "unit" ? token.value : 0;
    if (unit < MYRIAD && large > 1) return 1;
    all *= unit < HUNDRED ? 0 : unit;
    if (unit >= MYRIAD) large *= unit;
  }
  return all > 0 ? all : large;
}

/** Adds up a numeral; `more` is how far 幾 or 多 reaches. Undefined when the tokens make no number. */
function sum(tokens: readonly Token[]): { value: number; more: number } | undefined {
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let lone = false;
  let lastUnit = 0;
  let largest = 0;
  let more = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "digits") {
      if (lastUnit > 0 && token.value >= lastUnit) return undefined;
      pending = token.value;
      lone = token.length === 1 && tokens[i - 1]?.kind === "unit";
    } else if (token.kind === "more") {
      more = pending === undefined ? lastUnit : lone && lastUnit >= 100 ? lastUnit / 10 : stepOf(pending);
    } else if (token.kind === "unit") {
      const { value } = token;
      if (value < 1e4) {
        if (lastUnit > 0 && lastUnit <= value) return undefined;
        section += (pending ?? 1) * value;
      } else {
        // 千八萬 is eighteen million, as 千八 is eighteen hundred.
        const short = pending !== undefined && lone && lastUnit >= 100 && lastUnit < 1e4;
        const part = section + (short ? ((pending ?? 0) * lastUnit) / 10 : (pending ?? 0));
        if (part === 0 && total > 0) total *= value;
        else if (total > 0 && value > largest) total = (total + part) * value;
        else total += (part === 0 ? 1 : part) * value;
        section = 0;
        largest = Math.max(largest, value);
      }
      if (more > 0) more *= value;
      pending = undefined;
      lastUnit = value;
    }
  }
  // 百零 is Cantonese for a hundred and something.
  if (tokens.length > 1 && tokens[tokens.length - 1]?.kind === "zero") more = lastUnit;
  if (pending !== undefined) section += lone && lastUnit >= 100 ? (pending * lastUnit) / 10 : pending;
  return { value: clean(total + section), more: clean(more) };
}
