/** Thrown when a pack that was not checked lacks what every pack has; the message names it and says how to see all that is wrong. */
export class IncompletePackError extends Error {
  override readonly name = "IncompletePackError";
  readonly code = "incomplete-pack";
  /** Each field that is absent or of another kind, such as `facts[3].statement`; with the id of what lacks it, where it has one. */
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    const shown = missing.slice(0, 3);
    const others = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : "";
    super(
      `The pack lacks ${shown.join(", ")}${others}, or has something else there. For a full report run Pack.parse of "@hk-ai/sdk/schema" over it first.`,
    );
    this.missing = missing;
  }
}

/** Whether an error is an {@link IncompletePackError}, also across copies of this package. */
export function isIncompletePackError(error: unknown): error is IncompletePackError {
  return error instanceof Error && "code" in error && error.code === "incomplete-pack";
}
