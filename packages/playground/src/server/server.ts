import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { PlaygroundActions, SlashCommandHelp } from "../protocol.ts";
import { BotConnectionError } from "./bot-connection-error.ts";
import type { Clock, PlaygroundClock } from "./clock.ts";
import type { DispatchContext } from "./dispatch/context.ts";
import { createDeliver, type Deliver } from "./dispatch/deliver.ts";
import { createSendEvent, type Delay, type SendEvent } from "./dispatch/events.ts";
import { type EventSubscription, followMessages } from "./dispatch/message-events.ts";
import { type Assets, serveAsset } from "./http/assets.ts";
import { isBodyTooLargeError } from "./http/body.ts";
import { serveBotPage } from "./http/bot-page.ts";
import { createEventStreams } from "./http/event-stream.ts";
import { foreignRequest, isLoopbackUrl } from "./http/loopback.ts";
import { sendJson, sendText } from "./http/respond.ts";
import { serveResponseUrl } from "./http/response-url.ts";
import { serveWebApi } from "./http/web-api.ts";
import { PageActionError } from "./page-api/action-error.ts";
import { actionHandlers } from "./page-api/actions.ts";
import type { BotSchedule, PageContext } from "./page-api/context.ts";
import { servePage } from "./page-api/serve.ts";
import type { Shortcut } from "./page-api/state.ts";
import type { WebApiHandler } from "./web-api/answer.ts";
import { createWebApi } from "./web-api/web-api.ts";
import { isRecord, type ValidateBlocks } from "./workspace/blocks.ts";
import { createWorkspace, type Workspace } from "./workspace/workspace.ts";

/** How a local Slack is set up. */
export interface PlaygroundServerOptions {
  /** Signs what is sent to the bot; the bot must have the same. */
  signingSecret: string;
  /** What the bot must present to the Web API. */
  botToken: string;
  /** The workspace's time; the page can move it when it is a {@link PlaygroundClock}. */
  clock: Clock & Partial<Pick<PlaygroundClock, "moveTo" | "onMove">>;
  /** What the bot does at its hours, so that moving the clock passes none of them by; without it the clock jumps. */
  schedule?: BotSchedule;
  /** The web page's files. */
  assets: Assets;
  /** Headers sent with the page's files, such as a Content-Security-Policy. */
  pageHeaders?: Record<string, string>;
  /** The app's slash commands; any other is answered by "not a valid command". */
  commands: readonly SlashCommandHelp[];
  /** The app's message shortcuts. */
  shortcuts: readonly Shortcut[];
  /** The events the app subscribes to; by default mentions, direct messages and the Home tab. */
  subscriptions?: readonly EventSubscription[];
  /** Domains whose links are reported by "link_shared", where subscribed. */
  unfurlDomains?: readonly string[];
  /** Where the bot's own web pages lie; they are served from this address too. */
  botPages?: string;
  /** Finds what Slack would refuse about blocks; without it all are accepted. */
  validateBlocks?: ValidateBlocks;
  /** Wraps the Web API, to make it slow, unreliable or forgetful. */
  wrapWebApi?: (next: WebApiHandler) => WebApiHandler;
  /** How requests to the bot are made; the platform's `fetch` by default. */
  fetch?: typeof fetch;
  /** Aborts with a TimeoutError when the bot took too long to acknowledge; after 3 s by default, as in Slack. */
  ackTimeout?: () => AbortSignal;
  /** Waits between retries of an event; real time by default. */
  delay?: Delay;
}

/** A local Slack that listens on the loopback interface. */
export interface PlaygroundServer {
  /** Starts to listen on 127.0.0.1; port 0 picks a free one. */
  listen(port: number): Promise<{ url: string; port: number }>;
  /** Stops, ends open event streams and gives up retries. */
  close(): Promise<void>;
  /**
   * Makes `url` the bot's endpoint for commands, interactions and events, after the same check that Slack makes: a
   * signed challenge that must come back.
   *
   * @throws BotConnectionError when it is not on this machine or does not answer the challenge
   */
  connectBot(url: string): Promise<void>;
  /** Does what a person does in the page; throws {@link PageActionError} when it cannot be done. */
  act<Name extends keyof PlaygroundActions>(name: Name, action: PlaygroundActions[Name]): Promise<void>;
  /** Resolves when nothing that was sent to the bot is still on its way. */
  settled(): Promise<void>;
  /** Everything this Slack knows, to look at and to arrange in tests. */
  readonly workspace: Workspace;
}

/**
 * Makes a Slack workspace that runs on this machine: Web API, signed requests to the bot, response urls, and the web
 * page's protocol. Keeps everything in memory.
 *
 * @example
 * const slack = createPlaygroundServer({
 *   signingSecret: "secret", botToken: "xoxb-local", clock: createPlaygroundClock(),
 *   assets: () => undefined, commands: [], shortcuts: [],
 * });
 * const { url } = await slack.listen(0); // the bot's slackApiUrl is `${url}/api/`
 * await slack.close();
 */
export function createPlaygroundServer(options: PlaygroundServerOptions): PlaygroundServer {
  const workspace = createWorkspace(options.clock);
  const validateBlocks = options.validateBlocks ?? (() => []);
  const subscriptions = new Set<EventSubscription>(
    options.subscriptions ?? ["app_mention", "message.im", "app_home_opened"],
  );
  const stopped = new AbortController();
  const pending = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    const done = () => pending.delete(work);
    work.then(done, done);
    return work;
  };

  let port = 0;
  let botUrl: string | undefined;
  const url = () => `http://127.0.0.1:${port}`;
  const deliverTo = (target: () => string): Deliver =>
    createDeliver({
      botUrl: target,
      signingSecret: options.signingSecret,
      fetch: options.fetch ?? fetch,
      ackTimeout: options.ackTimeout ?? (() => AbortSignal.timeout(3000)),
      inspector: workspace.inspector,
    });
  const deliverToBot = deliverTo(() => botUrl ?? "");
  const deliver: Deliver = (dispatch) => {
    if (botUrl === undefined) {
      throw new PageActionError("bot_not_connected", "No bot is connected to the playground yet.");
    }
    return deliverToBot(dispatch);
  };
  const verificationToken = "playground";
  const dispatch: DispatchContext = { workspace, deliver, validateBlocks, url, verificationToken };
  const sendToBot = createSendEvent({
    workspace,
    deliver,
    delay: options.delay ?? ((ms, signal) => sleep(ms, undefined, { signal, ref: false })),
    stopped: stopped.signal,
    verificationToken,
  });
  // Events that happen before a bot is there are lost, as they are in Slack.
  const sendEvent: SendEvent = async (event) => {
    if (botUrl !== undefined) await track(sendToBot(event));
  };

  const webApi = createWebApi({ workspace, validateBlocks, url }, options.botToken);
  const handleWebApi = options.wrapWebApi?.(webApi) ?? webApi;
  const page: PageContext = {
    dispatch,
    sendEvent,
    subscriptions,
    clock: options.clock,
    ...(options.schedule === undefined ? {} : { schedule: options.schedule }),
    commands: options.commands,
    shortcuts: options.shortcuts,
  };
  const streams = createEventStreams(workspace);
  const unfollow = [
    followMessages({ workspace, sendEvent, subscriptions, unfurlDomains: options.unfurlDomains ?? [] }),
    options.clock.onMove?.((now) => workspace.emit({ type: "clock", now: now.toISOString() })) ?? (() => {}),
  ];

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refused = foreignRequest(request, port);
    if (refused !== undefined) return sendText(response, 403, refused);
    const target = new URL(request.url ?? "/", url());
    const path = target.pathname;
    if (path.startsWith("/api/")) {
      return serveWebApi(request, response, target, handleWebApi, workspace.inspector);
    }
    if (path.startsWith("/response/") && request.method === "POST") {
      return serveResponseUrl(request, response, path, workspace, validateBlocks);
    }
    if (path.startsWith("/playground/")) return servePage(request, response, path, page, streams);
    if (request.method !== "GET") return sendText(response, 405, "Only GET is possible here.");
    if (botUrl !== undefined && options.botPages !== undefined && path.startsWith(options.botPages)) {
      return serveBotPage(request, response, new URL(path + target.search, botUrl));
    }
    return serveAsset(path, response, options.assets, options.pageHeaders ?? {});
  };
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (isBodyTooLargeError(error)) sendJson(response, 413, { ok: false, error: error.code });
      else sendJson(response, 500, { ok: false, error: "internal_error" });
    });
  });

  return {
    workspace,
    listen: (wanted) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(wanted, "127.0.0.1", () => {
          server.off("error", reject);
          port = (server.address() as AddressInfo).port;
          resolve({ url: url(), port });
        });
      }),
    async close() {
      stopped.abort();
      for (const stop of unfollow) stop();
      streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    async connectBot(target) {
      if (!isLoopbackUrl(target)) throw new BotConnectionError(target, "it is not on this machine");
      const challenge = crypto.randomUUID();
      const delivery = await deliverTo(() => target)({
        name: "url_verification",
        body: { json: { token: verificationToken, challenge, type: "url_verification" } },
      });
      if (!delivery.ok) {
        throw new BotConnectionError(
          target,
          `it answered the challenge with ${delivery.status || delivery.reason}`,
        );
      }
      if (!isRecord(delivery.json) || delivery.json["challenge"] !== challenge) {
        throw new BotConnectionError(target, "it did not send the challenge back");
      }
      botUrl = target;
    },
    async act(name, action) {
      await track(actionHandlers[name](action, page));
    },
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}
