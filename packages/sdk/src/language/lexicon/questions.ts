/** What questions are built of besides question words; English separated by commas, Chinese by spaces. */
export const QUESTIONS = {
  /** Verbs with which one begins that asks whether something is so, and that stand behind a question word … */
  auxiliaries: {
    en: "is, are, was, were, do, does, did, has, have, had, will, would, can, could, should",
  },
  /** … and the same with a denial. */
  deniedAuxiliaries: {
    en: "isn't, aren't, wasn't, doesn't, don't, didn't, hasn't, haven't, won't, can't",
  },
  /** What may stand before it: “so, is it open?” … */
  openers: { en: "so, and, but, hey" },
  /** … where it does not begin with a denial, … */
  greetings: { en: "hi, ok" },
  /** … and where it begins with a question word, before which such a word may stand as well: “tell me, by when …”. */
  requests: { en: "okay, then, please, tell me, do you know" },
  prepositions: { en: "in, by, for, to, at, on, of, since, from, with, until, about" },
  /** What calls for something by name … */
  called: {
    en: `what is the, what's the, whats the, what was the, what are the, what were the, what is its, what's its, whats its, what was its,
      what are its, what is their, what's their`,
  },
  /** … and what says behind that name of what it is. */
  ofWhat: {
    en: "of, for, in, at, on, per, to, from, by, with, as, among, since, than, that, which, who, right now, now, these days, today",
  },
  /** What stands before a question word at the end of a text, and behind it: “its share is how much?” */
  last: {
    before: { en: "is, was, of, by, for" },
    behind: { en: "much, many, long" },
  },
  /** What asks in a clause of its own at the end of a text: “the fund, how big is it”. */
  ofClause: { en: "how, what, why" },
  /** What coordinates two question words: “what and when”. */
  coordinating: { en: "and, or" },
  /** What stands between two questions … */
  joining: { en: "and", zh: "以及", yue: "同埋" },
  /** … and behind a sign alone. */
  joiningBehindSign: { zh: "又" },
  /** What leaves open, with “or not” behind it. */
  whether: { en: "whether, if" },
  or: { en: "or" },
  /** What stands between the halves of 能不能. */
  halves: { zh: "不 沒 未", yue: "唔 冇" },
  /** What asks for a yes: 不是開了嗎 … */
  isNot: { zh: "不是 唔是", yue: "不係 唔係" },
  /** … with one of these at the end. */
  particles: { zh: "嗎", yue: "咩" },
} as const;
