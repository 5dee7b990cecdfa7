import type { Answer } from "../commands/answer.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { context, section } from "./blocks.ts";
import { exampleButton } from "./example-button.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** Help on one command: its form, what it does, its other names, and an example to press. */
export function usageView(answer: Extract<Answer, { type: "usage" }>, { request }: ViewContext): Message {
  const { lang } = request;
  const { usage, summary } = answer.command;
  const { example } = answer;
  const text = `\`/hk-ai ${escapeMrkdwn(usage)}\`  ${escapeMrkdwn(summary)}`;
  const also = answer.aliases.slice(0, 12).map(escapeMrkdwn).join(" · ");
  return {
    text,
    blocks: [
      section(text),
      ...(also === "" ? [] : [context(`${say("otherNames", lang)}${PUNCTUATION[lang].colon}${also}`)]),
      {
        type: "actions",
        elements: [exampleButton(example, lang), ...languageButtons(request)],
      },
    ],
  };
}
