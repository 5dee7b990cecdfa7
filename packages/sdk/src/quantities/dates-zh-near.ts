import { lazy } from "../lazy.ts";
import {
  addDays,
  addMonths,
  type DateHit,
  type Day,
  dayOfWeek,
  edtfDay,
  fiscalYear,
  quarter,
  season,
  seasonBeside,
  week,
  window,
} from "./calendar.ts";
import { dayAt } from "./dates-zh-months.ts";
import { hit, match } from "./dates-zh-numbers.ts";
import { edgeAt, firstQuarters, halfOrQuarter, within } from "./dates-zh-years.ts";
import { bracketedDayAt } from "./days-zh.ts";
import type { Numeral } from "./numeral.ts";
import { trapAt } from "./outcome.ts";
import { isHan, marked, phrases, split, unitsOf } from "./phrases.ts";
import { numeralAt, rangeFrom } from "./ranges.ts";
import * as words from "./words/dates-zh.ts";
import { ORDINAL } from "./words/ranks.ts";

const DAYS = phrases(() => Object.entries(words.DAYS()));
const YEARS = phrases(() => Object.entries(words.YEARS()));
const MONTHS = phrases(() => Object.entries(words.MONTHS()));
const WEEKS = phrases(() => Object.entries(words.WEEKS()));
const QUARTERS = phrases(() => Object.entries(words.QUARTERS()));
const FISCAL_YEARS = phrases(() => Object.entries(words.FISCAL_YEARS()));
const windows = (list: string, direction: 1 | -1) =>
  split(list).map((phrase) => [phrase, direction] as const);
const WINDOWS = phrases(() => [...windows(words.PAST, -1), ...windows(words.FUTURE, 1)]);

/** Every unit a relative Chinese date can begin with. */
export const chineseDateStarts = (): readonly number[] => {
  const tables = [
    words.DAYS(),
    words.YEARS(),
    words.MONTHS(),
    words.WEEKS(),
    words.QUARTERS(),
    words.FISCAL_YEARS(),
  ];
  const signs = [words.SEASON_YEARS, words.HALVES, words.QUARTER_NAMES];
  const starts = [...tables, ...signs].flatMap((table) => Object.keys(table));
  const lists = [...split(words.PAST), ...split(words.FUTURE), ...words.FIRSTS, ORDINAL];
  return [...new Set([...starts, ...lists].map((word) => word.charCodeAt(0)))];
};

const NEARLY = lazy(() => new Set(split(words.NEARLY)));
const BEFORE_YEAR = unitsOf(words.BEFORE_YEAR);

/** What says of 近三年 behind it that something takes so long, and what says behind it that it does not. */
const LASTING = lazy(
  () => new RegExp(`(?:(?<![${words.NOT_LASTING}])${words.PERIOD}|${split(words.LASTING).join("|")})$`),
);
/** The longest of those words and the character before it. */
const LONGEST_LASTING = 4;
const SINCE = lazy(() => new RegExp(`^(?:${split(words.SINCE).join("|")})`));
/** 去秋開業, but 去秋葉原 goes there and 發明春天 holds no next spring. */
const SEASON_NEAR = lazy(() => {
  const [years, seasons] = [Object.keys(words.SEASON_YEARS), Object.keys(words.SEASONS)].map((signs) =>
    signs.join(""),
  );
  return new RegExp(
    `(?<=^|[^\\u3400-\\u9fff]|[${words.BEFORE_SEASON}])([${years}])([${seasons}])(?:[天季](?![${words.NOT_SEASON}])|(?![\\u3400-\\u9fff])|(?=[${words.BEHIND_SEASON}]))`,
    "y",
  );
});

const ofDay = (day: Day | undefined, end: number): DateHit | undefined => hit(day && edtfDay(day), end);

/** Reads a date that counts from the reference: 去年, 今年下半年, 昨日, 未來一兩年, 首季. */
export function nearDateAt(text: string, start: number, reference: Day): DateHit | undefined {
  const year = YEARS.at(text, start);
  if (year && !isCut(text, start)) {
    // 年底 and 年初, which are no words where 年初三 stands.
    if (/^年[^内]/.test(text.slice(start, year.end))) return edgeAt(text, start, reference.year);
    return within(text, year.end, reference.year + year.value, reference);
  }
  const window = windowAt(text, start, reference) ?? undefined;
  if (window) return { ...window, window: true };
  const near = seasonAt(text, start, reference);
  if (near) return near;
  const bracketed = bracketedDayAt(text, start, reference);
  if (bracketed) return bracketed;
  const day = DAYS.at(text, start);
  if (day) return ofDay(addDays(reference, day.value), day.end);
  const month = MONTHS.at(text, start);
  if (month) return inMonth(text, month.end, addMonths(reference, month.value), reference);
  const weeks = WEEKS.at(text, start);
  if (weeks) return inWeek(text, weeks.end, weeks.value, reference);
  const fiscal = FISCAL_YEARS.at(text, start);
  if (fiscal) return hit(fiscalYear(reference, fiscal.value), fiscal.end);
  const quarters = QUARTERS.at(text, start);
  if (quarters) {
    const at = addMonths(reference, quarters.value * 3);
    return at?.month === undefined ? undefined : hit(quarter(at.year, Math.ceil(at.month / 3)), quarters.end);
  }
  return halfOrQuarter(text, start, reference.year) ?? firstQuarters(text, start, reference.year);
}

/** 早年內 and 百年底 hold no 年內 or 年底 of this year. */
function isCut(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return text.charAt(start) === "年" && isHan(before) && !BEFORE_YEAR().has(before);
}

const NOT_DAYS = phrases(() => marked(words.NOT_DAYS, true));
/** 上周四川 and 上星期日本 hold no Thursday and no Sunday. */
const isOtherWord = (text: string, at: number): boolean =>
  NOT_DAYS.at(text, at) !== undefined || trapAt(text, at) !== undefined;
const BEHIND_WEEKDAY = unitsOf(words.NOT_WEEKDAY);
/** Behind the name of a day, its number in brackets: 上周三（1日）. */
const NUMBERED = /\((?:[0-9]{1,2}月)?([0-9]{1,2})日?\)/y;

/** 上周, 上周五, 下星期二（14日）. */
function inWeek(text: string, end: number, weeks: number, reference: Day): DateHit | undefined {
  const weekday = words.WEEKDAYS[text.charAt(end)];
  if (weekday === undefined || BEHIND_WEEKDAY().has(text.charCodeAt(end + 1)) || isOtherWord(text, end))
    return hit(week(reference, weeks), end);
  const day = dayOfWeek(reference, weeks, weekday);
  const [all = "", number] = match(NUMBERED, text, end + 1) ?? [];
  return ofDay(day, end + 1 + (day !== undefined && Number(number) === day.day ? all.length : 0));
}

function inMonth(text: string, end: number, of: Day | undefined, reference: Day): DateHit | undefined {
  if (of?.month === undefined) return undefined;
  return dayAt(text, end, { year: of.year, month: of.month }, reference) ?? ofDay(of, end);
}

function seasonAt(text: string, start: number, reference: Day): DateHit | undefined {
  const near = match(SEASON_NEAR(), text, start);
  if (!near) return undefined;
  const [all, word = "", name = ""] = near;
  const [which, by] = [words.SEASONS[name] ?? 0, words.SEASON_YEARS[word] ?? 0];
  // Unlike “next spring”, 明春 is always that of next year.
  const ofYear = word === "去" || word === "旧" || word === "明";
  const found = ofYear ? season(reference.year + by, which) : seasonBeside(reference, which, by);
  return hit(found, start + all.length);
}

const HALF_YEAR = /半年|个半月|半个月/y;
/** How many months these are, begun ones counted. */
const HALF_YEARS: { readonly [worded: string]: number } = { 半年: 6, 个半月: 2, 半个月: 1 };
/** Looked at before a number is read. */
const HAS_UNIT = /[年月期拜周日天]/;
const LONGEST_LENGTH = 16;
const UNIT = lazy(() => new RegExp(`个?(年半?|月|星期|礼拜|周|日|天)(?![${words.NOT_TIME}])`, "y"));

/** 未來一兩年, 近兩年, 過去半年, 未來三至五年. */
function windowAt(text: string, start: number, reference: Day): DateHit | undefined {
  const lead = WINDOWS.at(text, start);
  if (!lead || NEARLY().has(text.charAt(start - 1) + text.charAt(start))) return undefined;
  const length = lengthAt(text, lead.end);
  if (length === undefined) return undefined;
  const { amount, unit, end } = length;
  if (text.startsWith("近", start) && (isLong(length) || lasts(text, start, end))) return undefined;
  return hit(window(reference, lead.value, amount, unit), end);
}

interface Length {
  readonly amount: number;
  readonly unit: "year" | "month" | "week" | "day";
  readonly end: number;
}

/** A length of time in a text: 三年, 兩年半, 半年. */
function lengthAt(text: string, start: number): Length | undefined {
  const worded = match(HALF_YEAR, text, start)?.[0];
  if (worded !== undefined)
    return { amount: HALF_YEARS[worded] ?? 1, unit: "month", end: start + worded.length };
  if (!HAS_UNIT.test(text.slice(start, start + LONGEST_LENGTH))) return undefined;
  const number = numberAt(text, start);
  const found = number && match(UNIT(), text, number.end);
  if (number === undefined || found === undefined) return undefined;
  const amount = number.to ?? number.value;
  const [all, name = ""] = found;
  const end = number.end + all.length;
  if (name === "年半") return { amount: amount * 12 + 6, unit: "month", end };
  return {
    amount,
    unit: name === "年" ? "year" : name === "月" ? "month" : name === "日" || name === "天" ? "day" : "week",
    end,
  };
}

/** 近百年 and 近125年 are "nearly" so long; only small numbers of years are windows. */
const isLong = ({ amount, unit }: Length): boolean => amount >= 10 && unit === "year";

/** 工期近25個月 is nearly so long, as is what behind 近 ends there; 達近三年新高 is the highest for three years. */
const lasts = (text: string, start: number, end: number): boolean =>
  LASTING().test(text.slice(Math.max(0, start - LONGEST_LASTING), start)) && !SINCE().test(text.slice(end));

/** How many: a number or the further end of a range, but no year and nothing vague. */
function numberAt(text: string, start: number): Pick<Numeral, "value" | "to" | "end"> | undefined {
  const numeral = numeralAt(text, start);
  if (numeral === undefined || numeral.value <= 0 || numeral.beyond || numeral.loose) return undefined;
  if (numeral.lone === "scale" || (numeral.plain === 4 && numeral.value >= 1900 && numeral.value < 2100))
    return undefined;
  const range = rangeFrom(text, numeral);
  if (range === undefined) return numeral;
  return "numeral" in range ? range.numeral : undefined;
}
