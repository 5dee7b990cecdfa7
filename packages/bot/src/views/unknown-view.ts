import type { Answer } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, section } from "./blocks.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** What was typed, quoted back, with the nearest commands as buttons. */
export function unknownView(
  answer: Extract<Answer, { type: "unknown" }>,
  { request: { lang } }: ViewContext,
): Message {
  const text = say("unknown", lang, { typed: quoteTyped(answer.typed) });
  return {
    text,
    blocks: [
      section(text),
      {
        type: "actions",
        elements: answer.nearest.map((suggestion) =>
          button(
            `${ACTIONS.show}${suggestion.text}`,
            suggestion.label,
            writeRequest({ text: suggestion.text, lang, page: 0 }),
          ),
        ),
      },
    ],
  };
}
