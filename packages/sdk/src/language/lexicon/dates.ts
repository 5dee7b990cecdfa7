/** Words of dates and around them; English separated by commas, Chinese by spaces. */
export const DATES = {
  /** What a Chinese year, month and day end with. */
  year: { zh: "年" },
  month: { zh: "月 月份" },
  day: { zh: "日 號" },
  /** What says which part of a Chinese month. */
  partOfMonth: { zh: "底 初 中 末 尾 上旬 中旬 下旬" },
  /** What may stand between a day and its English month, and what a day may end with. */
  of: { en: "of" },
  ordinals: { en: "st, nd, rd, th" },
  /** The month that is a word besides: what stands before it where it is the month, and what behind it where it is not. */
  may: {
    word: "may",
    before: { en: "in, of, by, on, until, till, since, during, early, late, mid, last, next" },
    notBefore: { en: "be, have, not" },
  },
  /** What says of which year the month behind it is. */
  ofYear: { en: "last, next, this, coming, past", zh: "年 去 今 明 上 下 出 舊 本" },
  /** What may begin a time that is ahead, and of what it is in Chinese, with a measure word between the two. */
  ahead: { en: "next, coming, tomorrow", zh: "明 後 來 下 出" },
  measure: { zh: "個" },
  spans: { en: "months, years", zh: "年 月 季" },
  /** “Over the past year”: behind “over”, a time and no comparison. */
  overTime: {
    articles: { en: "the, these, those" },
    times: { en: "past, last, next, coming, course, years, months" },
  },
  /** What may stand between “before” and a day. */
  edges: { en: "the end of, the start of, at least" },
} as const;
