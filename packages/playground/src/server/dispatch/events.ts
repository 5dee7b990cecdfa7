import { newId } from "../workspace/ids.ts";
import { app, team } from "../workspace/people.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Deliver } from "./deliver.ts";

/** Waits before Slack's first, second and third retry. */
const retryAfterMs = [0, 60_000, 300_000];

/** Waits by the clock on the wall; rejects when the signal says stop. */
export type Delay = (ms: number, signal: AbortSignal) => Promise<void>;

/** Sends one event of the Events API, again up to three times when the bot does not take it. */
export type SendEvent = (event: Record<string, unknown> & { type: string }) => Promise<void>;

export interface EventsOptions {
  workspace: Workspace;
  deliver: Deliver;
  delay: Delay;
  stopped: AbortSignal;
  verificationToken: string;
}

export function createSendEvent(options: EventsOptions): SendEvent {
  return async (event) => {
    const envelope = {
      token: options.verificationToken,
      team_id: team.id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: app.id,
      event,
      type: "event_callback",
      event_id: newId("Ev"),
      event_time: Math.floor(options.workspace.clock.now().getTime() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: team.id,
          user_id: app.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: newId("4-"),
    };
    let headers: Record<string, string> = {};
    for (let attempt = 0; ; attempt += 1) {
      const delivery = await options.deliver({ name: eventName(event), body: { json: envelope }, headers });
      const wait = retryAfterMs[attempt];
      if (delivery.ok || delivery.noRetry || wait === undefined) return;
      try {
        await options.delay(wait, options.stopped);
      } catch {
        return; // the server is closing
      }
      headers = { "x-slack-retry-num": String(attempt + 1), "x-slack-retry-reason": delivery.reason };
    }
  };
}

function eventName(event: Record<string, unknown> & { type: string }): string {
  if (event.type !== "message") return event.type;
  const name = event["channel_type"] === "im" ? "message.im" : "message.channels";
  return typeof event["subtype"] === "string" ? `${name} ${event["subtype"]}` : name;
}
