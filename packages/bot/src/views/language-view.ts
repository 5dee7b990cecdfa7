import { LANGS } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { ACTIONS } from "./actions.ts";
import { button, context, section } from "./blocks.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** The person's language and the channel's, with a button for each other choice of one's own. */
export function languageView(
  { said, lang, own, channel, mayChange }: Extract<Answer, { type: "language" }>,
  { request }: ViewContext,
): Message {
  const named = (chosen: typeof own, none: "asMySlack" | "noLanguage") =>
    chosen === undefined ? say(none, lang) : LANG_NAMES[chosen];
  const field = (label: "yourLanguage" | "channelLanguage", value: string) => ({
    type: "mrkdwn" as const,
    text: `${say(label, lang)}\n*${value}*`,
  });
  const choose = (text: string, label: string) =>
    button(`${ACTIONS.show}${text}`, label, writeRequest({ ...request, lang, text, page: 0 }));
  const sentence = said === undefined ? undefined : say(said, lang, { lang: LANG_NAMES[own ?? lang] });
  const yours = `${say("yourLanguage", lang)}${PUNCTUATION[lang].colon}${named(own, "asMySlack")}`;
  return {
    text: sentence ?? yours,
    blocks: [
      ...(sentence === undefined ? [] : [section(sentence)]),
      {
        type: "section",
        fields: [
          field("yourLanguage", named(own, "asMySlack")),
          ...(channel === undefined ? [] : [field("channelLanguage", named(channel.lang, "noLanguage"))]),
        ],
      },
      {
        type: "actions",
        elements: [
          ...LANGS.filter((one) => one !== own).map((one) => choose(`lang ${one}`, LANG_NAMES[one])),
          ...(own === undefined ? [] : [choose("lang auto", say("asMySlack", lang))]),
          ...(mayChange ? [button(`${ACTIONS.settings}channel`, say("changeChannel", lang), lang)] : []),
        ],
      },
      context(say("langRule", lang)),
    ],
  };
}
