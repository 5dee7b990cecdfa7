import type { Fact } from "@hk-ai/sdk";
import type { Button, KnownBlock } from "@slack/types";
import type { Answer, Request } from "../commands/answer.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, context, header, section } from "./blocks.ts";
import { factLine } from "./fact-line.ts";
import { keyFigures } from "./key-figures.ts";
import { languageButtons } from "./language-buttons.ts";
import type { Message } from "./message.ts";
import type { ViewContext } from "./view-context.ts";

/** Facts on one page: few enough to read on a phone, and far below Slack's limit of blocks. */
export const PAGE_SIZE = 8;

function pageOf(answer: Extract<Answer, { type: "facts" }>) {
  const pages = Math.max(1, Math.ceil(answer.facts.length / PAGE_SIZE));
  const page = Math.min(answer.page, pages - 1);
  return { page, pages, shown: answer.facts.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE) };
}

/** The facts that a message shows, for its citation and its metadata. */
export function shownFacts(answer: Answer): readonly Fact[] {
  return answer.type === "facts" ? pageOf(answer).shown : [];
}

function pager(request: Request, page: number, pages: number): Button[] {
  const at = (to: number) => writeRequest({ ...request, page: to });
  return [
    ...(page > 0 ? [button(`${ACTIONS.show}previous`, say("previous", request.lang), at(page - 1))] : []),
    ...(page < pages - 1 ? [button(`${ACTIONS.show}next`, say("next", request.lang), at(page + 1))] : []),
  ];
}

/** Title, key figures, each fact with its place, and the source; without buttons, as a channel sees it. */
export function factsBlocks(
  answer: Extract<Answer, { type: "facts" }>,
  { facts, request: { lang } }: ViewContext,
): KnownBlock[] {
  const { page, pages, shown } = pageOf(answer);
  const figures = keyFigures(shown, lang, facts);
  const [first] = shown;
  const cited = first === undefined ? undefined : facts.citation(first, lang);
  const place =
    pages === 1
      ? say("factCount", lang, { count: answer.facts.length })
      : say("page", lang, {
          from: page * PAGE_SIZE + 1,
          to: page * PAGE_SIZE + shown.length,
          count: answer.facts.length,
        });
  return [
    header(answer.title),
    ...(figures.length > 0
      ? [{ type: "section" as const, fields: figures }, { type: "divider" as const }]
      : []),
    ...shown.map((fact) => section(factLine(fact, lang, facts))),
    ...(cited === undefined
      ? []
      : [context(escapeMrkdwn(`${place} · ${cited.publisher} · ${cited.title} · ${cited.published}`))]),
  ];
}

/** One sentence for a notification: the first key figure, or the first statement. */
export function factsText(answer: Extract<Answer, { type: "facts" }>, { request }: ViewContext): string {
  const { shown } = pageOf(answer);
  return [answer.title, shown[0]?.statement[request.lang]].filter((part) => part !== undefined).join(": ");
}

/** The answer of a topic, with its buttons. */
export function factsView(answer: Extract<Answer, { type: "facts" }>, view: ViewContext): Message {
  const { request } = view;
  const { page, pages } = pageOf(answer);
  const same = writeRequest({ ...request, page });
  return {
    text: escapeMrkdwn(factsText(answer, view)),
    blocks: [
      ...factsBlocks(answer, view),
      {
        type: "actions",
        elements: [
          ...pager(request, page, pages),
          { ...button(ACTIONS.share, say("share", request.lang), same), style: "primary" },
          button(ACTIONS.source, say("source", request.lang), same),
          ...languageButtons({ ...request, page }),
        ],
      },
    ],
  };
}
