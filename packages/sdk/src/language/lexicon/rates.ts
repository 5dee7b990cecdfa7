/**
 * What makes a figure one of each time or thing, by what it is of: behind the figure in English, before it in Chinese. “3 billion a
 * year” is another sum than 3 billion.
 */
export const RATES = {
  year: {
    en: "a year, per year, each year, every year, annually, yearly, annual, per annum",
    zh: "每年 年度",
  },
  month: { en: "a month, per month, each month, every month, monthly", zh: "每月 每個月" },
  week: { en: "a week, per week, each week, every week, weekly", zh: "每週 每周 每星期 每個星期" },
  day: { en: "a day, per day, each day, every day, daily", zh: "每日 每天" },
  /** Of sums of money alone: six carers a home are six in each. */
  each: {
    en: "per project, per company, per firm, per household, per home, a project, for each project, for each company",
    zh: "每個項目 每項 每家 每間 每戶 每宗",
  },
} as const;

/** At the beginning of a clause, what says a figure of each: “each company will create 25,000 jobs”, 每間公司; “each year” of a time. */
export const EACH_OF = {
  en: "each, every, each of, every one of",
  zh: "每間 每家 每個 每所 每名 每位 每項 每戶 每座 每條 每宗 平均每",
} as const;

/** What says that a figure is that of all together. */
export const TOTAL = {
  en: "total, in all, altogether, combined, sum, overall",
  zh: "總額 總共 總計 合共 合計 總數 共計",
} as const;
