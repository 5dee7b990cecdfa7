/**
 * How two things that the facts give a figure or a day of are held against each other: “A has more firms than B”, “A exceeds B”, A比B多.
 * What says how many times, and by how much, is not worked out.
 */
export const COMPARED = {
  /** Before “than”, whose first thing is the greater or later, and the lesser or earlier. */
  more: { en: "more, higher, larger, bigger, greater, longer, later" },
  less: { en: "fewer, less, lower, smaller, shorter, earlier, sooner" },
  than: { en: "than" },
  /** Between the two. */
  above: {
    en: "exceeds, exceed, exceeded, dwarfs, dwarf, surpasses, surpass, outstrips, outstrip, outnumber, outnumbers, is above, are above",
    zh: "遠超 遠高於 遠多於 高於 多於 大於 長於 超過 超出 遲於 晚於",
    yue: "多過 大過 高過 長過 遲過 晚過 勁過",
  },
  below: {
    en: "falls short of, fall short of, is below, are below, is dwarfed by, are dwarfed by",
    zh: "遠低於 遠少於 少於 低於 小於 短於 早於 不及",
    yue: "少過 低過 細過 短過 早過",
  },
  /** Between two that open or begin. */
  before: { en: "before", zh: "先於" },
  after: { en: "after", zh: "後於" },
  /** Before the second in Chinese, with what is said of the first behind it, and what may stand between the two. */
  against: { zh: "比 較" },
  between: { zh: "更 還要 還 要 遠遠 投入運作 開得 起得" },
  most: { zh: "多 高 大 長 遲 晚" },
  least: { zh: "少 低 小 短 早" },
  /** What says how many times, or by how much. */
  times: { en: "times, twice, double, half, percent, per cent", zh: "倍 成 一半 百分", yue: "倍" },
  /** What bounds a comparison, or denies that it is so, and words with which “after” says something else. */
  apart: {
    en: "nor, or, least, equal, denied, denies, rejected, disputed, only, named after, modelled after, looks after, look after",
    zh: "否認 否定 最多 至少",
  },
} as const;
