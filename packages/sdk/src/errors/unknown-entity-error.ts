/** Thrown when no entity has the id asked for; the message names the nearest ones. */
export class UnknownEntityError extends Error {
  override readonly name = "UnknownEntityError";
  readonly code = "unknown-entity";
  readonly id: string;
  /** The nearest ids that exist, best first. */
  readonly suggestions: readonly string[];

  constructor(id: string, suggestions: readonly string[]) {
    const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(" or ")}?`;
    super(`There is no entity with the id "${id}".${hint}`);
    this.id = id;
    this.suggestions = suggestions;
  }
}

/** Whether an error is an {@link UnknownEntityError}, also across copies of this package. */
export function isUnknownEntityError(error: unknown): error is UnknownEntityError {
  return error instanceof Error && "code" in error && error.code === "unknown-entity";
}
