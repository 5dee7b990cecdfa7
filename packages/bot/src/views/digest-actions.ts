/** Ids of the buttons and forms of digests. */
export const DIGEST_ACTIONS = {
  source: "digest:source",
  ask: "digest:ask",
  check: "digest:check",
  settings: "digest:settings",
  /** Posts a run again whose outcome is unknown; the value is the run's id. */
  again: "digest:again",
  /** Resumes all of the owner's digests that were paused while the app was not installed. */
  resumeAll: "digest:resume-all",
  /** Does what the button says to a schedule; followed by the command, the value is the schedule's id. */
  manage: "digest:manage:",
  /** Saves what was typed in words, after the preview. */
  save: "digest:save",
  /** Opens the form with what was understood. */
  form: "digest:form",
  /** Another way of coming was chosen in the form, which then asks something else. */
  often: "often",
  submit: "digest:submit",
  asked: "digest:asked",
} as const;
