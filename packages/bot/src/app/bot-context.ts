import type { Facts } from "../commands/command.ts";
import type { Commands } from "../commands/registry.ts";
import type { HomeDigests } from "../home/home-digests.ts";
import type { Surface } from "../slack/block-kit/surfaces.ts";
import type { Profiles } from "../slack/profiles.ts";
import type { BlockSupport } from "../slack/rich-blocks.ts";
import type { Store } from "../store/open-store.ts";
import type { DrawnMessages } from "./drawn-messages.ts";

/** What every listener works with. */
export interface BotContext {
  readonly facts: Facts;
  readonly commands: Commands;
  readonly store: Store;
  readonly profiles: Profiles;
  readonly blockSupport: BlockSupport;
  readonly drawn: DrawnMessages;
  /** Where the Home tab learns of digests; it lists none without. */
  readonly digests?: HomeDigests;
  readonly now: () => Date;
  /** Passes a payload on its way to Slack; in development it is checked against Slack's limits first. */
  readonly outgoing: <T>(surface: Surface, payload: T) => T;
}
