/** Thrown when a channel's history cannot be read, so that nobody can tell whether a digest stands in it. */
export class HistoryUnreadableError extends Error {
  override readonly name = "HistoryUnreadableError";
  readonly code = "history-unreadable";
  /** Slack's name of what is in the way, or the bot's own. */
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(
      `The channel's history cannot be read (${reason}). Look whether the digest is there; if not, press “Post again”.`,
      { cause },
    );
    this.reason = reason;
  }
}

/** Whether an error is a {@link HistoryUnreadableError}. */
export function isHistoryUnreadableError(error: unknown): error is HistoryUnreadableError {
  return error instanceof Error && "code" in error && error.code === "history-unreadable";
}
