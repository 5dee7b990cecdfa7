import type { Fact, Lang } from "@hk-ai/sdk";
import type { ModalView, RichTextBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { say } from "../words/say.ts";
import { context } from "./blocks.ts";

/** A statement with its citation, as a person pastes it elsewhere. */
const citationText = (fact: Fact, lang: Lang, facts: Facts): string =>
  `${fact.statement[lang]}\n${facts.cite(fact, lang)}`;

const preformatted = (text: string): RichTextBlock => ({
  type: "rich_text",
  elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text }] }],
});

/** The citation of every fact in a message as preformatted text, which Slack lets a person copy as it stands. */
export function citationView(shown: readonly Fact[], lang: Lang, facts: Facts): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: say("citationTitle", lang) },
    close: { type: "plain_text", text: say("close", lang) },
    blocks: [
      context(say("citationHint", lang)),
      ...shown.map((fact) => preformatted(citationText(fact, lang, facts))),
    ],
  };
}
