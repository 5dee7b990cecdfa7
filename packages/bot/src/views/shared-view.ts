import type { Answer } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context } from "./blocks.ts";
import { factsBlocks, factsText } from "./facts-view.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** An answer as the whole channel sees it: who shared it, and the source still one press away. */
export function sharedView(
  answer: Extract<Answer, { type: "facts" }>,
  view: ViewContext,
  sharedBy: string,
): Message {
  const { request } = view;
  const by = say("sharedBy", request.lang, {
    user: `<@${sharedBy}>`,
    command: `\`/hk-ai ${quoteTyped(request.text)}\``,
  });
  return {
    text: escapeMrkdwn(factsText(answer, view)),
    blocks: [
      ...factsBlocks(answer, view),
      context(by),
      {
        type: "actions",
        elements: [button(ACTIONS.source, say("source", request.lang), writeRequest(request))],
      },
    ],
  };
}
