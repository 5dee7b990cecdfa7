import type { Answer } from "../commands/answer.ts";
import { quoteTyped } from "../slack/escape.ts";
import { quoted } from "../words/punctuation.ts";
import { context, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { headline } from "./headline.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

/** The one fact that answers a question: its value first, then the statement, who said it and where. */
export function drawReply(
  answer: Extract<Answer, { type: "reply" }>,
  { facts, request }: ViewContext,
): Drawn {
  const { lang } = request;
  const { fact } = answer;
  return {
    text: fact.statement[lang],
    blocks: [
      ...headline(fact, lang, facts),
      section(factLine(fact, lang, facts)),
      context(quoted(quoteTyped(answer.question, 150), lang)),
      ...sourceLine([fact], lang, facts),
    ],
    facts: [fact],
    suggestions: answer.others,
  };
}
