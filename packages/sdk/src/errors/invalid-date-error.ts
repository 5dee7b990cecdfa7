/** Thrown when a date cannot be read; the message shows the forms that can. */
export class InvalidDateError extends Error {
  override readonly name = "InvalidDateError";
  readonly code = "invalid-date";
  readonly input: string;

  constructor(input: string) {
    super(
      `"${input}" is not a date. Use a day such as 2026-09-01, an instant such as 2026-09-01T09:00:00+08:00, or a Date.`,
    );
    this.input = input;
  }
}

/** Whether an error is an {@link InvalidDateError}, also across copies of this package. */
export function isInvalidDateError(error: unknown): error is InvalidDateError {
  return error instanceof Error && "code" in error && error.code === "invalid-date";
}
