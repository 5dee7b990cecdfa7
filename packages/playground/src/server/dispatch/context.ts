import type { ValidateBlocks } from "../workspace/blocks.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Deliver } from "./deliver.ts";

/** What every kind of dispatch needs. */
export interface DispatchContext {
  workspace: Workspace;
  deliver: Deliver;
  validateBlocks: ValidateBlocks;
  /** The address of this server, without a slash at the end; response urls begin with it. */
  url: () => string;
  /** The old verification token that Slack still puts in each payload; nobody should rely on it. */
  verificationToken: string;
}
