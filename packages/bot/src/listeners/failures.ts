import { randomUUID } from "node:crypto";
import type { AllMiddlewareArgs, AnyMiddlewareArgs, RespondFn } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { BotContext } from "../app/bot-context.ts";
import { section } from "../views/blocks.ts";
import { say } from "../words/say.ts";
import { openModal, type Pressed } from "./open-modal.ts";
import { besideOf } from "./pressed.ts";

type Arguments = AllMiddlewareArgs & AnyMiddlewareArgs;
/** Where a mention or a direct message stands. */
interface AskedIn {
  readonly channel?: string;
  readonly channel_type?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
}

type PushAck = (answer: { response_action: "push"; view: ModalView }) => Promise<void>;

/** Does the work; where it fails, tells the person where they are, with an id that the log carries too. */
export async function reportingFailures(
  bot: BotContext,
  args: Arguments,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await report(bot, args, error);
  }
}

async function report(bot: BotContext, args: Arguments, error: unknown): Promise<void> {
  const id = randomUUID().slice(0, 8);
  args.logger.error(`failure ${id}:`, error);
  const { body } = args as { body: Partial<Pressed> & { type?: string; event?: AskedIn } };
  const submitted = body.type === "view_submission";
  // What failed before it was acknowledged would be told a second time, as a time-out; a second one is refused.
  if ("ack" in args && !submitted) await (args.ack as () => Promise<void>)().catch(() => {});
  const userId = args.context.userId;
  if (userId === undefined) return;
  const teamId = args.context.teamId ?? "";
  // The database may be what failed.
  const chosen = await bot.store.userSettings.lang({ teamId, userId }).catch(() => undefined);
  const lang = chosen ?? (await bot.profiles.of(args.client, userId)).lang ?? "en";
  const text = say("failed", lang, { id });
  const modal: ModalView = {
    type: "modal",
    title: { type: "plain_text", text: "HK-AI" },
    close: { type: "plain_text", text: say("close", lang) },
    blocks: [section(text)],
  };
  const respond = "respond" in args ? (args.respond as RespondFn | undefined) : undefined;
  if (submitted) {
    // Over the form, which keeps what was typed.
    await (args.ack as PushAck)({ response_action: "push", view: modal });
  } else if (respond !== undefined) {
    await respond({ response_type: "ephemeral", replace_original: false, ...besideOf(body), text });
  } else if (body.trigger_id !== undefined) {
    await openModal(bot, args.client, { trigger_id: body.trigger_id, view: body.view }, modal);
  } else if (body.event?.channel !== undefined) {
    const { channel, channel_type: kind, ts, thread_ts: thread } = body.event;
    const place = thread === undefined ? {} : { thread_ts: thread };
    const inPrivate = () => args.client.chat.postEphemeral({ channel, user: userId, ...place, text });
    const begun = thread ?? ts;
    if (kind === "im" && begun !== undefined) {
      // The person looks at the conversation that they have just begun. Posting there may be what failed.
      await args.client.chat.postMessage({ channel, thread_ts: begun, text }).catch(inPrivate);
    } else {
      await inPrivate();
    }
  }
}
