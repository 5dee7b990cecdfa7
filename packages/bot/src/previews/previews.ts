import type { App } from "@slack/bolt";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { langOfLocale } from "../slack/locale.ts";
import { linkedFact } from "./fact-link.ts";
import { unfurlView } from "./unfurl-view.ts";
import { isOfProgramme, programmeAsked, programmeLink, programmeObject } from "./work-object.ts";

/** How previews are set up. */
export interface PreviewOptions {
  /** Address under which the pages of facts are reached. */
  readonly publicUrl: string;
  /** Whether Work Objects are switched on in the app's settings at Slack. */
  readonly workObjects: boolean;
}

/** Previews of links to facts, and the details of programmes for those who open them. */
export function listenToLinks(app: App, bot: BotContext, { publicUrl, workObjects }: PreviewOptions): void {
  const { facts } = bot;

  app.event("link_shared", async ({ event, client, context, logger }) => {
    const { channel, user, message_ts: ts, unfurl_id, source } = event;
    const linked = event.links.flatMap(({ url }) => {
      const id = linkedFact(url, publicUrl, facts);
      return id === undefined ? [] : [{ url, fact: facts.fact(id) }];
    });
    // All of the channel read the preview: its own language goes before that of whoever shared the link.
    const place = { teamId: context.teamId ?? "", channelId: channel, userId: user };
    const lang = (await bot.store.channelSettings.lang(place)) ?? (await langFor(bot, client, place));
    // A link in a message that is still being written has no message yet: Slack then names it by an id of its own.
    const target =
      source === "composer" && unfurl_id !== undefined
        ? { source: "composer" as const, unfurl_id }
        : { channel, ts };
    const unfurl = async (links: typeof linked) => {
      if (links.length === 0) return;
      const previews = links.map(({ url, fact }) => [url, unfurlView(fact, lang, facts)] as const);
      for (const [, { blocks }] of previews) bot.outgoing("message", { text: publicUrl, blocks });
      await client.chat.unfurl({ ...target, unfurls: Object.fromEntries(previews) });
    };

    const ofProgrammes = linked.filter(({ fact }) => workObjects && isOfProgramme(fact, facts));
    await unfurl(linked.filter((link) => !ofProgrammes.includes(link)));
    if (ofProgrammes.length === 0) return;
    const entities = ofProgrammes.map(({ url, fact }) =>
      programmeObject(fact.subject, lang, facts, { url, appUnfurlUrl: url }),
    );
    try {
      await client.chat.unfurl({ ...target, metadata: { entities } });
    } catch (error) {
      logger.warn("Slack takes no Work Objects; the links get a plain preview:", error);
      await unfurl(ofProgrammes);
    }
  });

  app.event("entity_details_requested", async ({ event, client, context }) => {
    const id = programmeAsked(event, facts);
    if (id === undefined) {
      await client.entity.presentDetails({ trigger_id: event.trigger_id, error: { status: "not_found" } });
      return;
    }
    const person = { teamId: context.teamId ?? "", userId: event.user, channelId: event.channel ?? "" };
    const lang =
      (await bot.store.userSettings.lang(person)) ??
      langOfLocale(event.user_locale) ??
      (await langFor(bot, client, person));
    const url = event.entity_url || programmeLink(publicUrl, id, facts);
    await client.entity.presentDetails({
      trigger_id: event.trigger_id,
      metadata: programmeObject(id, lang, facts, { url, appUnfurlUrl: event.app_unfurl_url }),
    });
  });
}
