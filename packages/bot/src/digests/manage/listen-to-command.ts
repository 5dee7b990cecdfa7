import type { App, SlashCommand } from "@slack/bolt";
import { langFor } from "../../app/asker.ts";
import type { BotContext } from "../../app/bot-context.ts";
import { digestDraftView } from "../../views/digest-draft-view.ts";
import { digestForm } from "../../views/digest-form.ts";
import type { Message } from "../../views/message.ts";
import { say } from "../../words/say.ts";
import { isInvalidCadenceError } from "../recurrence/invalid-cadence-error.ts";
import { digestReader } from "../words/read-digest.ts";
import { channelNamed } from "./access.ts";
import { choiceOfDraft } from "./choice-of-draft.ts";
import { doWith, hindered, listDigests, mayNot, type Session, told } from "./respond-to.ts";
import { type Asked, digestArgument, readVerb } from "./verbs.ts";

/**
 * `/hk-ai digest …`: the form without words, what is there by its verbs, and anything else as a new digest in words.
 *
 * It stands before the other commands, because it opens a form and asks Slack about channels, which they do not.
 */
export function listenToDigestCommand(app: App, bot: BotContext): void {
  const read = digestReader(bot.facts.topics());

  async function inWords({ bot, client, asker, reader }: Session, words: string): Promise<Message> {
    const { lang } = reader;
    const { draft, notUnderstood } = read(words);
    const { channel, ...said } = draft;
    const channelId =
      channel === undefined
        ? asker.channelId
        : (channel.id ?? (await channelNamed(client, channel.name ?? "")));
    if (channelId === undefined) return told(say("digestNoChannel", lang, { channel: channel?.name ?? "" }));
    const usualLang = (await bot.store.channelSettings.lang({ teamId: asker.teamId, channelId })) ?? lang;
    const choice = choiceOfDraft(said, { channelId, lang: usualLang });
    const carried = { scheduleId: undefined, choice };
    try {
      return digestDraftView(
        { carried, notUnderstood, assumed: draft.cadence === undefined },
        bot.facts,
        reader,
      );
    } catch (error) {
      if (!isInvalidCadenceError(error)) throw error;
      return told(say(error.problem, lang, { given: error.given.replaceAll("`", "'") }));
    }
  }

  async function byVerb(
    session: Session,
    { verb, number }: Asked,
    triggerId: string,
  ): Promise<Message | undefined> {
    const { bot, client, asker, reader } = session;
    const { lang } = reader;
    if (verb === "list") return listDigests(session);
    const here = await bot.store.digestSchedules.list(asker.teamId, asker.channelId);
    const schedule =
      number === undefined
        ? here.length === 1
          ? here[0]
          : undefined
        : await bot.store.digestSchedules.numbered(asker.teamId, number);
    if (schedule === undefined) {
      return number === undefined
        ? told(say("digestWhich", lang, { verb }))
        : told(say("digestNoNumber", lang, { number }));
    }
    if (verb !== "edit") return doWith(session, verb, schedule);
    const hindrance = await mayNot(session, verb, schedule.channelId);
    if (hindrance !== undefined) return hindered(hindrance, schedule.channelId, lang);
    const carried = { scheduleId: schedule.id, choice: schedule };
    const view = bot.outgoing("modal", digestForm(carried, bot.facts, reader));
    await client.views.open({ trigger_id: triggerId, view });
    return undefined;
  }

  app.use(async (args) => {
    const body = args.body as Partial<SlashCommand>;
    const argument = body.command === "/hk-ai" ? digestArgument(body.text ?? "") : undefined;
    if (argument === undefined || !("ack" in args) || !("respond" in args)) {
      await args.next();
      return;
    }
    const { client } = args;
    const ack = args.ack as () => Promise<void>;
    const respond = args.respond as (message: object) => Promise<unknown>;
    await ack();
    const { team_id: teamId = "", channel_id: channelId = "", user_id: userId = "" } = body;
    const session = await sessionOf(bot, client, { teamId, channelId, userId });
    const { reader } = session;
    if (argument.trim() === "") {
      const usualLang = (await bot.store.channelSettings.lang({ teamId, channelId })) ?? reader.lang;
      const choice = choiceOfDraft({}, { channelId, lang: usualLang });
      const view = bot.outgoing("modal", digestForm({ scheduleId: undefined, choice }, bot.facts, reader));
      await client.views.open({ trigger_id: body.trigger_id ?? "", view });
      return;
    }
    const asked = readVerb(argument);
    const message =
      asked === undefined
        ? await inWords(session, argument)
        : await byVerb(session, asked, body.trigger_id ?? "");
    if (message === undefined) return;
    await respond({
      response_type: "ephemeral",
      replace_original: false,
      ...bot.outgoing("message", message),
    });
  });
}

/** What is known of the person who asked. */
export async function sessionOf(
  bot: BotContext,
  client: Session["client"],
  asker: Session["asker"],
): Promise<Session> {
  const lang = await langFor(bot, client, asker);
  const { timeZone: zone } = await bot.profiles.of(client, asker.userId);
  return { bot, client, asker, reader: { lang, zone, now: bot.now() } };
}
