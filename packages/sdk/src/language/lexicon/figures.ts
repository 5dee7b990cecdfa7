/** Numerals, and words around figures; English separated by commas, Chinese by spaces. */
export const FIGURES = {
  /** Numerals of one character, by what they stand for. */
  numerals: {
    zero: { zh: "零 〇" },
    digits: { zh: "一 二 三 四 五 六 七 八 九" },
    ten: { zh: "十" },
    hundreds: { zh: "百 千" },
    myriads: { zh: "萬 億" },
    tenth: { zh: "成" },
    vague: { zh: "兩 半 幾" },
  },
  /** Small numbers in words. */
  small: { en: "one, two, three, four, five, six, seven, eight, nine, ten, both, first" },
  /** What makes a sum or a share of a number: as an abbreviation, and as a word. */
  multiples: {
    short: { en: "bn, m, k" },
    long: { en: "billion, million" },
    thousand: { en: "thousand" },
  },
  percent: { en: "percent, per cent" },
  /** What stands before a sum of money, with a space, and before a dollar sign. */
  currencies: { en: "rmb, hkd" },
  dollars: { en: "hk, us" },
  /** What makes a rank of the figure behind it: “top 10”. */
  top: { en: "top", zh: "前 頭 首" },
  /** What says no more than that a place on a list is had, right before it or behind it. */
  placing: {
    en: "make, makes, made, get, gets, got, enter, enters, entered, break, broke, land, lands, landed, come, comes, came, finish, finishes, finished, take, takes, took, hold, holds, held, sit, sits, stand, stands, secure, secured, claim, claims, claimed",
    zh: "入 進 進入 躋身 擠進 擠入 打入 殺入 位列 名列 前 頭 首 甲 大 強 取得 奪得 獲得",
    yue: "入到 入咗 攞到 攞咗 做到 坐",
  },
  /** What says that all of something is in use or taken, and what before it says that it is not quite all. */
  whole: {
    en: "fully used, fully utilised, fully utilized, fully booked, fully occupied, fully taken, at full capacity, completely full, completely used, maxed out",
    zh: "滿載 全滿 用盡 爆滿 用光",
    yue: "用晒 爆晒 用到盡",
    not: {
      en: "nearly, almost, close to, near, not, virtually, practically, all but, be, will be, may be, until",
      zh: "接近 幾乎 將近 近乎 快要 快 未 未有 不 將",
      yue: "差唔多 就嚟 未 唔 差啲",
    },
  },
  /** What says that there is none. */
  none: { en: "no, zero" },
  /** That there is but one, and what says no more where that is said: “just one stage, nothing else”. */
  justOne: { en: "just one" },
  nothingElse: { en: "nothing else" },
  /** “For a year”: what says so of a length of time in no figure, and its units. */
  aLength: {
    before: { en: "for, after, in, within, last, lasts, run, runs" },
    only: { en: "just, only" },
    one: { en: "a, a single" },
    units: { en: "year, month, week, day" },
  },
  /** What the steps of a list are called: by Chinese measure words with nothing behind them but what tells how far, and by nouns, the English ones with any ending. */
  steps: {
    measures: { zh: "位 名 級" },
    to: { zh: "至 到" },
    nouns: { en: "place, spot, position, rung, notch", zh: "名次 個名次" },
  },
  /** By what a Chinese unit is known to count people: the measure word it begins with, or what stands in it. */
  ofPeople: { measures: { zh: "名 位" }, nouns: { zh: "人" } },
  /** What a bound is called. */
  limit: { en: "limit, cap, ceiling, maximum", zh: "上限 頂額 封頂" },
  /** What sets a bound that is not to be passed, with a figure further on. */
  beyond: {
    en: "more than, over, above, exceed, exceeds, exceeding, beyond",
    zh: "超過 多於 多過 高於",
  },
  /** What may stand between “from” and the figure that is left … */
  leftFrom: { en: "the, about, nearly, over", zh: "約 近 逾" },
  /** … and between “up” and the figure by which it went. */
  wentBy: { by: { en: "by" }, about: { en: "about, around, nearly, almost, over, just" } },
} as const;
