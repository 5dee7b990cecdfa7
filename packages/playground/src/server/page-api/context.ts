import type { SlashCommandHelp } from "../../protocol.ts";
import type { Clock, PlaygroundClock } from "../clock.ts";
import type { DispatchContext } from "../dispatch/context.ts";
import type { SendEvent } from "../dispatch/events.ts";
import type { EventSubscription } from "../dispatch/message-events.ts";
import type { Shortcut } from "./state.ts";

/** What the bot does by itself at its hours. */
export interface BotSchedule {
  /** When it does something next; undefined when nothing is planned. */
  next(): Promise<Date | undefined>;
  /** Moves the clock forward to an instant, and lets everything that is due on the way happen at its own hour. */
  advance(to: Date): Promise<void>;
}

/** What the page's actions work on. */
export interface PageContext {
  dispatch: DispatchContext;
  sendEvent: SendEvent;
  subscriptions: ReadonlySet<EventSubscription>;
  clock: Clock & Partial<Pick<PlaygroundClock, "moveTo">>;
  schedule?: BotSchedule;
  commands: readonly SlashCommandHelp[];
  shortcuts: readonly Shortcut[];
}
