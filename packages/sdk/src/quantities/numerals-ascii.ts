import { isDigit } from "./phrases.ts";

/** Digits in a text: 30, 3,000 or 2.5. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** Number of digits when there is neither comma nor point. */
  readonly plain: number | undefined;
}

/** Longest run of digits that is a number and not an identifier. */
const LONGEST = 18;

/** Reads the digits at `start`; commas count only when they part groups of three. */
export function digitsAt(text: string, start: number): Digits | undefined {
  let at = start;
  let value = 0;
  while (isDigit(text.charCodeAt(at))) {
    value = value * 10 + text.charCodeAt(at) - 48;
    at++;
  }
  const length = at - start;
  if (length === 0 || length > LONGEST) return undefined;
  let grouped = false;
  if (length <= 3) {
    while (text.charCodeAt(at) === 0x2c && threeDigits(text, at + 1)) {
      value = value * 1000 + Number(text.slice(at + 1, at + 4));
      grouped = true;
      at += 4;
      if (at - start > 2 * LONGEST) return undefined;
    }
  }
  let decimals = 0;
  if (text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1))) {
    const from = start;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end)) && end - at <= LONGEST) end++;
    decimals = end - at - 1;
    value = Number(text.slice(from, end).replaceAll(",", ""));
    at = end;
  }
  return { end: at, value, decimals, plain: grouped || decimals > 0 ? undefined : length };
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}
