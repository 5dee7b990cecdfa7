/** Words before what says where something is, and words behind them that say when; English separated by commas, Chinese by spaces. */
export const PLACES = {
  at: "in, at, on, beside, near, inside, along, opposite, off, outside, beneath, between",
  times: `year, month, week, day, survey, index, first, last, next, end, autumn, summer, winter, spring, morning, evening, afternoon, past,
    same, coming, whole, event, english, cantonese, mandarin, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday`,
  /** Those before a place at which something is or happens. */
  within: { en: "in, at, inside, within", zh: "在 於", yue: "喺" },
} as const;

/** What says that one thing is so because of another. */
export const CAUSES = {
  en: "because of, because, therefore, thus, hence, as a result, which is why, that is why, that's why, thanks to, due to, owing to, led to, leading to",
  zh: "因為 由於 所以 因此 故此 於是 導致 促使 使得",
  yue: "皆因 搞到",
} as const;

/** What makes a sentence hold on condition only, or as something that somebody else holds or denies. */
export const CONDITIONS = {
  en: "if, unless, provided, as long as, were it, in case, whether, rather than, instead of",
  zh: "如果 若 除非 假如 倘 只要 只有 否則 視乎 取決於 是否 而非 而不是 並非 不是 即使 雖然 儘管",
  yue: "如果 除咗 唔係",
} as const;

/** Words that give a reason. */
export const REASONS = {
  en: "because, due to, owing to, thanks to, so that, on account of",
} as const;
