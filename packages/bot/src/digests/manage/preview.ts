import type { BotContext } from "../../app/bot-context.ts";
import type { RichBlock } from "../../slack/rich-blocks.ts";
import { NO_MEMORY, type Schedule } from "../../store/digest-schedule.ts";
import type { Message } from "../../views/message.ts";
import { digestContents } from "../contents/contents.ts";
import { snapshotOf } from "../contents/snapshot.ts";
import { drawDigest } from "../draw.ts";

/** What a digest would say now; nothing is remembered of it. */
export async function previewOf(
  bot: BotContext,
  schedule: Schedule,
  without: ReadonlySet<RichBlock>,
): Promise<Message> {
  const memory = (await bot.store.digestSchedules.memory(schedule.id)) ?? NO_MEMORY;
  const before =
    memory.snapshot === undefined ? undefined : await bot.store.factSnapshots.find(memory.snapshot);
  const now = bot.now();
  const { facts } = bot;
  const contents = digestContents({
    choice: schedule,
    facts,
    snapshot: snapshotOf(facts),
    memory,
    before,
    now,
  });
  return drawDigest(facts)(schedule, contents, now, without);
}
