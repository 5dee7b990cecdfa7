import { hkAi, type Lang, type Localized } from "@hk-ai/sdk";
import { correctedMessage, correctionLine } from "../../../bot/src/views/digest-correction.ts";
import type { Playground } from "../../src/playground.ts";
import type { PlaygroundMessage, PlaygroundView } from "../../src/protocol.ts";
import type { PlaygroundClock } from "../../src/server/index.ts";
import { app } from "../../src/server/workspace/people.ts";

export const CHANNEL = "C0GENERAL";

/** A person in the playground, who brings views about: types, presses, sends forms, and lets time do its part. */
export interface Actor {
  readonly lang: Lang;
  /** Types a line in the channel, or to the app itself. */
  type(line: string, to?: "app"): Promise<void>;
  /** Presses an element by its action id: in the modal that is open, else in the newest message; `change` is picked. */
  press(actionId: string, change?: Record<string, unknown>): Promise<void>;
  /** Sends the form that is open; values by block id. */
  submit(values: Record<string, Record<string, unknown>>): Promise<void>;
  /** Posts a link to a fact's page. */
  link(factId: string): Promise<void>;
  closeModals(): Promise<void>;
  /** Opens the app's Home, or the conversation with it. */
  openApp(tab: "home" | "messages"): Promise<void>;
  /** Picks “Check this claim” in the newest message's menu. */
  checkNewest(): Promise<void>;
  /** Numbers of the digests that there are, in the order in which they were made: a number is given once only. */
  digests(): Promise<readonly string[]>;
  /** Posts the digests that are due. */
  postDigests(): Promise<void>;
  /** Takes the bot out of the channel, or brings it back. */
  letBot(what: "leave" | "join"): void;
  /** Shows the newest message as it is once one of its facts had to be corrected. */
  correctNewest(factId: string, before: Localized): void;
  newest(): PlaygroundMessage | undefined;
  modal(): PlaygroundView | undefined;
}

interface Element {
  readonly action_id: string;
  readonly [key: string]: unknown;
}

/** The element with an action id, anywhere in blocks, with the id of its block as a press sends it. */
function elementOf(payload: unknown, actionId: string, blockId?: unknown): Element | undefined {
  if (typeof payload !== "object" || payload === null) return undefined;
  const record = payload as Record<string, unknown>;
  if (record["action_id"] === actionId) return { ...record, action_id: actionId, block_id: blockId };
  for (const value of Object.values(record)) {
    const found = elementOf(value, actionId, record["block_id"] ?? blockId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Slack takes a message a second in a channel, and so much later the next digest is due. */
const PACE_MS = 1500;

export function createActor(
  { slack, bot, url }: Playground,
  clock: PlaygroundClock,
  userId: string,
  lang: Lang,
): Actor {
  const { workspace } = slack;
  const direct = workspace.channels.directMessage(userId)?.id ?? "";
  const settled = async () => {
    await slack.settled();
    await bot.idle();
    await slack.settled();
  };
  const newest = (): PlaygroundMessage | undefined =>
    workspace.messages
      .all()
      .filter(({ channel }) => channel === CHANNEL || channel === direct)
      .findLast(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === userId);
  const modal = (): PlaygroundView | undefined =>
    workspace.views.all().findLast((open) => open.userId === userId && open.type === "modal");

  return {
    lang,
    newest,
    modal,
    async type(text, to) {
      await slack.act("post", { userId, channel: to === "app" ? direct : CHANNEL, text });
      await settled();
    },
    async link(factId) {
      await slack.act("post", { userId, channel: CHANNEL, text: `${url}/facts/${factId}` });
      await settled();
    },
    async press(actionId, change = {}) {
      const open = modal() ?? (actionId.startsWith("home-") ? workspace.views.home(userId) : undefined);
      const message = newest();
      const action = elementOf(open === undefined ? message?.blocks : open.view["blocks"], actionId);
      if (action === undefined) throw new Error(`there is no “${actionId}” in ${lang}`);
      const place =
        open === undefined
          ? { channel: message?.channel ?? "", messageTs: message?.ts ?? "" }
          : { viewId: open.id };
      await slack.act("action", { userId, ...place, action: { ...action, ...change } });
      await settled();
    },
    async submit(values) {
      const state = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { [id]: value }]));
      await slack.act("submit", { userId, viewId: modal()?.id ?? "", values: state });
      await settled();
    },
    async closeModals() {
      for (const { id, userId: whose } of workspace.views.all().filter(({ type }) => type === "modal")) {
        if (workspace.views.get(id) !== undefined) {
          await slack.act("close", { userId: whose, viewId: id, all: true });
        }
      }
      await settled();
    },
    async openApp(tab) {
      await slack.act("openHome", { userId, tab });
      await settled();
    },
    async checkNewest() {
      const place = { channel: CHANNEL, messageTs: newest()?.ts ?? "" };
      await slack.act("shortcut", { userId, ...place, callbackId: "check_claim" });
      await settled();
    },
    async digests() {
      await this.type("/hk-ai digest list");
      const listed = JSON.stringify(newest()?.blocks ?? []);
      return [...new Set(Array.from(listed.matchAll(/(?:Digest |摘要)(\d+)/g), ([, number = ""]) => number))];
    },
    async postDigests() {
      clock.moveTo(new Date(clock.now().getTime() + PACE_MS));
      await bot.postDue();
      await settled();
    },
    letBot(what) {
      workspace.channels[what](CHANNEL, app.botUserId);
    },
    correctNewest(factId, before) {
      const message = newest();
      if (message === undefined) throw new Error("there is no message to correct");
      const line = correctionLine(hkAi.fact(factId as Parameters<typeof hkAi.fact>[0]), before, lang, hkAi);
      const { text, blocks = [] } = message;
      workspace.messages.change(message, correctedMessage({ text, blocks: blocks as never }, [line]));
    },
  };
}
