import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** Facts as the whole channel sees them: who shared them, and the source still one press away. */
export function sharedView(drawn: Drawn, { request }: ViewContext, sharedBy: string): Message {
  const by = say("sharedBy", request.lang, {
    user: `<@${sharedBy}>`,
    command: `\`/hk-ai ${quoteTyped(request.text)}\``,
  });
  return {
    text: escapeMrkdwn(drawn.text),
    blocks: [
      ...drawn.blocks,
      context(by),
      {
        type: "actions",
        elements: [button(ACTIONS.source, say("source", request.lang), writeRequest(request))],
      },
    ],
  };
}
