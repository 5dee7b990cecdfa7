import { lazy } from "../../lazy.ts";

/** Chinese words for days, by their distance from the reference day. Folded. */
export const DAYS = lazy((): { readonly [word: string]: number } => ({
  大前日: -3,
  前日: -2,
  前天: -2,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨早: -1,
  寻日: -1,
  寻晚: -1,
  㖊日: -1,
  㖊晚: -1,
  琴日: -1,
  琴晚: -1,
  昨: -1,
  今日: 0,
  今天: 0,
  今早: 0,
  今晚: 0,
  今朝: 0,
  即日: 0,
  本日: 0,
  明日: 1,
  明天: 1,
  听日: 1,
  听晚: 1,
  后日: 2,
  后天: 2,
}));

/** Words for years, by their distance from the reference year. */
export const YEARS = lazy((): { readonly [word: string]: number } => ({
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上年度: -1,
  旧年: -1,
  旧岁: -1,
  今年: 0,
  今年度: 0,
  本年: 0,
  本年度: 0,
  年内: 0,
  年底: 0,
  年尾: 0,
  年初: 0,
  年中: 0,
  明年: 1,
  来年: 1,
  下年: 1,
  下年度: 1,
  出年: 1,
  翌年: 1,
  后年: 2,
  大后年: 3,
}));

/** Seasons after the name of a year, from spring as 1. */
export const SEASONS: { readonly [sign: string]: number } = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };

/** Signs that make a season of this year, the last or the next one: 今夏, 去冬, 明春. */
export const SEASON_YEARS: { readonly [sign: string]: number } = { 今: 0, 去: -1, 旧: -1, 明: 1, 来: 1 };

/** Words for months, by their distance from the reference month. */
export const MONTHS = lazy((): { readonly [word: string]: number } => ({
  上个月: -1,
  上月: -1,
  本月: 0,
  今个月: 0,
  呢个月: 0,
  这个月: 0,
  当月: 0,
  下个月: 1,
  下月: 1,
}));

/** Words for weeks. */
export const WEEKS = lazy((): { readonly [word: string]: number } => ({
  上周: -1,
  上星期: -1,
  上个星期: -1,
  上个礼拜: -1,
  上礼拜: -1,
  本周: 0,
  本星期: 0,
  今个星期: 0,
  今个礼拜: 0,
  呢个星期: 0,
  这周: 0,
  这个星期: 0,
  下周: 1,
  下星期: 1,
  下个星期: 1,
  下个礼拜: 1,
}));

/** Words for quarters. */
export const QUARTERS = lazy((): { readonly [word: string]: number } => ({
  上季: -1,
  上季度: -1,
  上个季度: -1,
  本季: 0,
  今季: 0,
  本季度: 0,
  下季: 1,
  下季度: 1,
  下个季度: 1,
}));

/** Words before a length of time that count back from the reference, or on from it. */
export const PAST = "过去, 近, 最近, 过往, 最近呢, 近呢, 近这, 最近这, 近这几, 呢, 这";
export const FUTURE = "未来, 今后, 往后, 接下来, 接落嚟, 将来, 未来嘅, 未来的";
