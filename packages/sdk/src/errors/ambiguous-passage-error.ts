/** Thrown when a passage that is to prove a fact stands in several places; the message names their lines. */
export class AmbiguousPassageError extends Error {
  override readonly name = "AmbiguousPassageError";
  readonly code = "ambiguous-passage";
  readonly passage: string;
  /** The 1-based line of each place, in order. */
  readonly lines: readonly number[];

  constructor(passage: string, lines: readonly number[]) {
    const several = new Set(lines).size > 1;
    super(
      `"${passage}" stands ${lines.length} times in the text, in line ${[...new Set(lines)].join(", ")}. Make it longer${several ? ", or give its line" : ""}.`,
    );
    this.passage = passage;
    this.lines = lines;
  }
}

/** Whether an error is an {@link AmbiguousPassageError}, also across copies of this package. */
export function isAmbiguousPassageError(error: unknown): error is AmbiguousPassageError {
  return error instanceof Error && "code" in error && error.code === "ambiguous-passage";
}
