import type { Lang } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import type { Who } from "../store/who.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, header, section } from "../views/blocks.ts";
import { languageButtons } from "../views/language-buttons.ts";
import type { Message } from "../views/message.ts";
import { pageButtons } from "../views/paging.ts";
import type { ViewContext } from "../views/view-context.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { auditLine } from "./audit-line.ts";

const whoWord = (who: Who, lang: Lang): string => say(who, lang);

/** What holds here; with the buttons to change it, and who did last, for administrators. */
export function settingsView(
  answer: Extract<Answer, { type: "settings" }>,
  { request }: ViewContext,
): Message {
  const { lang } = request;
  const { channel, permissions, mayChange, changes, page, more } = answer;
  const field = (name: "whoMayShare" | "whoMayCreateDigests" | "channelLanguage", value: string) => ({
    type: "mrkdwn" as const,
    text: `${say(name, lang)}\n*${value}*`,
  });
  const chosen = channel?.lang === undefined ? say("noLanguage", lang) : LANG_NAMES[channel.lang];
  const change = [
    ...(channel === undefined
      ? []
      : [button(`${ACTIONS.settings}channel`, say("changeChannel", lang), lang)]),
    button(`${ACTIONS.settings}workspace`, say("changeWorkspace", lang), lang),
  ];
  const turn = pageButtons(request, { page, pages: page + (more ? 2 : 1), shown: [], from: 0, count: 0 });
  const log = changes.map((entry) => `• ${auditLine(entry, lang)}`);
  return {
    text: say("settingsTitle", lang),
    blocks: [
      header(say("settingsTitle", lang)),
      {
        type: "section",
        text: {
          type: "mrkdwn",
          text: `*${say(channel === undefined ? "settingsWorkspace" : "settingsHere", lang)}*`,
        },
        fields: [
          field("whoMayShare", whoWord(permissions.whoMayShare, lang)),
          field("whoMayCreateDigests", whoWord(permissions.whoMayCreateDigests, lang)),
          ...(channel === undefined ? [] : [field("channelLanguage", chosen)]),
        ],
      },
      ...(log.length > 0
        ? [section(shorten(`*${say("lastChanges", lang)}*\n${log.join("\n")}`, LIMITS.section.text))]
        : []),
      {
        type: "actions",
        elements: [...(mayChange ? [...turn, ...change] : []), ...languageButtons(request)],
      },
    ],
  };
}
