/**
 * What a failed call means for what comes next.
 *
 * - `pause-schedule`: it will fail again until somebody does something in that channel
 * - `pause-workspace`: nothing can be posted in the workspace until the app is installed again
 * - `later`: nothing was done; the same call may succeed later
 * - `unknown`: it may have been done or not
 * - `our-fault`: Slack will never do this, whoever does what
 * - `not-sent`: the call was held back, because another process may be making it
 */
export type Consequence =
  | "pause-schedule"
  | "pause-workspace"
  | "later"
  | "unknown"
  | "our-fault"
  | "not-sent";

/** A call to Slack that failed, as one of the classes in this folder: each has one consequence. */
export abstract class SlackCallError extends Error {
  abstract readonly code: string;
  abstract readonly consequence: Consequence;
  /** Slack's own name of the error, such as "is_archived"; the bot's where Slack gave none. */
  readonly reason: string;

  constructor(reason: string, advice: string, options?: ErrorOptions) {
    super(`${advice} (${reason})`, options);
    this.reason = reason;
  }
}
