import type { App, BlockAction, BlockButtonAction } from "@slack/bolt";
import type { BotContext } from "../../app/bot-context.ts";
import { deliver } from "../../app/deliver.ts";
import { openModal } from "../../listeners/open-modal.ts";
import { askerOf } from "../../listeners/pressed.ts";
import { tell, tellInPlace } from "../../listeners/tell.ts";
import { DIGEST_ACTIONS } from "../../views/digest-actions.ts";
import { digestForm } from "../../views/digest-form.ts";
import { say } from "../../words/say.ts";
import { readChoice } from "./choice-of-draft.ts";
import { sessionOf } from "./listen-to-command.ts";
import { obstacleInWords } from "./obstacle.ts";
import { answered, changed, doWith, hindered, mayNot, type Outcome, told } from "./respond-to.ts";
import { saveDigest } from "./save.ts";
import { VERBS } from "./verbs.ts";

type Press = Parameters<typeof tell>[1] & { readonly body: BlockAction };

/** The buttons of digests and their lists. */
export function listenToDigestButtons(app: App, bot: BotContext): void {
  /** Answers a press: beside the button, or in place of what is no longer true where only this person sees it. */
  async function answer(press: Press, { draw, replaces }: Outcome): Promise<void> {
    const asker = askerOf(press.body);
    const { reader } = await sessionOf(bot, press.client, asker);
    const ephemeral = press.body.container?.["is_ephemeral"] === true;
    await deliver(bot, asker.teamId, draw, async (message) => {
      if (replaces === "always" && ephemeral) {
        await press.respond({ replace_original: true, ...bot.outgoing("message", message) });
      } else {
        await (replaces === "never" ? tell : tellInPlace)(bot, press, reader.lang, message);
      }
    });
  }

  app.action<BlockButtonAction>(new RegExp(`^${DIGEST_ACTIONS.manage}`), async (args) => {
    await args.ack();
    const { body, client, action } = args;
    const session = await sessionOf(bot, client, askerOf(body));
    const { lang } = session.reader;
    const verb = VERBS.find((one) => `${DIGEST_ACTIONS.manage}${one}` === action.action_id);
    const schedule = await bot.store.digestSchedules.find(action.value ?? "");
    if (
      verb === undefined ||
      verb === "list" ||
      verb === "help" ||
      schedule?.teamId !== session.asker.teamId
    ) {
      await answer(args, answered(told(say("digestGone", lang))));
      return;
    }
    if (verb !== "edit") {
      await answer(args, await doWith(session, verb, schedule));
      return;
    }
    const hindrance = await mayNot(session, verb, schedule.channelId);
    if (hindrance !== undefined) {
      await answer(args, answered(hindered(hindrance, schedule.channelId, lang)));
      return;
    }
    const carried = { scheduleId: schedule.id, choice: schedule };
    await openModal(bot, client, body, digestForm(carried, bot.facts, session.reader));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.save, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { lang } = session.reader;
    const carried = readChoice(args.action.value);
    if (carried === undefined) {
      await answer(args, answered(told(say("noPage", lang))));
      return;
    }
    const outcome = await saveDigest(session, carried);
    if ("message" in outcome) {
      await answer(args, changed(outcome.message));
      return;
    }
    await answer(args, answered(told(obstacleInWords(outcome.obstacle, lang))));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.form, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const carried = readChoice(args.action.value);
    if (carried === undefined) {
      await answer(args, answered(told(say("noPage", session.reader.lang))));
      return;
    }
    await openModal(bot, args.client, args.body, digestForm(carried, bot.facts, session.reader));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.again, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { lang } = session.reader;
    const run = await bot.store.digestRuns.find(args.action.value ?? "");
    if (run?.teamId !== session.asker.teamId) {
      await answer(args, answered(told(say("digestGone", lang))));
      return;
    }
    const hindrance = await mayNot(session, "now", run.channelId);
    const done = hindrance === undefined && (await bot.store.digestRuns.again(run.id, await bot.clock()));
    const message =
      hindrance !== undefined
        ? hindered(hindrance, run.channelId, lang)
        : told(say(done ? "digestAgainDone" : "digestGone", lang));
    await answer(args, answered(message));
  });
}
