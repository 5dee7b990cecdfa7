import type { ValidateBlocks } from "../workspace/blocks.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";

/** What every method works on. */
export interface MethodContext {
  workspace: Workspace;
  validateBlocks: ValidateBlocks;
  /** The address of this server, without a slash at the end. */
  url: () => string;
}

/** One Web API method: arguments in, the body's fields beside `ok` out; refusals are thrown. */
export type Method = (args: Arguments, context: MethodContext) => Record<string, unknown>;
