import { digestShowView } from "../../views/digest-schedule-view.ts";
import type { Message } from "../../views/message.ts";
import { say } from "../../words/say.ts";
import type { CarriedChoice } from "./choice-of-draft.ts";
import { changeSchedule, createSchedule } from "./manage.ts";
import { type Obstacle, obstacleTo } from "./obstacle.ts";
import { type Session, told } from "./respond-to.ts";

/** Saves a digest, new or changed, when the person may and the app can post there; says what came of it. */
export async function saveDigest(
  session: Session,
  { scheduleId, draftId, choice }: CarriedChoice,
): Promise<{ readonly message: Message } | { readonly obstacle: Obstacle }> {
  const { bot, asker, reader } = session;
  const { lang } = reader;
  const { channelId } = choice;
  const old = scheduleId === undefined ? undefined : await bot.store.digestSchedules.find(scheduleId);
  const gone = { message: told(say("digestGone", lang)) };
  if (scheduleId !== undefined && old?.teamId !== asker.teamId) return gone;
  const obstacle = await obstacleTo(session, channelId, old && [old.channelId]);
  if (obstacle !== undefined) return { obstacle };

  const by = { userId: asker.userId, at: await bot.clock() };
  if (old !== undefined) await changeSchedule(bot, old, choice, by);
  const saved =
    old === undefined
      ? await createSchedule(bot, { id: draftId, teamId: asker.teamId }, choice, by)
      : await bot.store.digestSchedules.find(old.id);
  if (saved?.teamId !== asker.teamId) return gone;
  const said = say("digestSaved", lang, { number: saved.number });
  return { message: digestShowView(saved, bot.facts, reader, said) };
}
