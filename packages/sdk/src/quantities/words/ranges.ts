/** Words before two numbers that are the ends of a range, also where “and” stands between them. Folded. */
export const BETWEEN = "between, 介乎, 介于, 由";

/** A tenth of something, by which shares are counted: 三成至四成. */
export const TENTH = "成";

/** Units that stand behind both ends, besides those of time and money and measure words: 28度至32度. */
export const UNITS = "度, 厘, 呎, 尺, 公里, 米, 公尺, 分, 票, 吨, 席";

/** Words before two numbers that are what two sides have: “won 3-2”. */
export const SCORED =
  "won, win, wins, winning, lost, lose, loses, losing, beat, drew, led, leads, leading, trailed, trailing";
/** Words behind such numbers: “a 3-2 victory”, “a 40-60 split”. */
export const SCORES =
  "win, victory, defeat, loss, draw, lead, score, scoreline, vote, majority, split, thriller, aggregate";

/** Behind two numbers of years one after the other, which are the ends of a range: 十年八年, 三年五載. */
export const YEARS = "年载";
/** What stands behind the second of them where it is another word: 三年五年计划. */
export const NOT_YEARS = "计规级度代";

/** What makes another word of a half behind a unit: 一年半载. */
export const NOT_HALF = "年月天日价夜数岛小个场票载";
