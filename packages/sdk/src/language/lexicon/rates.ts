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
