import { NUMERAL, readNumeral } from "./numeral.ts";
import { type DayPart, dayParts } from "./phrases/day-parts.ts";

/** A time that was read, and how many characters it took. */
export interface Reading<T> {
  readonly value: T;
  readonly length: number;
}

const ENGLISH = /(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?(a\.?m\.?|p\.?m\.?)(?![a-z])/y;
const CLOCK = /(?:at )?([01]?\d|2[0-3]):([0-5]\d)(?: ?hrs?)?(?!\d)/y;
const O_CLOCK = /(?:at )?(\d{1,2})(?: o'? ?clock)(?![a-z])/y;
const AT_HOUR = /at (\d{1,2})(?![\d:.]|(?:st|nd|rd|th)\b)/y;

const parts = Object.keys(dayParts).sort((a, b) => b.length - a.length);
const CHINESE = new RegExp(
  `(${parts.join("|")})? ?(${NUMERAL}) ?(?:[點点時时]|:(?=\\d\\d))(?:(半)|([一三])刻|(${NUMERAL})個字|(${NUMERAL})個?字|(\\d{2}|${NUMERAL})分?|[正整鐘钟])?(?:鐘|钟)?`,
  "y",
);

/** The time of day that stands at a place in folded text, as HH:MM. */
export function readTime(text: string, at: number): Reading<string> | undefined {
  return english(text, at) ?? chinese(text, at);
}

function english(text: string, at: number): Reading<string> | undefined {
  const half = match(ENGLISH, text, at);
  if (half !== undefined) {
    const hour = Number(half[1]);
    if (hour < 1 || hour > 12) return undefined;
    const afternoon = half[3]?.startsWith("p") ?? false;
    return reading((hour % 12) + (afternoon ? 12 : 0), Number(half[2] ?? 0), half[0].length);
  }
  const clock = match(CLOCK, text, at);
  if (clock !== undefined) return reading(Number(clock[1]), Number(clock[2]), clock[0].length);
  const hour = match(O_CLOCK, text, at) ?? match(AT_HOUR, text, at);
  return hour && reading(Number(hour[1]), 0, hour[0].length);
}

function chinese(text: string, at: number): Reading<string> | undefined {
  const found = match(CHINESE, text, at);
  if (found === undefined) return undefined;
  const [whole, part, hourText = "", half, quarter, fives, fivesShort, minuteText] = found;
  const hour = readNumeral(hourText);
  if (hour === undefined) return undefined;
  const minute =
    half !== undefined
      ? 30
      : quarter !== undefined
        ? (readNumeral(quarter) ?? 0) * 15
        : (fives ?? fivesShort) !== undefined
          ? (readNumeral(fives ?? fivesShort ?? "") ?? 100) * 5
          : minuteText === undefined
            ? 0
            : (readNumeral(minuteText) ?? 100);
  return reading(part === undefined ? hour : hourIn(dayParts[part] as DayPart, hour), minute, whole.length);
}

function hourIn(part: DayPart, hour: number): number {
  switch (part) {
    case "morning":
      return hour === 12 ? 0 : hour;
    case "noon":
    case "afternoon":
      return hour < 11 ? hour + 12 : hour;
    case "night":
      // Twelve at night begins the next day; one or two at night is early morning and said otherwise.
      return hour === 12 ? 0 : hour < 12 ? hour + 12 : hour;
  }
}

function reading(hour: number, minute: number, length: number): Reading<string> | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
