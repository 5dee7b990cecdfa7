import type { Lang } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { quoteTyped } from "../slack/escape.ts";
import type { AuditEntry } from "../store/audit-log.ts";
import type { Who } from "../store/who.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, context, header } from "../views/blocks.ts";
import { languageButtons } from "../views/language-buttons.ts";
import type { Message } from "../views/message.ts";
import { timeMark } from "../views/time-mark.ts";
import type { ViewContext } from "../views/view-context.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";

const whoWord = (who: Who, lang: Lang): string => say(who, lang);

function changed({ userId, at, action, after }: AuditEntry, lang: Lang): string {
  const what = `${action} ${after === undefined ? "" : JSON.stringify(after)}`;
  return say("changedBy", lang, { user: `<@${userId}>`, time: timeMark(at), what: quoteTyped(what, 200) });
}

/** What holds here; with the buttons to change it, and who did last, for administrators. */
export function settingsView(
  answer: Extract<Answer, { type: "settings" }>,
  { request }: ViewContext,
): Message {
  const { lang } = request;
  const { channel, permissions, mayChange, changes } = answer;
  const field = (name: "whoMayShare" | "whoMayCreateDigests" | "channelLanguage", value: string) => ({
    type: "mrkdwn" as const,
    text: `${say(name, lang)}\n*${value}*`,
  });
  const chosen = channel.lang === undefined ? say("noLanguage", lang) : LANG_NAMES[channel.lang];
  const change = [
    button(`${ACTIONS.settings}channel`, say("changeChannel", lang), lang),
    button(`${ACTIONS.settings}workspace`, say("changeWorkspace", lang), lang),
  ];
  const log = changes.map((entry) => changed(entry, lang));
  return {
    text: say("settingsTitle", lang),
    blocks: [
      header(say("settingsTitle", lang)),
      {
        type: "section",
        text: { type: "mrkdwn", text: `*${say("settingsHere", lang)}*` },
        fields: [
          field("whoMayShare", whoWord(permissions.whoMayShare, lang)),
          field("whoMayCreateDigests", whoWord(permissions.whoMayCreateDigests, lang)),
          field("channelLanguage", chosen),
        ],
      },
      ...(log.length > 0 ? [context(`*${say("lastChanges", lang)}*\n${log.join("\n")}`)] : []),
      { type: "actions", elements: [...(mayChange ? change : []), ...languageButtons(request)] },
    ],
  };
}
