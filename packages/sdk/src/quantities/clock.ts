import type { Numeral } from "./numeral.ts";

const HOURS = 24;
const DAY_PART =
  /(?:上午|下午|中午|早上|朝早|清晨|凌晨|晚上|夜晚|今晚|傍晚|深夜|半夜|晚|朝|点[半正钟]?[到至])$/;
const BEFORE = 3;
/** 十一點半, 九點鐘, 八點到: what follows the hour where no part of the day stands before it. */
const AFTER =
  /^点(?:半|正(?![面式当确])|钟|几钟|到|至|前(?!提)|后(?!果)|之前|之后|开始|起(?!点)|开门|收工|关门)/;
const LATIN = /^ ?(?:o'?clock|noon|[ap]\.m)(?![a-z])/;

/** End of the time of day that a numeral is the hour of: 晚上十一點, 七點半, “nine o'clock”; undefined where it is none. */
export function clockAt(text: string, { start, end, value, to, scaled }: Numeral): number | undefined {
  if (value > HOURS || !Number.isInteger(value) || to !== undefined || scaled) return undefined;
  const latin = LATIN.exec(text.slice(end, end + 8));
  if (latin !== null) return end + latin[0].length;
  if (text.charAt(end) !== "点") return undefined;
  const timed =
    DAY_PART.test(text.slice(Math.max(0, start - BEFORE), start)) || AFTER.test(text.slice(end, end + 4));
  if (!timed) return undefined;
  return end + (/^点(?:[半钟]|正(?![面式当确]))/.test(text.slice(end, end + 3)) ? 2 : 1);
}
