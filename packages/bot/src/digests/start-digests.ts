import type { App } from "@slack/bolt";
import type { BotContext } from "../app/bot-context.ts";
import { langOfLocale } from "../slack/locale.ts";
import { oneShotClient } from "../slack/one-shot-client.ts";
import { createBlockSupport, refusedAmong } from "../slack/rich-blocks.ts";
import { isInvalidBlocks } from "../slack/web-api-errors.ts";
import { digestNoticeView } from "../views/digest-notice-view.ts";
import { reinstalledView } from "../views/reinstalled-view.ts";
import { corrector } from "./corrections/correct.ts";
import { drawDigest } from "./draw.ts";
import { listenToDigestButtons } from "./manage/listen-to-buttons.ts";
import { listenToDigestCommand } from "./manage/listen-to-command.ts";
import { listenToDigestForm } from "./manage/listen-to-form.ts";
import { listenToDigestMessages } from "./manage/listen-to-message.ts";
import { listenToReinstalled } from "./manage/listen-to-reinstalled.ts";
import { POSTING_TERMS, type PostingPorts } from "./posting/ports.ts";
import { waitsForInstall } from "./reinstalled.ts";
import { createScheduler, type Scheduler, type SchedulerOptions } from "./scheduler/scheduler.ts";
import { createTurns } from "./scheduler/turns.ts";
import { digestWriter } from "./write-digest.ts";

/** What digests need besides the bot. */
export interface DigestOptions {
  /** The bot's token in a workspace; undefined where the app is not installed. */
  readonly token: PostingPorts["token"];
  readonly apiUrl?: string | undefined;
  readonly terms?: Partial<PostingPorts["terms"]>;
  readonly scheduler?: SchedulerOptions;
}

/** Listens to everything about digests, and makes the scheduler that posts them; it does not run until `start`. */
export function createDigests(app: App, bot: BotContext, options: DigestOptions): Scheduler {
  listenToDigestCommand(app, bot);
  listenToDigestButtons(app, bot);
  listenToDigestForm(app, bot);
  listenToDigestMessages(app, bot);
  listenToReinstalled(app, bot);
  const ports = digestPorts(bot, options, (line, error) =>
    error === undefined ? app.logger.warn(line) : app.logger.error(line, error),
  );
  return createScheduler(ports, { besides: corrector(ports, bot.facts), ...options.scheduler });
}

/** What the posting of digests needs, made of the bot's parts. */
export function digestPorts(
  bot: Pick<BotContext, "store" | "facts" | "outgoing" | "clock"> & Partial<Pick<BotContext, "blockSupport">>,
  { token, apiUrl, terms }: DigestOptions,
  log: PostingPorts["log"],
): PostingPorts {
  const draw = drawDigest(bot.facts);
  const blockSupport = bot.blockSupport ?? createBlockSupport();
  const writer = digestWriter(
    bot.facts,
    bot.store,
    (schedule, contents, at, without) => bot.outgoing("message", draw(schedule, contents, at, without)),
    blockSupport.refused,
  );
  const allTerms = { ...POSTING_TERMS, ...terms };
  return {
    store: bot.store,
    now: bot.clock,
    token,
    apiUrl,
    write: writer.write,
    learn(teamId, { blocks }, error) {
      if (!isInvalidBlocks(error)) return false;
      const known = blockSupport.refused(teamId);
      const refused = refusedAmong(blocks, error);
      if ([...refused].every((kind) => known.has(kind))) return false;
      blockSupport.refuse(teamId, refused);
      return true;
    },
    async notice(notice) {
      const schedule = await bot.store.digestSchedules.find(notice.scheduleId);
      const chosen = await bot.store.userSettings.lang({ teamId: notice.teamId, userId: notice.userId });
      const lang = chosen ?? (await ownerLang(notice.teamId, notice.userId)) ?? schedule?.lang ?? "en";
      const { kind } = notice;
      if (kind === "reinstalled") {
        const all = await bot.store.digestSchedules.list(notice.teamId);
        const mine = all.filter((one) => one.ownerId === notice.userId && waitsForInstall(one));
        return mine.length === 0 ? undefined : bot.outgoing("message", reinstalledView(mine, lang));
      }
      return schedule && bot.outgoing("message", digestNoticeView({ ...notice, kind }, schedule, lang));
    },
    turn: createTurns(),
    log,
    terms: allTerms,
  };

  async function ownerLang(teamId: string, user: string) {
    const known = await token(teamId);
    if (known === undefined) return undefined;
    try {
      const client = oneShotClient({ token: known, apiUrl, timeoutMs: allTerms.timeoutMs });
      const profile = await client.users.info({ user, include_locale: true });
      return langOfLocale(profile.user?.locale);
    } catch {
      // The notice matters more than its language.
      return undefined;
    }
  }
}
