import { onTestFinished } from "vitest";
import {
  createPlaygroundServer,
  type PlaygroundServer,
  type WebApiAnswer,
} from "../../../playground/src/server/index.ts";

/** What goes wrong with one call: before or after Slack has done it. */
export type Fault =
  | { readonly kind: "rate-limit"; readonly retryAfter: number }
  | { readonly kind: "status"; readonly status: number; readonly done: boolean }
  | { readonly kind: "drop"; readonly done: boolean }
  | { readonly kind: "hang"; readonly done: boolean }
  | { readonly kind: "error"; readonly error: string };

/** A local Slack whose next calls go wrong as a test says. */
export interface FaultySlack {
  readonly server: PlaygroundServer;
  readonly apiUrl: string;
  readonly token: string;
  /** The faults of the next calls of a method, in order; `undefined` lets one pass. */
  readonly faults: Record<string, (Fault | undefined)[]>;
  /** Called before a call is done. */
  onCall: (method: string, args: Record<string, unknown>) => void | Promise<void>;
  /** Drops the connections of calls that get no answer. */
  giveUp(): void;
  /** Texts of the messages in a channel, oldest first. */
  texts(channel: string): string[];
}

export const CHANNEL = "C0AIPOLICY";
export const TEAM = "T0HKAI";
export const OWNER = "U0EMILY";

export async function faultySlack(now: () => Date): Promise<FaultySlack> {
  const token = "xoxb-test";
  const faults: FaultySlack["faults"] = {};
  const hanging = new AbortController();
  const failed = (status: number): WebApiAnswer => ({ status, body: { ok: false, error: "internal_error" } });
  const server = createPlaygroundServer({
    signingSecret: "0123456789abcdef",
    botToken: token,
    clock: { now },
    assets: () => undefined,
    commands: [],
    shortcuts: [],
    wrapWebApi: (next) => async (method, args) => {
      await slack.onCall(method, args);
      const fault = faults[method]?.shift();
      if (fault === undefined) return next(method, args);
      if (fault.kind === "rate-limit") {
        return {
          status: 429,
          headers: { "retry-after": String(fault.retryAfter) },
          body: { ok: false, error: "ratelimited" },
        };
      }
      if (fault.kind === "error") return { status: 200, body: { ok: false, error: fault.error } };
      if (fault.done) await next(method, args);
      if (fault.kind === "status") return failed(fault.status);
      if (fault.kind === "hang") {
        await new Promise<void>((resolve) => hanging.signal.addEventListener("abort", () => resolve()));
      }
      return { ...failed(0), drop: true };
    },
  });
  const { url } = await server.listen(0);
  onTestFinished(async () => {
    hanging.abort();
    await server.close();
  });
  const slack: FaultySlack = {
    server,
    token,
    apiUrl: `${url}/api/`,
    faults,
    onCall: () => {},
    giveUp: () => hanging.abort(),
    texts: (channel) => server.workspace.messages.inChannel(channel).map(({ text }) => text),
  };
  return slack;
}
