import type { Answer } from "../commands/answer.ts";
import { header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { keyFigures } from "./key-figures.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

/** A list of facts: title, key figures, then each fact with its place. */
export function drawFacts(
  answer: Extract<Answer, { type: "facts" }>,
  { facts, request }: ViewContext,
): Drawn {
  const { lang } = request;
  const page = pageOf(answer.facts, answer.page);
  const figures = keyFigures(page.shown, lang, facts);
  return {
    text: [answer.title, page.shown[0]?.statement[lang]].filter((part) => part !== undefined).join(": "),
    blocks: [
      header(answer.title),
      ...(figures.length > 0
        ? [{ type: "section" as const, fields: figures }, { type: "divider" as const }]
        : []),
      ...page.shown.map((fact) => section(factLine(fact, lang, facts))),
      ...sourceLine(page.shown, lang, facts, placeInList(page, lang)),
    ],
    facts: page.shown,
    page,
  };
}
