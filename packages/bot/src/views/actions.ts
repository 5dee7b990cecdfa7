/** Ids of the bot's buttons; a listener of the same name answers each. */
export const ACTIONS = {
  /** Answers a request again: another language, another page, a suggested command. Followed by what it changes. */
  show: "show:",
  share: "share",
  source: "source",
  /** Opens the citation as text to copy. */
  cite: "cite",
  /** Thumbs up or down under an answer. */
  vote: "vote",
  /** Opens the form to report a wrong fact. */
  report: "report",
  /** The Home tab's search box. */
  search: "home-search",
  /** The Home tab's choice of language. */
  language: "home-language",
  /** Closes a report; followed by how. */
  closeReport: "close-report:",
  /** Opens the form for settings; followed by whose. */
  settings: "settings:",
} as const;
