import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock, ModalView } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { aside } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button, section } from "./blocks.ts";
import { badge, placeOf } from "./fact-line.ts";

const pair = (name: string, value: string): string => `*${escapeMrkdwn(name)}*  ${escapeMrkdwn(value)}`;

/** The article prints a bare 元; which currency it means is our reading, and says so. */
function inferred(fact: Fact, lang: Lang): string {
  const { value } = fact;
  return value.kind === "money" && value.currencyInferred ? ` (${say("inferredCurrency", lang)})` : "";
}

function factBlock(fact: Fact, lang: Lang, facts: Facts): KnownBlock {
  const cited = facts.citation(fact, lang);
  const lines = [
    `${badge(fact, lang)}*${escapeMrkdwn(fact.label[lang])}*  ${escapeMrkdwn(facts.format(fact.value, lang))}${inferred(fact, lang)}`.trimEnd(),
    escapeMrkdwn(fact.statement[lang]),
    pair(say("place", lang), placeOf(cited.lines, lang)),
    pair(say("speaker", lang), cited.speaker ?? say("reportedByPaper", lang)),
    ...(cited.via === undefined ? [] : [pair(say("via", lang), cited.via)]),
    `*${escapeMrkdwn(say("factId", lang))}*  \`${fact.id}\` · r${fact.revision}`,
    `*${escapeMrkdwn(say("digest", lang))}*\n${cited.digests.map((digest) => `\`${digest}\``).join("\n")}`,
  ];
  const request = writeRequest({ text: `fact ${fact.id}`, lang, page: 0 });
  return {
    ...section(lines.join("\n")),
    accessory: button(ACTIONS.report, say("reportFact", lang), request),
  };
}

/** Where the facts of a message come from: title, publisher, date and how sure it is, then each fact's place. */
export function sourceView(shown: readonly Fact[], lang: Lang, facts: Facts): ModalView {
  const [first] = shown;
  const cited = first === undefined ? undefined : facts.citation(first, lang);
  const head =
    cited === undefined
      ? []
      : [
          section(
            [
              pair(say("title", lang), cited.title),
              pair(say("publisher", lang), cited.publisher),
              pair(say("published", lang), cited.published),
              aside(escapeMrkdwn(cited.publishedNote), lang),
            ].join("\n"),
          ),
          { type: "divider" as const },
        ];
  return {
    type: "modal",
    title: { type: "plain_text", text: say("sourceTitle", lang) },
    close: { type: "plain_text", text: say("close", lang) },
    blocks: [...head, ...shown.map((fact) => factBlock(fact, lang, facts))],
  };
}
