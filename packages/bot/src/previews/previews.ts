import type { Fact, Lang } from "@hk-ai/sdk";
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
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

/** Links to facts in one message, as they were typed. */
type Linked = readonly { readonly url: string; readonly fact: Fact }[];

/** The message that previews hang under: posted, or still being written. */
type Target =
  | { readonly channel: string; readonly ts: string }
  | { readonly source: "composer"; readonly unfurl_id: string };

/** Previews of links to facts, and the details of programmes for those who open them. */
export function listenToLinks(app: App, bot: BotContext, { publicUrl, workObjects }: PreviewOptions): void {
  const { facts } = bot;

  async function preview(client: WebClient, target: Target, linked: Linked, lang: Lang): Promise<void> {
    if (linked.length === 0) return;
    const previews = linked.map(({ url, fact }) => [url, unfurlView(fact, lang, facts)] as const);
    for (const [, { blocks }] of previews) bot.outgoing("message", { text: publicUrl, blocks });
    await client.chat.unfurl({ ...target, unfurls: Object.fromEntries(previews) });
  }

  /** Throws what Slack minds: it takes a Work Object it cannot read too, shows nothing and only warns. */
  async function previewObjects(
    client: WebClient,
    target: Target,
    linked: Linked,
    lang: Lang,
  ): Promise<void> {
    const entities = linked.map(({ url, fact: { subject } }) => ({
      ...programmeObject(subject, lang, facts, programmeLink(publicUrl, subject, facts)),
      app_unfurl_url: url,
    }));
    const { warning, response_metadata } = await client.chat.unfurl({ ...target, metadata: { entities } });
    const warnings = [warning ?? "", ...(response_metadata?.warnings ?? [])];
    if (!warnings.some((one) => one.includes("metadata"))) return;
    throw new Error([...warnings, ...(response_metadata?.messages ?? [])].join(" "));
  }

  app.event("link_shared", async ({ event, client, context, logger }) => {
    const { channel = "", user, message_ts: ts, unfurl_id, source } = event;
    const linked = event.links.flatMap(({ url }) => {
      const id = linkedFact(url, publicUrl, facts);
      return id === undefined ? [] : [{ url, fact: facts.fact(id) }];
    });
    if (linked.length === 0) return;
    // All of the channel read the preview: its own language goes before that of whoever shared the link.
    const place = { teamId: context.teamId ?? "", channelId: channel, userId: user };
    const lang = (await bot.store.channelSettings.lang(place)) ?? (await langFor(bot, client, place));
    // A link in a message that is still being written has no message yet: Slack then names it by an id of its own.
    const target =
      source === "composer" && unfurl_id !== undefined
        ? { source: "composer" as const, unfurl_id }
        : { channel, ts };
    const ofProgrammes = linked.filter(({ fact }) => workObjects && isOfProgramme(fact, facts));
    await preview(
      client,
      target,
      linked.filter((link) => !ofProgrammes.includes(link)),
      lang,
    );
    if (ofProgrammes.length === 0) return;
    try {
      await previewObjects(client, target, ofProgrammes, lang);
    } catch (error) {
      logger.warn("Slack takes no Work Objects; the links get a plain preview:", error);
      await preview(client, target, ofProgrammes, lang);
    }
  });

  app.event("entity_details_requested", async ({ event, client, context }) => {
    const { trigger_id } = event;
    const id = programmeAsked(event, publicUrl, facts);
    if (id === undefined) {
      await client.entity.presentDetails({ trigger_id, error: { status: "not_found" } });
      return;
    }
    const person = { teamId: context.teamId ?? "", userId: event.user, channelId: event.channel ?? "" };
    const lang =
      (await bot.store.userSettings.lang(person)) ??
      langOfLocale(event.user_locale) ??
      (await langFor(bot, client, person));
    const url = event.entity_url || programmeLink(publicUrl, id, facts);
    await client.entity.presentDetails({ trigger_id, metadata: programmeObject(id, lang, facts, url) });
  });
}
