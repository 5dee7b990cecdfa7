import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { App, type LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Facts } from "../commands/command.ts";
import { createCommands } from "../commands/registry.ts";
import type { Config } from "../config/config.ts";
import { POSTING_TERMS } from "../digests/posting/ports.ts";
import { tellReinstalled, tellReinstalledAtStart } from "../digests/reinstalled.ts";
import { createDigests } from "../digests/start-digests.ts";
import { tokenOf } from "../digests/token-of.ts";
import { listenToReportClosing } from "../feedback/close-report.ts";
import { listenToReports } from "../feedback/report.ts";
import { listenToVotes } from "../feedback/vote.ts";
import { listenToAgent } from "../home/agent.ts";
import { followChanges } from "../home/follow-changes.ts";
import { listenToHome } from "../home/home.ts";
import { createOpenHomes, type HomeChange } from "../home/open-homes.ts";
import { otherProcesses } from "../home/other-processes.ts";
import { watchStore } from "../home/watch-store.ts";
import { installationStore, type StoredInstallations } from "../install/installation-store.ts";
import type { Installed } from "../install/installed-page.ts";
import { installReceiverOptions } from "../install/receiver-options.ts";
import { listenToUninstall } from "../install/uninstalled.ts";
import { unreadableInstallations } from "../install/unreadable-installations.ts";
import { listenToCheckShortcut } from "../listeners/check-shortcut.ts";
import { listenToDirectMessage } from "../listeners/direct-message.ts";
import { listenToEveryRequest } from "../listeners/every-request.ts";
import { listenToMention } from "../listeners/mention.ts";
import { listenToShare } from "../listeners/share.ts";
import { listenToShow } from "../listeners/show.ts";
import { listenToSource } from "../listeners/source.ts";
import { factPageRoute } from "../previews/fact-page-route.ts";
import { listenToLinks } from "../previews/previews.ts";
import { listenToSettings } from "../settings/change-settings.ts";
import { validBlocks } from "../slack/block-kit/validate.ts";
import { httpReceiver } from "../slack/http-receiver.ts";
import { oneShotClient } from "../slack/one-shot-client.ts";
import { createProfiles } from "../slack/profiles.ts";
import { createBlockSupport } from "../slack/rich-blocks.ts";
import { openStore } from "../store/open-store.ts";
import type { BotContext } from "./bot-context.ts";
import { createDrawnMessages } from "./drawn-messages.ts";
import { healthRoute } from "./health-route.ts";
import { inFlight } from "./in-flight.ts";
import { rememberedLangs } from "./remembered-langs.ts";
import { startFailure } from "./start-failure.ts";

/** A running or stoppable bot. */
export interface Bot {
  /**
   * Connects to Slack; resolves with the address in HTTP mode.
   *
   * @throws TokenRefusedError when Slack does not accept the token, PortTakenError when another program has the port.
   */
  start(): Promise<{ readonly url: string | undefined }>;
  /** Resolves when nothing that Slack has sent is being worked on any more. */
  idle(): Promise<void>;
  /** Posts every digest that is due, without waiting for the next look: for a clock that has been moved. */
  postDue(): Promise<void>;
  /** When a digest is due next, and whether some that were due wait yet: for a clock that is to be moved. */
  nextDue(): Promise<{ readonly at: Date | undefined; readonly waiting: boolean }>;
  /** Takes nothing new, lets what is under way finish, and closes the database. */
  stop(): Promise<void>;
}

/** What may be put in place of the real thing, for tests and the playground. */
export interface BotOptions {
  readonly facts?: Facts;
  readonly now?: () => Date;
}

function receiverOf(
  config: Config,
  facts: Facts,
  { store, clock }: Pick<BotContext, "store" | "clock">,
  installations: StoredInstallations | undefined,
): Receiver {
  const logLevel = config.logLevel as LogLevel;
  const { apiUrl } = config;
  if (config.mode === "socket") {
    const installerOptions = apiUrl === undefined ? {} : { clientOptions: { slackApiUrl: apiUrl } };
    return new SocketModeReceiver({ appToken: config.appToken, logLevel, installerOptions });
  }
  const { signingSecret, install } = config;
  const installed: Installed = async (teamId, enterpriseId) => {
    const served = enterpriseId === undefined ? [] : await store.teams.of(enterpriseId);
    const teams = new Set([...served, ...(teamId === undefined ? [] : [teamId])]);
    let waiting = 0;
    for (const team of teams) waiting += await tellReinstalled(store, team, await clock());
    return waiting;
  };
  const forMany =
    install && installations && installReceiverOptions(install, installations, installed, apiUrl);
  return httpReceiver({
    signingSecret,
    logLevel,
    customRoutes: [factPageRoute(facts), healthRoute(store)],
    ...forMany,
  });
}

/**
 * Makes the bot from its configuration; nothing is connected until `start`.
 *
 * @throws StoreUnavailableError when the database cannot be opened.
 */
export async function createBot(config: Config, options: BotOptions = {}): Promise<Bot> {
  const { dataDir, databaseUrl, install } = config;
  const onIdleError = (error: Error) => app.logger.warn("a database connection broke:", error.message);
  const onSignalError = (error: unknown) =>
    app.logger.warn("Homes may miss what other processes change for a moment:", error);
  const opened = await openStore({ dataDir, databaseUrl, onIdleError });
  const userSettings = rememberedLangs(opened.userSettings);
  const store = watchStore({ ...opened, userSettings }, (changes) => {
    void work.track(follow(changes));
    if (others !== undefined) void work.track(others.tell(changes));
  });
  const installations = install && installationStore(store, install.keyRing);
  const facts = options.facts ?? createFactBase<Pack>(hkAi.pack);
  const { now } = options;
  const clock = now === undefined ? () => opened.now() : async () => now();
  const app = new App({
    ...(config.botToken === undefined ? {} : { token: config.botToken }),
    receiver: receiverOf(config, facts, { store, clock }, installations),
    logLevel: config.logLevel as LogLevel,
    deferInitialization: true,
    // Nothing here is kept for a conversation, which Bolt would look up with every message and never forget.
    convoStore: false,
    clientOptions: {
      ...(config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl }),
      // A repeated post is a second message when only Slack's answer was lost, and nobody waits for half an hour.
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
  const bot: BotContext = {
    facts,
    commands: createCommands(facts),
    store,
    profiles: createProfiles((error) => app.logger.warn("users.info failed:", error)),
    blockSupport: createBlockSupport(),
    drawn: createDrawnMessages(),
    homes: createOpenHomes(),
    now: now ?? (() => new Date()),
    clock,
    outgoing: config.development ? validBlocks : (_surface, payload) => payload,
  };
  const work = inFlight();
  listenToEveryRequest(app, bot, work.track);
  const token = tokenOf(store, config.botToken, installations);
  const { apiUrl } = config;
  const follow = followChanges(bot, {
    async client(teamId) {
      const known = await token(teamId);
      return known === undefined
        ? undefined
        : oneShotClient({ token: known, apiUrl, timeoutMs: POSTING_TERMS.timeoutMs });
    },
    onError: (error) => app.logger.warn("a Home was not drawn anew:", error),
  });
  const others = opened.signals && otherProcesses(opened.signals, changedElsewhere, onSignalError);
  function changedElsewhere(changes: readonly HomeChange[]): void {
    const choices = changes.some(({ userId, anything }) => userId !== undefined || anything === true);
    if (choices) userSettings.forget();
    void work.track(follow(changes));
  }
  const digests = createDigests(app, bot, { token, apiUrl });
  listenToShow(app, bot);
  listenToShare(app, bot);
  listenToSource(app, bot);
  listenToMention(app, bot);
  listenToDirectMessage(app, bot);
  listenToCheckShortcut(app, bot);
  listenToHome(app, bot);
  listenToVotes(app, bot);
  listenToReports(app, bot);
  listenToReportClosing(app, bot);
  listenToSettings(app, bot);
  listenToAgent(app, bot);
  const { publicUrl, workObjects = false } = config;
  if (publicUrl !== undefined) listenToLinks(app, bot, { publicUrl, workObjects });
  listenToUninstall(app, store, installations);

  return {
    async start() {
      const unreadable = install ? await unreadableInstallations(store, install.keyRing) : [];
      for (const sentence of unreadable) app.logger.error(sentence);
      try {
        await app.init();
        await others?.listen();
        if (config.botToken !== undefined) {
          const { botToken: token } = config;
          const teamId = async () => (await app.client.auth.test({ token })).team_id;
          await tellReinstalledAtStart(store, teamId, await clock());
        }
        if (config.mode === "socket") {
          await app.start();
          digests.start();
          return { url: undefined };
        }
        const server = await app.start({ port: config.port, host: config.host });
        const { port } = (server as Server).address() as AddressInfo;
        digests.start();
        return { url: `http://${config.host}:${port}/slack/events` };
      } catch (error) {
        await others?.stop();
        await store.close();
        throw startFailure(error, config.mode === "http" ? config.port : undefined);
      }
    },
    idle: () => work.settled(),
    postDue: () => digests.tick(),
    async nextDue() {
      const counts = await store.digestRuns.counts();
      return { at: await store.digestSchedules.nextDue(), waiting: (counts.get("ready") ?? 0) > 0 };
    },
    async stop() {
      await app.stop();
      await digests.stop();
      await others?.stop();
      await work.settled();
      await store.close();
    },
  };
}
