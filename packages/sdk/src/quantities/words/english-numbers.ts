import { lazy } from "../../lazy.ts";

/** Numbers below a hundred as English words. */
export const SMALL = lazy((): { readonly [word: string]: number } => ({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}));

/** Scales that stand as a word of their own after a number. */
export const SCALES = lazy((): { readonly [word: string]: number } => ({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  mil: 1e6,
  mln: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  tn: 1e12,
  trn: 1e12,
  dozen: 12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
}));

/** Scales that must touch the digits: 25k, HK$3b. */
export const SUFFIXES: { readonly [suffix: string]: number } = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 };

/** What stands in Cantonese between a number and an English scale: 5 個 million. */
export const BEFORE_SCALE = "个";

/** Ordinals as words. */
export const ORDINALS = lazy((): { readonly [word: string]: number } => ({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
}));

/** Denominators: "two-thirds", "nine tenths". */
export const PARTS = lazy((): { readonly [word: string]: number } => ({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
}));

/** Words that are a factor by themselves. */
export const MULTIPLES = lazy((): { readonly [word: string]: number } => ({
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
}));

/** Words that stand for one, or a half, before a scale: "a million", "half a million". */
export const HEADS = lazy((): { readonly [word: string]: number } => ({ a: 1, an: 1, one: 1, half: 0.5 }));

/** "several hundred", "a few thousand": from two to ten of the scale. */
export const LOOSE = "several, few";

/** "hundreds of", "tens of thousands of": at least two of the scale. */
export const PLURALS = lazy((): { readonly [word: string]: number } => ({
  hundreds: 100,
  thousands: 1e3,
  dozens: 12,
  tens: 10,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}));

/** What half or a quarter of may be meant, besides a scale: "half a percentage point". */
export const SPLIT = "percent, per cent, percentage, pct";

export const DOZEN = "dozen";
export const COUPLE = "couple";
