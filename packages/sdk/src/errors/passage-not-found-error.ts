/** Thrown when a passage that is to prove a fact is not in the source's text; the message says what a passage is. */
export class PassageNotFoundError extends Error {
  override readonly name = "PassageNotFoundError";
  readonly code = "passage-not-found";
  readonly passage: string;

  constructor(passage: string, line?: number) {
    const where = line === undefined ? "any line of the text" : `line ${line} of the text`;
    super(
      `"${passage}" does not stand in ${where}. Copy a passage of one line from it, letter by letter; give one for each line.`,
    );
    this.passage = passage;
  }
}

/** Whether an error is a {@link PassageNotFoundError}, also across copies of this package. */
export function isPassageNotFoundError(error: unknown): error is PassageNotFoundError {
  return error instanceof Error && "code" in error && error.code === "passage-not-found";
}
