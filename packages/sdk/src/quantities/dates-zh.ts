import { lazy } from "../lazy.ts";
import {
  addDays,
  addMonths,
  type Day,
  edtfDay,
  half,
  interval,
  partOfMonth,
  quarter,
  season,
  seasonBeside,
  week,
  window,
} from "./calendar.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isHan, phrases, unitsOf } from "./phrases.ts";
import * as words from "./words/dates-zh.ts";

/** A date at a place of a folded text. */
export interface DateHit {
  readonly edtf: string;
  readonly end: number;
  /** Set for so many years, months or days up to the reference or from it on, which are a length of time as well. */
  readonly window?: true;
}

const DAYS = phrases(() => Object.entries(words.DAYS()));
const YEARS = phrases(() => Object.entries(words.YEARS()));
const MONTHS = phrases(() => Object.entries(words.MONTHS()));
const WEEKS = phrases(() => Object.entries(words.WEEKS()));
const QUARTERS = phrases(() => Object.entries(words.QUARTERS()));
const windows = (list: string, direction: 1 | -1) =>
  list.split(", ").map((phrase) => [phrase, direction] as const);
const WINDOWS = phrases(() => [...windows(words.PAST, -1), ...windows(words.FUTURE, 1)]);

/** Every unit a relative Chinese date can begin with. */
export const chineseDateStarts = (): readonly number[] => [
  ...new Set(
    [words.DAYS(), words.YEARS(), words.MONTHS(), words.WEEKS(), words.QUARTERS()]
      .flatMap((table) => Object.keys(table))
      .concat(words.PAST.split(", "), words.FUTURE.split(", "), [
        "上半年",
        "下半年",
        "首季",
        "末季",
        "第一季",
        "年",
        ...Object.keys(words.SEASON_YEARS),
      ])
      .map((word) => word.charCodeAt(0)),
  ),
];

/** 將近三年 is a length of time, not the past three years. */
const NEARLY = lazy(() => new Set(["将近", "接近", "临近", "靠近", "迫近", "逼近", "贴近", "附近", "新近"]));

const BEFORE_YEAR = unitsOf("于在到至将计料望争拟前按定");

const NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})";
const DAY_AND_MONTH = lazy(
  () => new RegExp(` ?(${NUMBER}) ?月份?(?: ?(${NUMBER}) ?[日号]|(上旬|中旬|下旬|底|初|中|末|尾))?`, "y"),
);
const YEAR = /((?:19|20)[0-9]{2}|[一二][零〇一二三四五六七八九]{3}) ?年度?/y;
const YEARS_APART = /((?:19|20)[0-9]{2})年?(?:至|到|-)((?:19|20)[0-9]{2})年/y;
const HALF = /的?([上下])半年/y;
const QUARTER = /的?(?:第([1-4一二三四])季度?|([1-4])季度?|(首)季度?|(末)季)/y;
const LATER = /(?:内|间|之?内)?(?:稍后|较后|稍迟|较迟|迟些|迟啲|晚些|下旬)(?:时间|时候)?/y;
const EDGE = /年?(?:(底|末|尾|初)(?!期|步|段|学|级)|(中)(?![一-龥]))/y;
const SEASON = /的?([春夏秋冬])(?:[天季](?![奥运会赛营])|(?![一-龥]))/y;
/** 去秋開業, but 去秋葉原 goes there and 發明春天 holds no next spring. */
const SEASON_NEAR =
  /(?<=^|[^\u3400-\u9fff]|[至于在自由到从喺等于是])([今去旧明来])([春夏秋冬])(?:[天季](?![奥运会赛营])|(?![\u3400-\u9fff])|(?=[开举完落推动才先将会可就再启竣起前后内]))/y;
const WITHIN =
  /(半年|个半月|半个月)|([0-9一二两三四五六七八九十]{1,4})(?:(?:至|到|-)([0-9一二两三四五六七八九十]{1,3}))?(?:个)?(年半?|月|星期|礼拜|周|日|天)(?!度|代|级|期|薪|租)/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function numberIn(text: string): number {
  return hanNumeralAt(text, 0)?.value ?? 0;
}

/** Reads the Chinese date at `start`: 2027年3月, 去年, 今年下半年, 未來一兩年, 昨日, 第三季. */
export function chineseDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  const numeric = NUMBER_UNITS().has(text.charCodeAt(start));
  if (!numeric) return reference && relative(text, start, reference);
  if (!beforeYearOrMonth(text, start)) return undefined;
  const span = match(YEARS_APART, text, start);
  if (span)
    return hit(interval({ year: Number(span[1]) }, { year: Number(span[2]) }), start + span[0].length);
  const year = match(YEAR, text, start);
  if (year) {
    const digits = year[1] as string;
    return within(text, start + year[0].length, hanNumeralAt(digits, 0)?.value ?? 0, undefined);
  }
  const month = match(DAY_AND_MONTH(), text, start);
  return month && reference && monthOf(month, reference.year, start);
}

const NUMBER_UNITS = unitsOf("0123456789零〇一二三四五六七八九十廿卅");
const JOINTS = unitsOf("年月至到-");

/** A look at what follows the digits, before any pattern is tried. */
function beforeYearOrMonth(text: string, start: number): boolean {
  let at = start;
  while (at - start < 5 && NUMBER_UNITS().has(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 0x20) at++;
  return JOINTS().has(text.charCodeAt(at));
}

function hit(edtf: string | undefined, end: number): DateHit | undefined {
  return edtf === undefined ? undefined : { edtf, end };
}

function monthOf(found: RegExpExecArray, year: number, start: number): DateHit | undefined {
  const [all, monthText = "", dayText, edge] = found;
  const month = numberIn(monthText);
  if (dayText !== undefined) return hit(edtfDay({ year, month, day: numberIn(dayText) }), start + all.length);
  if (edge === undefined || month < 1 || month > 12) return hit(edtfDay({ year, month }), start + all.length);
  const part = edge.startsWith("初") || edge === "上旬" ? "early" : edge.startsWith("中") ? "mid" : "late";
  return hit(partOfMonth(year, month, part), start + all.length);
}

/** The part of a year that follows its name: 上半年, 第三季, 3月15日, 底. */
function within(text: string, at: number, year: number, reference: Day | undefined): DateHit | undefined {
  const part = halfOrQuarter(text, at, year);
  if (part) return part;
  const month = match(DAY_AND_MONTH(), text, at);
  if (month) return monthOf(month, year, at);
  const inSeason = match(SEASON, text, at);
  if (inSeason) {
    const which = words.SEASONS[inSeason[1] as string] ?? 0;
    return hit(season(year, which), at + inSeason[0].length);
  }
  const later = match(LATER, text, at);
  if (later && reference?.month !== undefined && reference.year === year) {
    return hit(interval({ year, month: reference.month }, { year, month: 12 }), at + later[0].length);
  }
  const edge = match(EDGE, text, at);
  if (edge) return hit(edgeOf(edge[1] ?? "中", year), at + edge[0].length);
  return hit(edtfDay({ year }), text.charAt(at) === "内" || text.charAt(at) === "间" ? at + 1 : at);
}

function halfOrQuarter(text: string, at: number, year: number): DateHit | undefined {
  const inHalf = match(HALF, text, at);
  if (inHalf) return hit(half(year, inHalf[1] === "上" ? 1 : 2), at + inHalf[0].length);
  const found = match(QUARTER, text, at);
  if (!found) return undefined;
  const which = found[3] ? 1 : found[4] ? 4 : numberIn(found[1] ?? found[2] ?? "");
  return hit(quarter(year, which), at + found[0].length);
}

function edgeOf(edge: string, year: number): string | undefined {
  if (edge === "初") return interval({ year, month: 1 }, { year, month: 3 });
  if (edge === "中") return interval({ year, month: 5 }, { year, month: 8 });
  return interval({ year, month: 10 }, { year, month: 12 });
}

function relative(text: string, start: number, reference: Day): DateHit | undefined {
  const year = YEARS.at(text, start);
  // 早年內 and 百年底 hold no 年內 or 年底 of this year.
  const cut =
    text.charAt(start) === "年" &&
    isHan(text.charCodeAt(start - 1)) &&
    !BEFORE_YEAR().has(text.charCodeAt(start - 1));
  if (year && !cut) {
    const word = text.slice(start, year.end);
    const edge = /年(底|尾|初|中)$/.exec(word);
    if (edge)
      return edge.index > 0 || match(EDGE, text, start)
        ? hit(edgeOf(edge[1] as string, reference.year), year.end)
        : undefined;
    return within(text, year.end, reference.year + year.value, reference);
  }
  const window = windowAt(text, start, reference);
  if (window) return { ...window, window: true };
  const near = match(SEASON_NEAR, text, start);
  if (near) {
    const [all, word = "", name = ""] = near;
    const [which, by] = [words.SEASONS[name] ?? 0, words.SEASON_YEARS[word] ?? 0];
    // Unlike “next spring”, 明春 is always that of next year.
    const ofYear = word === "去" || word === "旧" || word === "明";
    const found = ofYear ? season(reference.year + by, which) : seasonBeside(reference, which, by);
    return hit(found, start + all.length);
  }
  const day = DAYS.at(text, start);
  if (day) return hit(edtf(addDays(reference, day.value)), day.end);
  const month = MONTHS.at(text, start);
  if (month) return hit(edtf(addMonths(reference, month.value)), month.end);
  const weeks = WEEKS.at(text, start);
  if (weeks) return hit(week(reference, weeks.value), weeks.end);
  const quarters = QUARTERS.at(text, start);
  if (quarters) {
    const at = addMonths(reference, quarters.value * 3);
    return at?.month === undefined ? undefined : hit(quarter(at.year, Math.ceil(at.month / 3)), quarters.end);
  }
  return halfOrQuarter(text, start, reference.year);
}

function edtf(day: Day | undefined): string | undefined {
  return day && edtfDay(day);
}

/** 未來一兩年, 近兩年, 過去半年, 未來三至五年. */
function windowAt(text: string, start: number, reference: Day): DateHit | undefined {
  const lead = WINDOWS.at(text, start);
  if (!lead || NEARLY().has(text.charAt(start - 1) + text.charAt(start))) return undefined;
  const found = match(WITHIN, text, lead.end);
  if (!found) return undefined;
  const end = lead.end + found[0].length;
  if (found[1])
    return hit(
      window(reference, lead.value, found[1] === "半年" ? 6 : found[1] === "个半月" ? 2 : 1, "month"),
      end,
    );
  const low = hanNumeralAt(found[2] as string, 0);
  const amount = found[3] ? numberIn(found[3]) : (low?.to ?? low?.value ?? 0);
  // 近百年 and 近125年 are lengths of time, "nearly" so long; only small numbers of years are windows.
  const near = text.startsWith("近", start);
  const unit = found[4] as string;
  if (amount === 0 || (near && amount >= 10 && unit.startsWith("年"))) return undefined;
  if (unit === "年半") return hit(window(reference, lead.value, amount * 12 + 6, "month"), end);
  const name =
    unit === "年" ? "year" : unit === "月" ? "month" : unit === "日" || unit === "天" ? "day" : "week";
  return hit(window(reference, lead.value, amount, name), end);
}
