/** Thrown when a request comes from a workspace that has not installed the app, or has removed it. */
export class NotInstalledError extends Error {
  override readonly name = "NotInstalledError";
  readonly code = "not-installed";

  constructor(owner: string) {
    super(`The app is not installed in ${owner}. Somebody there has to open /slack/install first.`);
  }
}

/** Whether an error is a {@link NotInstalledError}. */
export function isNotInstalledError(error: unknown): error is NotInstalledError {
  return error instanceof Error && "code" in error && error.code === "not-installed";
}
