import type { ModalView } from "@slack/types";
import type { Answer, Offer, Request } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { ALL_RICH_BLOCKS } from "../slack/rich-blocks.ts";
import { answerView } from "../views/answer-view.ts";
import { say } from "../words/say.ts";

/**
 * An answer in a modal, where there is no channel to answer in; its buttons change it in place.
 *
 * @param offer - what the answer to the question offered under which it was pressed
 */
export function answerModal(answer: Answer, request: Request, facts: Facts, offer?: Offer): ModalView {
  const { lang } = request;
  const { blocks } = answerView(answer, { facts, request, offer, direct: true, without: ALL_RICH_BLOCKS });
  return {
    type: "modal",
    title: { type: "plain_text", text: say("answerTitle", lang) },
    close: { type: "plain_text", text: say("close", lang) },
    blocks,
  };
}
