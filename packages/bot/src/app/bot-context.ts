import type { Facts } from "../commands/command.ts";
import type { Commands } from "../commands/registry.ts";
import type { OpenHomes } from "../home/open-homes.ts";
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
  /** The Home tabs that are drawn anew when something on them changes. */
  readonly homes: OpenHomes;
  readonly now: () => Date;
  /** The time that all processes of the bot agree on: what one writes, another acts on. */
  readonly clock: () => Promise<Date>;
  /** Passes a payload on its way to Slack; in development it is checked against Slack's limits first. */
  readonly outgoing: <T>(surface: Surface, payload: T) => T;
}
