import { randomBytes } from "node:crypto";
import { type Bot, type BotOptions, blockProblems, completions, createBot } from "@hk-ai/bot";
import manifest from "@hk-ai/bot/manifest.json" with { type: "json" };
import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { botSchedule } from "./advance.ts";
import { pageAssets, pageContentSecurityPolicy } from "./bundle/page-assets.ts";
import type { CommandCompletion } from "./protocol.ts";
import {
  createPlaygroundClock,
  createPlaygroundServer,
  type PlaygroundClock,
  type PlaygroundServer,
  type PlaygroundServerOptions,
} from "./server/index.ts";

import { people } from "./server/workspace/people.ts";

/** How a playground is started. */
export interface PlaygroundOptions {
  /** Port of the page; 0 picks a free one. */
  readonly port: number;
  /** Time of the workspace and of the bot; the real time by default, moved from the page. */
  readonly clock?: PlaygroundClock;
  /** Whether to bundle the web page; without it there is only the local Slack. */
  readonly page?: boolean;
  /** What the bot answers from; the built-in facts by default. */
  readonly facts?: BotOptions["facts"];
  /** Wraps the local Slack's Web API, to make it slow, unreliable or forgetful. */
  readonly wrapWebApi?: PlaygroundServerOptions["wrapWebApi"];
}

/** A local Slack workspace with the bot in it. */
export interface Playground {
  /** Address of the page. */
  readonly url: string;
  /** Where the bot takes what Slack sends, signed. */
  readonly botUrl: string;
  readonly slack: PlaygroundServer;
  readonly bot: Bot;
  close(): Promise<void>;
}

/**
 * Starts a local Slack workspace on the loopback interface with the real bot connected to it over signed HTTP.
 *
 * Secrets are made anew each time; nothing leaves the machine.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const signingSecret = randomBytes(16).toString("hex");
  const botToken = `xoxb-${randomBytes(16).toString("hex")}`;
  const clock = options.clock ?? createPlaygroundClock();
  const facts = options.facts ?? createFactBase<Pack>(hkAi.pack);
  let running: Bot | undefined;
  const botOrThrow = () => {
    if (running === undefined) throw new Error("The bot is still starting; move the clock in a moment.");
    return running;
  };
  const slack = createPlaygroundServer({
    signingSecret,
    botToken,
    clock,
    schedule: botSchedule(botOrThrow, clock),
    assets: options.page === false ? () => undefined : await pageAssets(),
    pageHeaders: { "content-security-policy": pageContentSecurityPolicy },
    commands: manifest.features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usageHint: usage_hint,
      completions: Object.fromEntries(people.map(({ locale }) => [locale, completionsFor(facts, locale)])),
    })),
    shortcuts: manifest.features.shortcuts.map(({ callback_id, name }) => ({
      callbackId: callback_id,
      name,
    })),
    ...(options.wrapWebApi === undefined ? {} : { wrapWebApi: options.wrapWebApi }),
    subscriptions: [
      "app_home_opened",
      "app_mention",
      "entity_details_requested",
      "link_shared",
      "message.im",
    ],
    // Slack itself takes no address for a domain; here there is no other.
    unfurlDomains: ["127.0.0.1"],
    botPages: "/facts/",
    validateBlocks: (blocks, surface) =>
      blockProblems(surface, surface === "message" ? { text: "-", blocks } : { ...SHELL[surface], blocks }),
  });
  const { url } = await slack.listen(options.port);
  const bot = await createBot(
    {
      mode: "http",
      host: "127.0.0.1",
      port: 0,
      signingSecret,
      botToken,
      apiUrl: `${url}/api/`,
      dataDir: ":memory:",
      logLevel: "warn",
      development: true,
      publicUrl: url,
      workObjects: true,
    },
    { facts, now: () => clock.now() },
  );
  running = bot;
  const { url: botUrl = "" } = await bot.start();
  await slack.connectBot(botUrl);
  return {
    url,
    botUrl,
    slack,
    bot,
    async close() {
      await slack.settled();
      await bot.stop();
      await slack.close();
    },
  };
}

const completionsFor = (facts: Parameters<typeof completions>[0], locale: string): CommandCompletion[] =>
  completions(facts, locale).map((completion) => ({ ...completion, words: [...completion.words] }));

/** The local Slack hands over blocks alone; the rest of a view is what its rules need to be complete. */
const SHELL = {
  modal: {
    type: "modal",
    title: { type: "plain_text", text: "-" },
    submit: { type: "plain_text", text: "-" },
  },
  home: { type: "home" },
} as const;
