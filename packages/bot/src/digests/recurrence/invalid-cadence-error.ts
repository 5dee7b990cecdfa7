/** Why a cadence cannot be kept; a sentence of the bot's has the same name. */
export type CadenceProblem = "cronWrong" | "cronNever" | "cronTooOften" | "zoneWrong";

/** Thrown when a cadence names no moment, too many, or a time zone that does not exist. */
export class InvalidCadenceError extends Error {
  override readonly name = "InvalidCadenceError";
  readonly code = "invalid-cadence";
  readonly problem: CadenceProblem;
  /** What was given: the expression or the zone. */
  readonly given: string;

  constructor(problem: CadenceProblem, given: string) {
    super(`${ADVICE[problem]} Given: ${given}`);
    this.problem = problem;
    this.given = given;
  }
}

const ADVICE: Record<CadenceProblem, string> = {
  cronWrong: "Write five fields, for example `0 9 * * 1`: minute, hour, day of month, month, day of week.",
  cronNever: "No day fits this expression in the coming years; check day and month.",
  cronTooOften: "A digest comes once an hour at most; give one minute, for example `0 9 * * 1`.",
  zoneWrong: "Name a time zone from the IANA list, for example Asia/Hong_Kong.",
};

/** Whether an error is an {@link InvalidCadenceError}. */
export function isInvalidCadenceError(error: unknown): error is InvalidCadenceError {
  return error instanceof Error && "code" in error && error.code === "invalid-cadence";
}
