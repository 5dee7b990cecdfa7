const DIGITS = "零一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };

/** Characters that a number below 100 is written with. */
export const NUMERAL = "(?:\\d{1,2}|[〇零一二兩两三四五六七八九十廿卅]{1,3})";

/** A number from 0 to 99 in digits or Chinese numerals: "15", "十五", "廿五", "二十"; undefined when it is none. */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const plain = text.replace(/[〇]/g, "零").replace(/[兩两]/g, "二");
  const match = /^(?:([一二三四五六七八九])?(十)|(廿|卅))?([零一二三四五六七八九])?$/.exec(plain);
  if (match === null || plain === "") return undefined;
  const [, count, ten, tens, unit] = match;
  const high =
    ten !== undefined ? (count === undefined ? 1 : DIGITS.indexOf(count)) : (TENS[tens ?? ""] ?? 0);
  if (high > 0 && unit === "零") return undefined;
  return high * 10 + (unit === undefined ? 0 : DIGITS.indexOf(unit));
}
