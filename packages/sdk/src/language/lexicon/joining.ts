/** What joins words and sentences; English separated by commas, Chinese by spaces. */
export const JOINING = {
  /** What stands between two statements of one sentence; in Chinese, behind a comma. */
  statements: { en: "and, while, whereas, but", zh: "而 同時 此外 另外 與此同時" },
  /** What may stand before the pronoun with which an English sentence goes on about the same. */
  goingOn: { en: "and, but, also, so" },
  /** Where a sentence turns from one side of a contrast to the other, behind a comma. */
  contrasts: { en: "while, whereas", zh: "而 後者" },
  /** What stands between two of whom the one is set aside: “A, and not B”, A而不是B. */
  aside: { en: "and, but", zh: "而" },
  /** What leads up to an English list, and what stands before the last of it. */
  list: {
    before: {
      en: "such as, from, in, name, named, be, are, is, with, of, like, use, build, and its, through",
    },
    last: { en: "and" },
  },
} as const;
