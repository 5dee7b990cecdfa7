import type { App, BlockAction, SlashCommand } from "@slack/bolt";
import { v7 as newId } from "uuid";
import { langFor } from "../../app/asker.ts";
import type { BotContext } from "../../app/bot-context.ts";
import { deliver } from "../../app/deliver.ts";
import { exampleFullDigest, quotedExample } from "../../commands/digest-examples.ts";
import { readRequest } from "../../commands/request.ts";
import { askerOf, besideOf } from "../../listeners/pressed.ts";
import { ACTIONS } from "../../views/actions.ts";
import { digestDraftView } from "../../views/digest-draft-view.ts";
import { digestForm } from "../../views/digest-form.ts";
import { digestUnknownView } from "../../views/digest-unknown-view.ts";
import { say } from "../../words/say.ts";
import { isInvalidCadenceError } from "../recurrence/invalid-cadence-error.ts";
import { digestReader } from "../words/read-digest.ts";
import { channelNamed } from "./access.ts";
import { choiceOfDraft } from "./choice-of-draft.ts";
import { obstacleInWords, obstacleTo } from "./obstacle.ts";
import {
  answered,
  doWith,
  hindered,
  listDigests,
  mayNot,
  type Outcome,
  type Session,
  told,
} from "./respond-to.ts";
import { type Asked, digestArgument, nearestVerbs, readVerb } from "./verbs.ts";

/**
 * `/hk-ai digest …`: the form without words, what is there by its verbs, and anything else as a new digest in words.
 *
 * It stands before the other commands, because it opens a form and asks Slack about channels, which they do not.
 */
export function listenToDigestCommand(app: App, bot: BotContext): void {
  const read = digestReader(bot.facts.topics());

  async function inWords(session: Session, words: string): Promise<Outcome> {
    const { client, asker, reader } = session;
    const { lang } = reader;
    const { draft, ...understood } = read(words);
    const { channel, ...said } = draft;
    const { notUnderstood, unknownTopics, impossibleDays } = understood;
    const refused = unknownTopics.length + impossibleDays.length > 0;
    if (Object.keys(said).length === 0 && notUnderstood.length > 0 && !refused) {
      return answered(digestUnknownView({ words, nearest: nearestVerbs(words) }, bot.facts, lang));
    }
    const channelId =
      channel === undefined
        ? asker.channelId
        : (channel.id ?? (await channelNamed(client, channel.name ?? "")));
    if (channelId === undefined) {
      return answered(told(say("digestNoChannel", lang, { channel: channel?.name ?? "" })));
    }
    const choice = choiceOfDraft(said, { channelId, lang: await usualLang(session, channelId) });
    const carried = { scheduleId: undefined, draftId: newId(), choice };
    try {
      const found = await obstacleTo(session, channelId);
      const obstacle = found && obstacleInWords(found, lang);
      return answered(digestDraftView({ ...understood, carried, obstacle }, bot.facts, reader));
    } catch (error) {
      if (!isInvalidCadenceError(error)) throw error;
      return answered(told(say(error.problem, lang, { given: error.given.replaceAll("`", "'") })));
    }
  }

  async function byVerb(
    session: Session,
    { verb, number }: Asked,
    triggerId: string,
  ): Promise<Outcome | undefined> {
    const { client, asker, reader } = session;
    const { lang } = reader;
    if (verb === "list") return answered(await listDigests(session));
    if (verb === "help") {
      const example = quotedExample(exampleFullDigest(bot.facts, lang));
      return answered(told(say("digestHelp", lang, { example })));
    }
    const here = await bot.store.digestSchedules.list(asker.teamId, asker.channelId);
    const schedule =
      number === undefined
        ? here.length === 1
          ? here[0]
          : undefined
        : await bot.store.digestSchedules.numbered(asker.teamId, number);
    if (schedule === undefined) {
      if (number !== undefined) return answered(told(say("digestNoNumber", lang, { number })));
      return answered(
        here.length === 0 ? await listDigests(session) : told(say("digestWhich", lang, { verb })),
      );
    }
    if (verb !== "edit") return doWith(session, verb, schedule);
    const hindrance = await mayNot(session, verb, schedule.channelId);
    if (hindrance !== undefined) return answered(hindered(hindrance, schedule.channelId, lang));
    const carried = { scheduleId: schedule.id, choice: schedule };
    const view = bot.outgoing("modal", digestForm(carried, bot.facts, reader));
    await client.views.open({ trigger_id: triggerId, view });
    return undefined;
  }

  async function withForm(session: Session, triggerId: string): Promise<undefined> {
    const { client, asker, reader } = session;
    const { channelId } = asker;
    const choice = choiceOfDraft({}, { channelId, lang: await usualLang(session, channelId) });
    const carried = { scheduleId: undefined, draftId: newId(), choice };
    const view = bot.outgoing("modal", digestForm(carried, bot.facts, reader));
    await client.views.open({ trigger_id: triggerId, view });
  }

  app.use(async (args) => {
    const typed = typedOf(args.body as Partial<SlashCommand>) ?? pressedOf(args.body as Partial<BlockAction>);
    const argument = typed && digestArgument(typed.text);
    if (typed === undefined || argument === undefined || !("ack" in args) || !("respond" in args)) {
      await args.next();
      return;
    }
    const ack = args.ack as () => Promise<void>;
    const respond = args.respond as (message: object) => Promise<unknown>;
    await ack();
    const { asker, triggerId } = typed;
    const session = await sessionOf(bot, args.client, asker);
    const asked = readVerb(argument);
    const outcome =
      argument.trim() === ""
        ? await withForm(session, triggerId)
        : asked === undefined
          ? await inWords(session, argument)
          : await byVerb(session, asked, triggerId);
    if (outcome === undefined) return;
    const place = besideOf(args.body as Partial<BlockAction>);
    await deliver(bot, asker.teamId, outcome.draw, (message) =>
      respond({
        response_type: "ephemeral",
        replace_original: false,
        ...place,
        ...bot.outgoing("message", message),
      }),
    );
  });
}

/** What was typed after "/hk-ai", by whom and where. */
interface Typed {
  readonly text: string;
  readonly asker: Session["asker"];
  readonly triggerId: string;
}

function typedOf(body: Partial<SlashCommand>): Typed | undefined {
  if (body.command !== "/hk-ai") return undefined;
  const { text = "", team_id: teamId = "", channel_id: channelId = "", user_id: userId = "" } = body;
  return { text, asker: { teamId, channelId, userId }, triggerId: body.trigger_id ?? "" };
}

/** A suggestion or an example under a message is a command too, as if the person had typed it there. */
function pressedOf(body: Partial<BlockAction>): Typed | undefined {
  const [action] = body.type === "block_actions" ? (body.actions ?? []) : [];
  if (body.view !== undefined || action?.type !== "button" || !action.action_id.startsWith(ACTIONS.show)) {
    return undefined;
  }
  const request = readRequest(action.value);
  const triggerId = body.trigger_id ?? "";
  return request && { text: request.text, asker: askerOf(body as BlockAction), triggerId };
}

/** The language of a new digest in a channel: the channel's own, or that of the person who makes it. */
async function usualLang({ bot, asker, reader }: Session, channelId: string) {
  return (await bot.store.channelSettings.lang({ teamId: asker.teamId, channelId })) ?? reader.lang;
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
