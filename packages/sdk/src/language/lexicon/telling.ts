/** Words before what says where something is, and words behind them that say when; English separated by commas. */
export const PLACES = {
  at: "in, at, on, beside, near, inside, along, opposite, off, outside, beneath, between",
  times: `year, month, week, day, survey, index, first, last, next, end, autumn, summer, winter, spring, morning, evening, afternoon, past,
    same, coming, whole, event, english, cantonese, mandarin, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday`,
} as const;

/** Words that give a reason. */
export const REASONS = {
  en: "because, due to, owing to, thanks to, so that, on account of",
} as const;
