/** What the exit status of `hk-ai` tells a script. */
export const EXIT = {
  /** Done; for `check`, the claim is supported. */
  ok: 0,
  /** The evidence differs from the article, or the claim is refuted. */
  mismatch: 1,
  /** What was asked cannot be done as written: an unknown word, id, option or file. */
  usage: 2,
  /** The source does not say. */
  noAnswer: 3,
  /** Something in `hk-ai` itself broke (EX_SOFTWARE of sysexits). */
  defect: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
