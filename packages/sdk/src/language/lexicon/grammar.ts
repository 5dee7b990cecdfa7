/** Small words that sentences are built with; English separated by commas, Chinese by spaces. */
export const GRAMMAR = {
  article: { en: "the" },
  /** What joins to a Chinese noun what says of what sort it is: 舊的, 不分類的人. */
  of: { zh: "的", yue: "嘅" },
  /** Forms of “to be”, … */
  be: { en: "is, are, was, were", zh: "是 為", yue: "係" },
  /** … of what is to be, … */
  willBe: { en: "will be" },
  /** … and of what is denied to be: “is not going to be”. */
  toBe: { en: "be, going to be" },
  /** Before “are not any”: that there are none. */
  there: { en: "there" },
  /** How a denial ends that is one word with its verb: “hasn't”, and “hasnt”. */
  contracted: { en: "n't, nt" },
  /** The same as a word of its own. */
  not: { en: "not" },
  /** What stands behind a verb, or apart from it, and makes another verb of it: “voted the plan down”. */
  particles: {
    en: "up, down, off, out, away, back",
    /** Words behind one that stands for itself: “up to”. */
    apart: { en: "to, in, under, for" },
  },
} as const;

/** Between a figure and the name of what is known by it: 三十億嗰個計劃. */
export const OF_NAMED = { those: { zh: "那 這 該", yue: "嗰 呢" }, one: { zh: "個 項", yue: "個" } } as const;
