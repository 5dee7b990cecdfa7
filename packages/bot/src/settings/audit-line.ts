import { LANGS, type Lang } from "@hk-ai/sdk";
import * as z from "zod";
import { quoteTyped } from "../slack/escape.ts";
import type { AuditEntry } from "../store/audit-log.ts";
import { WHO } from "../store/who.ts";
import { timeMark } from "../views/time-mark.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";

/** What an entry about settings holds before and after; what another version of the bot wrote besides is passed over. */
const setting = z.object({
  whoMayShare: z.enum(WHO).optional().catch(undefined),
  whoMayCreateDigests: z.enum(WHO).optional().catch(undefined),
  lang: z.enum(LANGS).optional().catch(undefined),
});
type Setting = z.infer<typeof setting>;

/** What is done to digests and reports, by the action's name. */
const DEEDS = {
  "digest-created": "auditDigestCreated",
  "digest-changed": "auditDigestChanged",
  "digest-paused": "auditDigestPaused",
  "digest-resumed": "auditDigestResumed",
  "digest-deleted": "auditDigestDeleted",
  report: "auditReport",
} as const;

const isDeed = (action: string): action is keyof typeof DEEDS => action in DEEDS;

/** "Who may share answers: Everyone → Administrators", for each setting that changed. */
function settingChanges(before: Setting, after: Setting, inherited: "asWorkspace" | "everyone", lang: Lang) {
  const colon = PUNCTUATION[lang].colon;
  const who = (["whoMayShare", "whoMayCreateDigests"] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => {
      const [from, to] = [before[key] ?? inherited, after[key] ?? inherited];
      return `${say(key, lang)}${colon}${say(from, lang)} → *${say(to, lang)}*`;
    });
  const named = (chosen: Lang | undefined) =>
    chosen === undefined ? say("noLanguage", lang) : LANG_NAMES[chosen];
  const spoken =
    before.lang === after.lang
      ? []
      : [`${say("channelLanguage", lang)}${colon}${named(before.lang)} → *${named(after.lang)}*`];
  const changes = [...who, ...spoken];
  return changes.length === 0 ? say("auditNothing", lang) : changes.join(PUNCTUATION[lang].list);
}

function deedOf({ action, target, before, after }: AuditEntry, lang: Lang): string {
  if (action === "channel-setting" || action === "workspace-setting") {
    const [from, to] = [before, after].map((one) => setting.catch({}).parse(one));
    const inherited = action === "channel-setting" ? "asWorkspace" : "everyone";
    const where = target === undefined ? say("settingsWorkspace", lang) : `<#${target}>`;
    return `${where} · ${settingChanges(from ?? {}, to ?? {}, inherited, lang)}`;
  }
  return isDeed(action) ? say(DEEDS[action], lang) : quoteTyped(action, 100);
}

/** Who changed what, and when: one line of the audit log. */
export function auditLine(entry: AuditEntry, lang: Lang): string {
  const { userId, at } = entry;
  return say("changedBy", lang, { user: `<@${userId}>`, time: timeMark(at), what: deedOf(entry, lang) });
}
