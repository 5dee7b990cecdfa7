import { digestShowView } from "../../views/digest-schedule-view.ts";
import type { Message } from "../../views/message.ts";
import { say } from "../../words/say.ts";
import { mayNotChange, preflight } from "./access.ts";
import type { CarriedChoice } from "./choice-of-draft.ts";
import { changeSchedule, createSchedule } from "./manage.ts";
import { hindered, type Session, told } from "./respond-to.ts";

/** Saves a digest, new or changed, when the person may and the app can post there; says what came of it. */
export async function saveDigest(session: Session, { scheduleId, choice }: CarriedChoice): Promise<Message> {
  const { bot, client, asker, reader } = session;
  const { lang } = reader;
  const { channelId } = choice;
  const old = scheduleId === undefined ? undefined : await bot.store.digestSchedules.find(scheduleId);
  if (scheduleId !== undefined && old?.teamId !== asker.teamId) return told(say("digestGone", lang));
  for (const channel of new Set([channelId, old?.channelId ?? channelId])) {
    const hindrance = await mayNotChange(bot, client, asker, channel);
    if (hindrance !== undefined) return hindered(hindrance, channel, lang);
  }
  const closed = await preflight(client, channelId);
  if (closed !== undefined) return hindered(closed, channelId, lang);

  const by = { userId: asker.userId, at: await bot.clock() };
  if (old !== undefined) await changeSchedule(bot, old, choice, by);
  const saved =
    old === undefined
      ? await createSchedule(bot, asker.teamId, choice, by)
      : await bot.store.digestSchedules.find(old.id);
  if (saved === undefined) return told(say("digestGone", lang));
  return digestShowView(saved, bot.facts, reader, say("digestSaved", lang, { number: saved.number }));
}
