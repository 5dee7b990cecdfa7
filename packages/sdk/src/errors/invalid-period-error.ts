/** Thrown when a date or interval to select facts by cannot be read; the message shows the forms that can. */
export class InvalidPeriodError extends Error {
  override readonly name = "InvalidPeriodError";
  readonly code = "invalid-period";
  readonly input: string;

  constructor(input: string) {
    super(
      `"${input}" is no date or interval of the calendar. Use EDTF: a day such as 2026-07-08, a month such as 2026-07, a year such as 2026, or an interval such as 2026-07/2026-12 or 2026/.., the earlier date first.`,
    );
    this.input = input;
  }
}

/** Whether an error is an {@link InvalidPeriodError}, also across copies of this package. */
export function isInvalidPeriodError(error: unknown): error is InvalidPeriodError {
  return error instanceof Error && "code" in error && error.code === "invalid-period";
}
