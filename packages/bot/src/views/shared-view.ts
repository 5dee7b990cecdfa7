import type { Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

function sharedWith(request: Request, sharedBy: string): string {
  return say("sharedBy", request.lang, {
    user: `<@${sharedBy}>`,
    command: `\`/hk-ai ${quoteTyped(request.text)}\``,
  });
}

/**
 * Facts as the whole channel sees them, the source still one press away.
 *
 * @param sharedBy - id of the person who shared them; absent where they answer a question put before all
 */
export function sharedView(drawn: Drawn, { request }: ViewContext, sharedBy?: string): Message {
  return {
    text: escapeMrkdwn(drawn.text),
    blocks: [
      ...drawn.blocks,
      ...(sharedBy === undefined ? [] : [context(sharedWith(request, sharedBy))]),
      {
        type: "actions",
        elements: [button(ACTIONS.source, say("source", request.lang), writeRequest(request))],
      },
    ],
  };
}
