import type { KnownBlock } from "@slack/types";
import { writeRequest } from "../commands/request.ts";
import { quoteTyped } from "../slack/escape.ts";
import { PUNCTUATION, quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context } from "./blocks.ts";
import { suggestionButtons } from "./suggestion-buttons.ts";
import type { ViewContext } from "./view-context.ts";

/** Below something that was pressed under a question's answer: the question, what else was offered, and the way back. */
export function askedBlocks({ request, offer }: ViewContext): KnownBlock[] {
  const { asked, lang, thread } = request;
  if (asked === undefined || offer === undefined) return [];
  const others = offer.suggestions.filter(({ text }) => text !== request.text);
  const question = { text: asked, lang, page: 0, ...(thread === undefined ? {} : { thread }) };
  const back = button(`${ACTIONS.show}asked`, say("backToQuestion", lang), writeRequest(question));
  return [
    context(
      `${say("asked", lang)}${PUNCTUATION[lang].colon}${quoted(quoteTyped(offer.question, 150), lang)}`,
    ),
    { type: "actions", elements: [...suggestionButtons(others, request, asked), back] },
  ];
}
