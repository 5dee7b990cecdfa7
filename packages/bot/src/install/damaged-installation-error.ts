/** Thrown when the stored tokens of a workspace were changed, or stored for another workspace. */
export class DamagedInstallationError extends Error {
  override readonly name = "DamagedInstallationError";
  readonly code = "damaged-installation";

  constructor(owner: string, cause: unknown) {
    super(
      `The stored tokens of ${owner} are not what was written: the row was changed or copied. ` +
        "Restore it from a backup, or let the workspace install the app again at /slack/install.",
      { cause },
    );
  }
}

/** Whether an error is a {@link DamagedInstallationError}. */
export function isDamagedInstallationError(error: unknown): error is DamagedInstallationError {
  return error instanceof Error && "code" in error && error.code === "damaged-installation";
}
