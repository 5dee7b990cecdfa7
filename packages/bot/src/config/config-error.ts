/** Thrown when environment variables are missing or wrong; the message names each one and what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "invalid-config";
  /** One sentence for each variable. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The bot cannot start:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Whether an error is a {@link ConfigError}. */
export function isConfigError(error: unknown): error is ConfigError {
  return error instanceof Error && "code" in error && error.code === "invalid-config";
}
