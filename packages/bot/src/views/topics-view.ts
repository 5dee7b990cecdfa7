import type { Answer } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, header } from "./blocks.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** A message holds fifty blocks; every other topic is found by its name. */
const LISTED = LIMITS.message.blocks - 2;

/** Every topic with what it holds and a button that opens it. */
export function topicsView(answer: Extract<Answer, { type: "topics" }>, { request }: ViewContext): Message {
  const { lang } = request;
  return {
    text: `${say("topicsTitle", lang)}${PUNCTUATION[lang].colon}${answer.topics.map(({ topic }) => topic.id).join(PUNCTUATION[lang].list)}`,
    blocks: [
      header(say("topicsTitle", lang)),
      ...answer.topics.slice(0, LISTED).map(({ topic, facts }) => ({
        type: "section" as const,
        text: {
          type: "mrkdwn" as const,
          text: `*${escapeMrkdwn(topic.label[lang])}*  \`/hk-ai ${topic.id}\`\n${escapeMrkdwn(topic.description[lang])}`,
        },
        accessory: button(
          `${ACTIONS.show}${topic.id}`,
          say("factCount", lang, { count: facts }),
          writeRequest({ text: topic.id, lang, page: 0 }),
        ),
      })),
      { type: "actions", elements: languageButtons(request) },
    ],
  };
}
