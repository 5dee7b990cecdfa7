/** Thrown when the database has been migrated by a newer version of the bot than the one that opens it. */
export class StoreTooNewError extends Error {
  override readonly name = "StoreTooNewError";
  readonly code = "store-too-new";
  /** Names of the migrations that this version does not have. */
  readonly migrations: readonly string[];

  constructor(migrations: readonly string[]) {
    super(
      `The database was brought up to date by a newer version of the bot (it records ${migrations.join(", ")}). ` +
        "Start that version, or restore the backup taken before the upgrade.",
    );
    this.migrations = migrations;
  }
}

/** Whether an error is a {@link StoreTooNewError}. */
export function isStoreTooNewError(error: unknown): error is StoreTooNewError {
  return error instanceof Error && "code" in error && error.code === "store-too-new";
}
