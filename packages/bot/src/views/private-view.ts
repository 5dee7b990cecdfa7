import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import { pageButtons } from "./paging.ts";
import type { ViewContext } from "./view-context.ts";

/** Facts as the person who asked sees them: with pages, sharing, source and languages. */
export function privateView(drawn: Drawn, { request }: ViewContext): Message {
  const here = { ...request, page: drawn.page?.page ?? 0 };
  const buttons = [
    ...(drawn.page === undefined ? [] : pageButtons(request, drawn.page)),
    ...(drawn.facts.length === 0
      ? []
      : [
          {
            ...button(ACTIONS.share, say("share", request.lang), writeRequest(here)),
            style: "primary" as const,
          },
          button(ACTIONS.source, say("source", request.lang), writeRequest(here)),
        ]),
    ...languageButtons(here),
  ];
  return {
    text: escapeMrkdwn(drawn.text),
    blocks: [...drawn.blocks, { type: "actions", elements: buttons }],
  };
}
