import type { Button } from "@slack/types";
import type { Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { askedBlocks } from "./asked-blocks.ts";
import { button, context } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import { pageButtons } from "./paging.ts";
import { reportButton } from "./report-button.ts";
import { suggestionButtons } from "./suggestion-buttons.ts";
import { allows, type ViewContext } from "./view-context.ts";
import { voteButtons } from "./vote-buttons.ts";

const shareButton = (request: Request): Button => ({
  ...button(
    ACTIONS.share,
    say(request.thread === undefined ? "share" : "shareThread", request.lang),
    writeRequest(request),
  ),
  style: "primary",
});

/** Facts as the person who asked sees them: with pages, sharing, source and languages. */
export function privateView(drawn: Drawn, view: ViewContext): Message {
  const { request, direct } = view;
  const here = { ...request, page: drawn.page?.page ?? 0 };
  const buttons = [
    ...(drawn.page === undefined ? [] : pageButtons(request, drawn.page)),
    ...(drawn.facts.length === 0
      ? []
      : [
          ...(direct ? [] : [shareButton(here)]),
          button(ACTIONS.source, say("source", request.lang), writeRequest(here)),
          button(ACTIONS.cite, say("copyCitation", request.lang), writeRequest(here)),
        ]),
    ...languageButtons(here),
    ...(drawn.judges ? [reportButton(here)] : []),
  ];
  const next = suggestionButtons(drawn.suggestions ?? [], request, request.text);
  return {
    text: escapeMrkdwn(drawn.text),
    blocks: [
      ...drawn.blocks,
      { type: "actions", elements: buttons },
      ...(next.length > 0
        ? [context(say("alsoFits", request.lang)), { type: "actions" as const, elements: next }]
        : []),
      ...askedBlocks(view),
      ...((drawn.facts.length > 0 || drawn.judges) && allows(view, "context_actions")
        ? [voteButtons(here)]
        : []),
    ],
  };
}
