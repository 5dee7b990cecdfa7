/** Thrown when no fact has the id asked for; the message names the nearest ones. */
export class UnknownFactError extends Error {
  override readonly name = "UnknownFactError";
  readonly code = "unknown-fact";
  readonly id: string;
  /** The nearest ids that exist, best first. */
  readonly suggestions: readonly string[];

  constructor(id: string, suggestions: readonly string[]) {
    const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(" or ")}?`;
    super(`There is no fact with the id "${id}".${hint}`);
    this.id = id;
    this.suggestions = suggestions;
  }
}

/** Whether an error is an {@link UnknownFactError}, also across copies of this package. */
export function isUnknownFactError(error: unknown): error is UnknownFactError {
  return error instanceof Error && "code" in error && error.code === "unknown-fact";
}
