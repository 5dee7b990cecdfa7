/** Thrown when a text is said to be a copy of a source that the pack does not have; the message names those that it has. */
export class UnknownSourceError extends Error {
  override readonly name = "UnknownSourceError";
  readonly code = "unknown-source";
  readonly id: string;
  /** The ids of the pack's sources. */
  readonly sources: readonly string[];

  constructor(id: string, sources: readonly string[]) {
    const known =
      sources.length === 0 ? "It has none." : `Give texts by the ids of its sources: ${sources.join(", ")}.`;
    super(`The pack has no source with the id "${id}". ${known}`);
    this.id = id;
    this.sources = sources;
  }
}

/** Whether an error is an {@link UnknownSourceError}, also across copies of this package. */
export function isUnknownSourceError(error: unknown): error is UnknownSourceError {
  return error instanceof Error && "code" in error && error.code === "unknown-source";
}
