/** Thrown when the database cannot be opened; the message names the variable to look at and never a password. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  readonly code = "store-unavailable";

  constructor(where: string, advice: string, cause: unknown) {
    const reason = cause instanceof Error && cause.message !== "" ? cause.message : String(cause);
    super(`The database ${where} cannot be opened: ${reason}. ${advice}`, { cause });
  }
}

/** Whether an error is a {@link StoreUnavailableError}. */
export function isStoreUnavailableError(error: unknown): error is StoreUnavailableError {
  return error instanceof Error && "code" in error && error.code === "store-unavailable";
}
