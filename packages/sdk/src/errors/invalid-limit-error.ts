/** Thrown when a number of hits to give at most is none; the message says which ones are. */
export class InvalidLimitError extends Error {
  override readonly name = "InvalidLimitError";
  readonly code = "invalid-limit";
  readonly input: unknown;

  constructor(input: unknown) {
    super(
      `${String(input)} is no limit. Use a whole number from 0 on, such as 10, or Infinity for every hit.`,
    );
    this.input = input;
  }
}

/** Whether an error is an {@link InvalidLimitError}, also across copies of this package. */
export function isInvalidLimitError(error: unknown): error is InvalidLimitError {
  return error instanceof Error && "code" in error && error.code === "invalid-limit";
}
