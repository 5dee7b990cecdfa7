import type { KeyRing } from "./encryption-key.ts";

/** What it takes to be installed in many workspaces. */
export interface InstallConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an installation that is under way. */
  readonly stateSecret: string;
  readonly keyRing: KeyRing;
  /** Where the world reaches the bot; without it Slack takes the first redirect URL of the app's own page. */
  readonly publicUrl?: string;
}
