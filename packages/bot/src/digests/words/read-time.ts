import { NUMERAL, readNumeral } from "./numeral.ts";
import { type DayPart, dayParts } from "./phrases/day-parts.ts";
import { hourWords } from "./phrases/numbers.ts";

/** A thing that was read, and how many characters it took. */
export interface Reading<T> {
  readonly value: T;
  readonly length: number;
}

/** A time of the day as it was said. */
export interface SaidTime {
  readonly hour: number;
  readonly minute: number;
  /** Whether it may be of the morning or of the afternoon: "at 4", "9:30". */
  readonly open: boolean;
}

const HOUR = `(\\d{1,2}|${hourWords.join("|")})`;
const english = (pattern: string) => new RegExp(`(?:at )?${pattern}`, "y");

const HALF_DAY = english(`${HOUR}(?:[:.](\\d{2}))? ?(a\\.?m\\.?|p\\.?m\\.?)(?![a-z])`);
const PAST = english(`(?:a )?(half|quarter) (past|to) ${HOUR}(?: ?(a\\.?m\\.?|p\\.?m\\.?))?(?![a-z\\d])`);
const CLOCK = english("([01]?\\d|2[0-3]):([0-5]\\d)(?: ?hrs?)?(?!\\d)");
const DOTTED = /at ([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/y;
const WITH_H = english("([01]?\\d|2[0-3]) ?h([0-5]\\d)?(?![a-z\\d])");
/** "0900", "at 1730", "1730 hrs": four digits that are a time and not a year. */
const FOUR_DIGITS =
  /(?:at (?=\d{4})|(?=0\d{3})|(?=\d{4} ?(?:hrs?|hours)))([01]\d|2[0-3])([0-5]\d)(?: ?(?:hrs?|hours))?(?![\d-])/y;
const O_CLOCK = english(`${HOUR} ?o'? ?clock(?![a-z])`);
const AT_HOUR = new RegExp(`at ${HOUR}(?![\\w:.]|-|(?:st|nd|rd|th)\\b)`, "y");

const parts = Object.keys(dayParts).sort((a, b) => b.length - a.length);
const CHINESE = new RegExp(
  `(${parts.join("|")})? ?(${NUMERAL}) ?(?:[點点時时]|:(?=\\d\\d))(?:(半)|([一三])刻|(${NUMERAL})個字|(${NUMERAL})個?字|(\\d{2}|${NUMERAL})分?|[正整鐘钟])?(?:鐘|钟)?`,
  "y",
);

/** The time of day that stands at a place in folded text. */
export function readTime(text: string, at: number): Reading<SaidTime> | undefined {
  return readEnglish(text, at) ?? readChinese(text, at);
}

function readEnglish(text: string, at: number): Reading<SaidTime> | undefined {
  const half = match(HALF_DAY, text, at);
  if (half !== undefined) return halfDay(hourOf(half[1]), Number(half[2] ?? 0), half[3], half[0].length);
  const past = match(PAST, text, at);
  if (past !== undefined) {
    const [whole, share, side, hour, mark] = past;
    const minutes = (share === "half" ? 30 : 15) * (side === "to" ? -1 : 1);
    const all = hourOf(hour) * 60 + minutes;
    return halfDay(Math.floor(all / 60), (all + 60) % 60, mark, whole.length);
  }
  const clock =
    match(CLOCK, text, at) ??
    match(DOTTED, text, at) ??
    match(WITH_H, text, at) ??
    match(FOUR_DIGITS, text, at);
  if (clock !== undefined) {
    const [whole, hour = "", minute = "0"] = clock;
    return reading(Number(hour), Number(minute), !hour.startsWith("0"), whole.length);
  }
  const hour = match(O_CLOCK, text, at) ?? match(AT_HOUR, text, at);
  return hour && reading(hourOf(hour[1]), 0, true, hour[0].length);
}

function hourOf(said = ""): number {
  const word = hourWords.indexOf(said as (typeof hourWords)[number]);
  return word >= 0 ? word + 1 : Number(said);
}

function halfDay(hour: number, minute: number, mark: string | undefined, length: number) {
  if (hour < 1 || hour > 12) return undefined;
  if (mark === undefined) return reading(hour, minute, true, length);
  return reading((hour % 12) + (mark.startsWith("p") ? 12 : 0), minute, false, length);
}

function readChinese(text: string, at: number): Reading<SaidTime> | undefined {
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
  return part === undefined
    ? reading(hour, minute, !hourText.startsWith("0"), whole.length)
    : reading(hourIn(dayParts[part] as DayPart, hour), minute, false, whole.length);
}

/** The hour of the day that an hour is in a part of it. */
export function hourIn(part: DayPart, hour: number): number {
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

function reading(hour: number, minute: number, open: boolean, length: number): Reading<SaidTime> | undefined {
  if (!(hour >= 0 && hour <= 23 && minute <= 59)) return undefined;
  return { value: { hour, minute, open: open && hour <= 12 }, length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
