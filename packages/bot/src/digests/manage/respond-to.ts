import type { Lang } from "@hk-ai/sdk";
import type { WebClient } from "@slack/web-api";
import type { Asker } from "../../app/asker.ts";
import type { BotContext } from "../../app/bot-context.ts";
import type { RichBlock } from "../../slack/rich-blocks.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import { section } from "../../views/blocks.ts";
import type { Reader } from "../../views/digest-choice-view.ts";
import { digestReceiptView, type LinkedRun } from "../../views/digest-receipt-view.ts";
import { digestListView, digestShowView } from "../../views/digest-schedule-view.ts";
import type { Message } from "../../views/message.ts";
import { say } from "../../words/say.ts";
import { type Hindrance, mayNotChange, mayNotRead, preflight } from "./access.ts";
import { deleteSchedule, pauseSchedule, resumeSchedule, runNow } from "./manage.ts";
import { previewOf } from "./preview.ts";
import type { Verb } from "./verbs.ts";

/** A person who does something with digests, and what it is done with. */
export interface Session {
  readonly bot: BotContext;
  readonly client: WebClient;
  readonly asker: Asker;
  readonly reader: Reader;
}

/** What is done with a digest that is there and answered with a message; changing it needs a form. */
export type Answered = Exclude<Verb, "list" | "edit" | "help">;

const RUNS = 5;
const CHANGES: ReadonlySet<Verb> = new Set(["now", "pause", "resume", "edit", "delete"]);

export const told = (text: string): Message => ({ text, blocks: [section(text)] });

export const hindered = (hindrance: Hindrance, channel: string, lang: Lang): Message =>
  told(say(hindrance, lang, { channel }));

/** The digests of this channel, and those that the person has set up elsewhere. */
export async function listDigests({ bot, asker, reader }: Session): Promise<Message> {
  const all = await bot.store.digestSchedules.list(asker.teamId);
  const mine = all.filter(
    ({ channelId, ownerId }) => channelId === asker.channelId || ownerId === asker.userId,
  );
  return digestListView(mine, bot.facts, reader);
}

/** Why a person may not do something with a digest; undefined when they may. */
export function mayNot(
  { bot, client, asker }: Session,
  verb: Verb,
  channelId: string,
): Promise<Hindrance | undefined> {
  return CHANGES.has(verb)
    ? mayNotChange(bot, client, asker, channelId)
    : mayNotRead(bot, client, asker, channelId);
}

/** What comes of doing something with a digest. */
export interface Outcome {
  /** Draws the answer, without the kinds of block that the workspace does not show. */
  readonly draw: (without: ReadonlySet<RichBlock>) => Message | Promise<Message>;
  /** Where it takes the place of what the button stood in: that is no longer true, or a modal that has to be read first. */
  readonly replaces: "always" | "modal" | "never";
}

export const answered = (message: Message): Outcome => ({ draw: () => message, replaces: "never" });
export const changed = (message: Message): Outcome => ({ draw: () => message, replaces: "always" });

/** Does something with a digest, and says what came of it. */
export async function doWith(session: Session, verb: Answered, schedule: Schedule): Promise<Outcome> {
  const { bot, client, asker, reader } = session;
  const { lang } = reader;
  const { number, channelId } = schedule;
  const hindrance = await mayNot(session, verb, channelId);
  if (hindrance !== undefined) return answered(hindered(hindrance, channelId, lang));
  const by = { userId: asker.userId, at: await bot.clock() };
  switch (verb) {
    case "show":
      return { draw: () => digestShowView(schedule, bot.facts, reader), replaces: "modal" };
    case "why":
      return answered(digestReceiptView(schedule, await linkedRuns(session, schedule), reader));
    case "preview":
      return { draw: (without) => previewOf(bot, schedule, without), replaces: "never" };
    case "now": {
      const closed = await preflight(client, channelId);
      if (closed !== undefined) return answered(hindered(closed, channelId, lang));
      if (schedule.paused !== undefined) return answered(digestShowView(schedule, bot.facts, reader));
      await runNow(bot, schedule, by.at);
      return answered(told(say("digestSentNow", lang, { number, channel: channelId })));
    }
    case "pause":
      await pauseSchedule(bot, schedule, by);
      return again(session, schedule, say("digestIsPaused", lang, { number }));
    case "resume": {
      const closed = await preflight(client, channelId);
      if (closed !== undefined) return answered(hindered(closed, channelId, lang));
      await resumeSchedule(bot, schedule, by);
      return again(session, schedule, say("digestResumed", lang, { number }));
    }
    case "delete":
      await deleteSchedule(bot, schedule, by);
      return changed(told(say("digestDeleted", lang, { number })));
  }
}

async function again({ bot, reader }: Session, { id }: Schedule, said: string): Promise<Outcome> {
  const schedule = await bot.store.digestSchedules.find(id);
  return changed(schedule === undefined ? told(said) : digestShowView(schedule, bot.facts, reader, said));
}

async function linkedRuns({ bot, client }: Session, { id }: Schedule): Promise<LinkedRun[]> {
  const runs = await bot.store.digestRuns.history(id, RUNS);
  return Promise.all(
    runs.map(async (run) => {
      if (run.ts === undefined) return { run, link: undefined };
      try {
        const { permalink } = await client.chat.getPermalink({ channel: run.channelId, message_ts: run.ts });
        return { run, link: permalink };
      } catch {
        // The message may have been deleted since: the receipt stands without the link.
        return { run, link: undefined };
      }
    }),
  );
}
