import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { App, HTTPReceiver, type LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Facts } from "../commands/command.ts";
import { createCommands } from "../commands/registry.ts";
import type { Config } from "../config/config.ts";
import { reportFailures } from "../listeners/failures.ts";
import { listenToShare } from "../listeners/share.ts";
import { listenToShow } from "../listeners/show.ts";
import { listenToSlashCommand } from "../listeners/slash-command.ts";
import { listenToSource } from "../listeners/source.ts";
import { validBlocks } from "../slack/block-kit/validate.ts";
import { createProfiles } from "../slack/profiles.ts";
import { openStore } from "../store/open-store.ts";
import type { BotContext } from "./bot-context.ts";
import { inFlight } from "./in-flight.ts";

/** A running or stoppable bot. */
export interface Bot {
  /** Connects to Slack; resolves with the address in HTTP mode. */
  start(): Promise<{ readonly url: string | undefined }>;
  /** Resolves when nothing that Slack has sent is being worked on any more. */
  idle(): Promise<void>;
  /** Takes nothing new, lets what is under way finish, and closes the database. */
  stop(): Promise<void>;
}

/** What may be put in place of the real thing, for tests and the playground. */
export interface BotOptions {
  readonly facts?: Facts;
  readonly now?: () => Date;
}

function receiverOf(config: Config): Receiver {
  const logLevel = config.logLevel as LogLevel;
  if (config.mode === "socket") return new SocketModeReceiver({ appToken: config.appToken, logLevel });
  return new HTTPReceiver({ signingSecret: config.signingSecret, logLevel });
}

/**
 * Makes the bot from its configuration; nothing is connected until `start`.
 *
 * @throws when Slack refuses the token, or the database cannot be opened.
 */
export async function createBot(config: Config, options: BotOptions = {}): Promise<Bot> {
  const receiver = receiverOf(config);
  const app = new App({
    token: config.botToken,
    receiver,
    logLevel: config.logLevel as LogLevel,
    deferInitialization: true,
    ...(config.apiUrl === undefined ? {} : { clientOptions: { slackApiUrl: config.apiUrl } }),
  });
  const facts = options.facts ?? createFactBase<Pack>(hkAi.pack);
  const store = await openStore({ dataDir: config.dataDir });
  const bot: BotContext = {
    facts,
    commands: createCommands(facts),
    store,
    profiles: createProfiles((error) => app.logger.warn("users.info failed:", error)),
    now: options.now ?? (() => new Date()),
    outgoing: config.development ? validBlocks : (_surface, payload) => payload,
  };
  const work = inFlight();
  app.use(({ next }) => work.track(next()));
  reportFailures(app, bot);
  listenToSlashCommand(app, bot);
  listenToShow(app, bot);
  listenToShare(app, bot);
  listenToSource(app, bot);

  return {
    async start() {
      await app.init();
      if (config.mode === "socket") {
        await app.start();
        return { url: undefined };
      }
      const server = await app.start({ port: config.port, host: "127.0.0.1" });
      const address = (server as { address(): unknown }).address() as { port: number };
      return { url: `http://127.0.0.1:${address.port}/slack/events` };
    },
    idle: () => work.settled(),
    async stop() {
      await app.stop();
      await work.settled();
      await store.close();
    },
  };
}
