import type { Request } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";

/** What a view needs besides the answer. */
export interface ViewContext {
  readonly facts: Facts;
  /** What was asked, for the buttons that ask it again in another form. */
  readonly request: Request;
}
