import type { App, BlockButtonAction } from "@slack/bolt";
import type { BotContext } from "../../app/bot-context.ts";
import { askerOf } from "../../listeners/pressed.ts";
import { tell } from "../../listeners/tell.ts";
import { ALL_RICH_BLOCKS } from "../../slack/rich-blocks.ts";
import { DIGEST_ACTIONS } from "../../views/digest-actions.ts";
import { say } from "../../words/say.ts";
import { waitsForInstall } from "../reinstalled.ts";
import { sessionOf } from "./listen-to-command.ts";
import { doWith, told } from "./respond-to.ts";

/** “Resume all” under the notice after the app was installed again: the owner's digests go on, where they can. */
export function listenToReinstalled(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(DIGEST_ACTIONS.resumeAll, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { asker, reader } = session;
    const all = await bot.store.digestSchedules.list(asker.teamId);
    const mine = all.filter((schedule) => schedule.ownerId === asker.userId && waitsForInstall(schedule));
    const lines: string[] = [];
    for (const schedule of mine) {
      const { draw } = await doWith(session, "resume", schedule);
      const { text } = await draw(ALL_RICH_BLOCKS);
      lines.push(`• ${text}`);
    }
    await tell(bot, args, reader.lang, told(lines.join("\n") || say("noneWaits", reader.lang)));
  });
}
