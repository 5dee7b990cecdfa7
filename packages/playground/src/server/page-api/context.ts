import type { SlashCommandHelp } from "../../protocol.ts";
import type { Clock, PlaygroundClock } from "../clock.ts";
import type { DispatchContext } from "../dispatch/context.ts";
import type { SendEvent } from "../dispatch/events.ts";
import type { EventSubscription } from "../dispatch/message-events.ts";
import type { Shortcut } from "./state.ts";

/** What the page's actions work on. */
export interface PageContext {
  dispatch: DispatchContext;
  sendEvent: SendEvent;
  subscriptions: ReadonlySet<EventSubscription>;
  clock: Clock & Partial<Pick<PlaygroundClock, "moveTo">>;
  commands: readonly SlashCommandHelp[];
  shortcuts: readonly Shortcut[];
}
