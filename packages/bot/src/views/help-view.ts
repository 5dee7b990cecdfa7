import type { Answer } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context, header, section } from "./blocks.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** What can be typed, with a button for each topic. */
export function helpView(
  answer: Extract<Answer, { type: "help" }>,
  { request, facts }: ViewContext,
): Message {
  const { lang } = request;
  const commands = answer.commands.map(
    ({ usage, summary }) => `\`/hk-ai ${escapeMrkdwn(usage)}\`  ${escapeMrkdwn(summary)}`,
  );
  const filled = answer.topics.filter((topic) => facts.facts({ topic: topic.id }).length > 0);
  return {
    text: `${say("helpTitle", lang)}${PUNCTUATION[lang].colon}${say("helpIntro", lang)}`,
    blocks: [
      header(say("helpTitle", lang)),
      section(say("helpIntro", lang)),
      section(`*${say("helpCommands", lang)}*\n${commands.join("\n")}`),
      section(`*${say("helpTopics", lang)}*`),
      {
        type: "actions",
        elements: filled
          .slice(0, LIMITS.actions.elements)
          .map((topic) =>
            button(
              `${ACTIONS.show}${topic.id}`,
              topic.label[lang],
              writeRequest({ text: topic.id, lang, page: 0 }),
            ),
          ),
      },
      context(
        `${say("example", lang)}${PUNCTUATION[lang].colon}\`/hk-ai ${escapeMrkdwn(filled[0]?.label[lang] ?? "help")}\``,
      ),
      { type: "actions", elements: languageButtons(request) },
    ],
  };
}
