import { WEEKDAYS, type Weekday } from "../../store/cadence.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";
import type { Reading } from "./read-time.ts";

const NAMES = "一二三四五六日";
const WEEK = /(?:每逢|逢|每個|每个|每)?(?:星期|禮拜|礼拜|週|周|拜)([一二三四五六日天1-7])/y;
/** A further day: not the beginning of an hour, a date or a larger number. */
const FURTHER =
  /(、|,|和|及|與|与|同|至|到|-|–|~)?(?:星期|禮拜|礼拜|週|周|拜)?([一二三四五六日天])(?![點点時时號号月十])/y;

const ORDINAL = /(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: day)?(?![a-z])/y;
const DAY_NUMBER = /(?:on )?day (\d{1,2})(?!\d)/y;
const CHINESE_DAY = new RegExp(`(?:每|每個|每个|逢)?月?(?:的|嘅)?(${NUMERAL})(?:號|号|日)`, "y");

/** The days of the week in Chinese that stand at a place: "星期一", "逢一三五" after 星期, "禮拜一至五". */
export function readWeekdays(text: string, at: number): Reading<readonly Weekday[]> | undefined {
  WEEK.lastIndex = at;
  const first = WEEK.exec(text);
  if (first === null) return undefined;
  const days: Weekday[] = [weekday(first[1] ?? "")];
  let end = at + first[0].length;
  for (;;) {
    FURTHER.lastIndex = end;
    const further = FURTHER.exec(text);
    if (further === null) return { value: days, length: end - at };
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

/** The day of the month that stands at a place: "the 15th", "day 15", "15號", "每月十五日". */
export function readMonthDay(text: string, at: number): Reading<number> | undefined {
  for (const pattern of [ORDINAL, DAY_NUMBER, CHINESE_DAY]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const day = found === null ? undefined : readNumeral(found[1] ?? "");
    if (found !== null && day !== undefined && day >= 1 && day <= 31) {
      return { value: day, length: found[0].length };
    }
  }
  return undefined;
}

function weekday(name: string): Weekday {
  const index = NAMES.indexOf(name === "天" ? "日" : name);
  return WEEKDAYS[index >= 0 ? index : Number(name) - 1] ?? 1;
}
