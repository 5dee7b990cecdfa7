/** What kinds of answer a question can ask for. */
export const ASK_TYPES = [
  "amount",
  "money",
  "count",
  "percent",
  "rank",
  "date",
  "duration",
  "who",
  "place",
  "reason",
  "manner",
  "which",
  "what",
  "yesno",
] as const;

export type AskType = (typeof ASK_TYPES)[number];
