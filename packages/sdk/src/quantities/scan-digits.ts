import type { Day } from "./calendar.ts";
import { numericDateAt } from "./dates-numeric.ts";
import { chineseDateAt } from "./dates-zh.ts";
import { figureOf } from "./figures.ts";
import { codeAt, numberOfHan } from "./numbered.ts";
import { vulgarNumeralAt } from "./numerals-digits.ts";
import {
  FIVE_YEAR_PLAN,
  rank,
  type Sink,
  settle,
  settleDate,
  settleOrdinal,
  settleShare,
  trapAt,
} from "./outcome.ts";
import { isDigit, isLetter, unitsOf } from "./phrases.ts";
import { numeralAt } from "./ranges.ts";
import { rankedBefore, topBefore } from "./ranks.ts";
import { fractionAt } from "./shares-en.ts";

/** Looks at ASCII digits; says where to go on. */
export function digits(text: string, start: number, reference: Day | undefined, sink: Sink): number {
  const before = text.charCodeAt(start - 1);
  const fraction = fractionAt(text, start);
  if (fraction) return settleShare(text, start, fraction, sink);
  const date = settleDate(dateAt, text, start, reference, sink);
  if (date !== undefined) return date;
  const number = numberOfHan(text, start);
  if (number !== undefined) return number;
  const part = vulgarNumeralAt(text, start);
  const other = trapAt(text, start)?.end ?? (part === undefined ? notAFigure(text, start) : start);
  if (other > start) return other;
  const numeral = part ?? numeralAt(text, start);
  if (numeral === undefined) return skipRun(text, start);
  if (
    /^(?:st|nd|rd|th)(?![a-z0-9])/.test(text.slice(numeral.end, numeral.end + 3)) &&
    numeral.plain !== undefined
  ) {
    const end = numeral.end + 2;
    if (FIVE_YEAR_PLAN.test(text.slice(end, end + 24))) return end;
    return settleOrdinal(text, { amount: numeral.value, end }, start, sink, topBefore(text, start, end));
  }
  const ranked =
    before === 0x23 ||
    (numeral.value <= 1000 && Number.isInteger(numeral.value) && rankedBefore(text, start, numeral.end));
  const top = topBefore(text, start, numeral.end);
  if ((ranked || top) && numeral.plain !== undefined && !isLetter(text.charCodeAt(numeral.end))) {
    sink.quantity(rank(text, { amount: numeral.value, end: numeral.end }, start, top));
    return numeral.end;
  }
  const outcome = figureOf(text, numeral, false);
  if (outcome.type === "nothing") return Math.max(outcome.end, skipRun(text, outcome.end));
  return settle(outcome, sink);
}

const dateAt: typeof numericDateAt = (text, start, reference) =>
  numericDateAt(text, start, reference) ?? chineseDateAt(text, start, reference);

const CLOCK =
  /[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?- ?[0-9]{1,2}:[0-9]{2})?(?: ?[ap]\.?m\b)?|[0-9]{1,2} ?[ap]m\b/y;
const VERSION = /[0-9]{1,9}(?:\.[0-9]{1,9}){2,9}/y;
const PHONE = /(?:[0-9]{3} )?[0-9]{4} [0-9]{4}(?![0-9])/y;
const RATIO = /[0-9]{1,9}(?:[:/x+][0-9]{1,9}){1,9}|[0-9]{1,9}\/[a-z]/y;
/** “3-in-1”, “2-for-1”. */
const DEAL = /[0-9]{1,4}-(?!to-)[a-z]{2,4}-[0-9]{1,4}/y;
const PADDED = /0[0-9]+/y;
/** What may stand behind the first digits of any of these, looked at before the patterns are tried. */
const TIED = unitsOf(" :./x+-ap");
const LONGEST = 9;

/** End of a time, version, telephone number, ratio or code at `start`; `start` when it is none of them. */
export function notAFigure(text: string, start: number): number {
  let behind = start;
  while (isDigit(text.charCodeAt(behind)) && behind - start < LONGEST) behind++;
  const code = codeAt(text, start, behind);
  if (code !== undefined) return skipRun(text, code);
  if (!TIED().has(text.charCodeAt(behind)) && text.charAt(start) !== "0") return start;
  for (const pattern of [CLOCK, VERSION, PHONE, RATIO, DEAL, PADDED]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) {
      const end = pattern.lastIndex;
      if (pattern === PADDED && text.charAt(end) === ".") continue;
      return skipRun(text, end);
    }
  }
  return start;
}

/** End of the letters and digits, and what ties them together, at `start`. */
export function skipRun(text: string, start: number): number {
  let end = start;
  for (;;) {
    const unit = text.charCodeAt(end);
    const tied = unit === 0x2d || unit === 0x5f || unit === 0x2e || unit === 0x2f || unit === 0x40;
    const next = text.charCodeAt(end + 1);
    if (!isLetter(unit) && !isDigit(unit) && !(tied && (isLetter(next) || isDigit(next)))) break;
    end++;
  }
  return end;
}
