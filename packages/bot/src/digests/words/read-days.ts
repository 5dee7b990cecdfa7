import { WEEKDAYS, type Weekday } from "../../store/cadence.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";
import { ordinalWords } from "./phrases/numbers.ts";
import type { Reading } from "./read-time.ts";

const NAMES = "一二三四五六日";
/** What stands before the number of a day of the week. */
export const WEEK_WORD = "(?:星期|禮拜|礼拜|週|周|拜)";
/** A day: not the beginning of an hour, a date, a larger number, or of "once". */
const DAY = "([一二三四五六日天])(?![點点時时號号月十次份])";
const WEEK = new RegExp(`(?:每逢|逢|每個|每个|每)?${WEEK_WORD}([一二三四五六日天1-7])(?![次份])`, "y");
/** 逢一三五: days without the word for the week. */
const BARE = new RegExp(`逢${DAY}`, "y");
const FURTHER = new RegExp(`(、|,|和|及|與|与|同|至|到|-|–|~)?${WEEK_WORD}?${DAY}`, "y");

/** The days of the week in Chinese that stand at a place: "星期一", "逢一三五", "禮拜一至五". */
export function readWeekdays(text: string, at: number): Reading<readonly Weekday[]> | undefined {
  const first = match(WEEK, text, at) ?? match(BARE, text, at);
  if (first === undefined) return undefined;
  const days: Weekday[] = [weekday(first[1] ?? "")];
  let end = at + first[0].length;
  for (;;) {
    const further = match(FURTHER, text, end);
    if (further === undefined) return { value: days, length: end - at };
    const day = weekday(further[2] ?? "");
    const last = days.at(-1) ?? day;
    if (/[至到\-–~]/.test(further[1] ?? "")) days.push(...daysBetween(last, day));
    else days.push(day);
    end += further[0].length;
  }
}

/** The days after one up to another, across the end of a week where need be. */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const days: Weekday[] = [];
  for (let day: number = first; day !== last; ) {
    day = (day % 7) + 1;
    days.push(day as Weekday);
  }
  return days;
}

const ORDINAL = new RegExp(
  `(?:on )?(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)|(${[...ordinalWords].sort((a, b) => b.length - a.length).join("|")}))(?: day)?(?![a-z\\d-])`,
  "y",
);
const DAY_NUMBER = /(?:on )?day (\d{1,2})(?!\d)/y;
const CHINESE_DAY = new RegExp(`(?:(?:每(?:個|个)?|逢)?月(?:的|嘅)?)?(${NUMERAL})(?:號|号|日)`, "y");

/** The day of the month that stands at a place: "the 15th", "day 15", "15號", "每月十五日". */
export function readMonthDay(text: string, at: number): Reading<number> | undefined {
  const ordinal = match(ORDINAL, text, at);
  if (ordinal !== undefined) {
    const [whole, digits, word] = ordinal;
    const day =
      digits === undefined ? ordinalWords.indexOf(word as (typeof ordinalWords)[number]) + 1 : Number(digits);
    return dayOfMonth(day, whole.length);
  }
  const found = match(DAY_NUMBER, text, at) ?? match(CHINESE_DAY, text, at);
  return found && dayOfMonth(readNumeral(found[1] ?? "") ?? 0, found[0].length);
}

const dayOfMonth = (day: number, length: number): Reading<number> | undefined =>
  day >= 1 && day <= 31 ? { value: day, length } : undefined;

/** Which of a weekday's days in a month; cron writes the last one "L". */
export type Nth = 1 | 2 | 3 | 4 | 5 | "L";

const NTH_WORDS: Readonly<Record<string, Nth>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  last: "L",
};
const NTH = new RegExp(`(?:on )?(?:the |every )?(${Object.keys(NTH_WORDS).join("|")}) `, "y");
const CHINESE_NTH = new RegExp(
  `(?:每(?:個|个)?月(?:的|嘅)?)?(?:第([一二三四五1-5])|(最後|最后)一?)(?:個|个)${WEEK_WORD}([一二三四五六日天])`,
  "y",
);

/** "first " before the name of a weekday: which of them in the month. */
export function readNth(text: string, at: number): Reading<Nth> | undefined {
  const found = match(NTH, text, at);
  const nth = NTH_WORDS[found?.[1] ?? ""];
  return found === undefined || nth === undefined ? undefined : { value: nth, length: found[0].length };
}

/** "每月第一個星期一", "最後一個星期五". */
export function readChineseNth(
  text: string,
  at: number,
): Reading<{ readonly nth: Nth; readonly day: Weekday }> | undefined {
  const found = match(CHINESE_NTH, text, at);
  if (found === undefined) return undefined;
  const nth = found[1] === undefined ? "L" : (readNumeral(found[1]) as Nth);
  return { value: { nth, day: weekday(found[3] ?? "") }, length: found[0].length };
}

const UNITS = "(?:days?|weeks?|months?|hours?|minutes?|mins?|quarters?|years?)";
const COUNT = "(?:\\d+|two|three|four|five|six|seven|eight|ten|couple of|few|several)";
const INTERVAL = new RegExp(
  `(?:every|each) (?:other(?: ${UNITS})?|second (?:day|week|month)|${COUNT} ${UNITS})(?![a-z])|${COUNT} times (?:a|per) (?:day|week|month)`,
  "y",
);
const CHINESE_INTERVAL = new RegExp(
  `每(?:隔)?(?:${NUMERAL}|幾|几)(?:個|个)?(?:日|天|星期|禮拜|礼拜|週|周|月|年|小時|小时|鐘頭|钟头|分鐘|分钟)|每隔`,
  "y",
);

/** "every other", "every three days", "每兩星期": distances that a digest cannot keep; gives their length. */
export function readInterval(text: string, at: number): number {
  const chinese = match(CHINESE_INTERVAL, text, at)?.[0] ?? "";
  const one = /^每一/.test(chinese);
  return match(INTERVAL, text, at)?.[0].length ?? (one ? 0 : chinese.length);
}

function weekday(name: string): Weekday {
  const index = NAMES.indexOf(name === "天" ? "日" : name);
  return WEEKDAYS[index >= 0 ? index : Number(name) - 1] ?? 1;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
