import type { Answer } from "../commands/answer.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { context, section } from "./blocks.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import { reportButton } from "./report-button.ts";
import { suggestionButtons } from "./suggestion-buttons.ts";
import { allows, type ViewContext } from "./view-context.ts";
import { voteButtons } from "./vote-buttons.ts";

/** An honest “the source does not say”, with the nearest facts one press away; where none is near, what can be asked. */
export function abstainedView(answer: Extract<Answer, { type: "abstained" }>, view: ViewContext): Message {
  const { request } = view;
  const { lang } = request;
  const related = suggestionButtons(answer.related, request, request.text);
  const isNear = answer.related.every(({ factId }) => factId !== undefined);
  return {
    text: escapeMrkdwn(answer.explanation),
    blocks: [
      section(escapeMrkdwn(answer.explanation)),
      context(quoted(quoteTyped(answer.typed, 150), lang)),
      ...(related.length > 0
        ? [
            section(say(isNear ? "related" : "subjects", lang)),
            { type: "actions" as const, elements: related },
          ]
        : []),
      { type: "actions", elements: [...languageButtons(request), reportButton(request)] },
      ...(allows(view, "context_actions") ? [voteButtons(request)] : []),
    ],
  };
}
