import type { ContextActionsBlock } from "@slack/types";
import type { Request } from "../commands/answer.ts";
import { readRequest, writeRequest } from "../commands/request.ts";
import { LIMITS } from "../slack/limits.ts";
import type { Vote } from "../store/feedback.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";

// Slack tells which thumb was pressed by its value alone, so the first character of the value says it.
const MARKS = { helpful: "+", "not-helpful": "-" } as const satisfies Record<Vote, string>;

/** Thumbs up and down under an answer; each carries the request, because Slack sends no private message back. */
export function voteButtons(request: Request): ContextActionsBlock {
  const { lang } = request;
  const thumb = (vote: Vote, text: string) => ({
    text: { type: "plain_text" as const, text },
    accessibility_label: text,
    value: MARKS[vote] + writeRequest(request, LIMITS.button.value - 1),
  });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: ACTIONS.vote,
        positive_button: thumb("helpful", say("helpful", lang)),
        negative_button: thumb("not-helpful", say("notHelpful", lang)),
      },
    ],
  };
}

/** The vote and the request in the value of a pressed thumb; undefined for one of an older version. */
export function readVote(value: string): { readonly vote: Vote; readonly request: Request } | undefined {
  const vote = (["helpful", "not-helpful"] as const).find((known) => value.startsWith(MARKS[known]));
  const request = readRequest(value.slice(1));
  return vote === undefined || request === undefined ? undefined : { vote, request };
}
