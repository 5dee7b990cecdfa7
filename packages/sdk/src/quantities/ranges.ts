import { isClassifier, suffixAt } from "./context.ts";
import { clean, type Numeral } from "./numeral.ts";
import { digitsAt } from "./numerals-ascii.ts";
import { vulgarNumeralAt, withScale } from "./numerals-digits.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isDigit, isHan, isLetter, unitsOf } from "./phrases.ts";

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

/** What may stand between the ends of a range; a unit after the first must come again after the second. */
const JOIN = /( ?%|成|元|年)?(?: ?(?:-|~|至|到|或) ?| (?:to|or) |( and ))(?:hk\$|us\$|\$|rmb ?)?/y;
const JOINTS = unitsOf(" %成元年-~至到或");
const BETWEEN = /(?:between|介乎|介于|由) ?(?:hk\$|us\$|\$|rmb ?)?$/;
/** A range wider than this with nothing counted is an image (從10到100), not a figure. */
const WIDEST = 10;

/** A range that begins with a numeral, or the end of something that only looks like one. */
export type Range = { readonly numeral: Numeral } | { readonly skip: number };

/** Joins a numeral with the second end of its range: 27-30, one to two years, 2至3億, "between 3 and 5". */
export function rangeFrom(text: string, first: Numeral): Range | undefined {
  if (first.to !== undefined || !JOINTS().has(text.charCodeAt(first.end))) return undefined;
  JOIN.lastIndex = first.end;
  const join = JOIN.exec(text);
  if (join === null) return undefined;
  const between = BETWEEN.test(text.slice(Math.max(0, first.start - 12), first.start));
  if (join[2] !== undefined && !between) return undefined;
  const second = numeralAt(text, first.end + join[0].length);
  if (second === undefined || second.to !== undefined || second.lone === "scale") return undefined;
  if (join[1] !== undefined && !text.startsWith(join[1].trim(), second.end)) return undefined;
  if (text.charCodeAt(second.end) === 0x2d && isDigit(text.charCodeAt(second.end + 1)))
    return { skip: second.end };
  const { scale = 1 } = second;
  const shares = !first.scaled && scale > 1 && first.value < second.value / scale;
  const low = shares ? clean(first.value * scale) : first.value;
  if (low === 0) return { skip: second.end };
  if (low >= second.value) return undefined;
  const measured = suffixAt(text, second.end) !== undefined || isClassifier(text, second.end);
  if (second.value / low >= WIDEST && !between && !measured && !second.scaled) return { skip: second.end };
  const { plain: _, ...rest } = second;
  return { numeral: { ...rest, start: first.start, value: low, to: second.value } };
}
