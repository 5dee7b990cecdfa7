/** Thrown in development when a message or view breaks a limit of Slack's, before Slack refuses it. */
export class InvalidBlocksError extends Error {
  override readonly name = "InvalidBlocksError";
  readonly code = "invalid-blocks";
  /** Each problem with its place in the payload. */
  readonly problems: readonly string[];

  constructor(surface: string, problems: readonly string[]) {
    super(
      `Slack would refuse this ${surface}; shorten or split what is named here:\n- ${problems.join("\n- ")}`,
    );
    this.problems = problems;
  }
}

/** Whether an error is an {@link InvalidBlocksError}. */
export function isInvalidBlocksError(error: unknown): error is InvalidBlocksError {
  return error instanceof Error && "code" in error && error.code === "invalid-blocks";
}
