import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock, LinkUnfurls } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { shorten } from "../slack/shorten.ts";
import { ACTIONS } from "../views/actions.ts";
import { button, section } from "../views/blocks.ts";
import { factLine } from "../views/fact-line.ts";
import { keyFigures } from "../views/key-figures.ts";
import { sourceLine } from "../views/source-line.ts";
import { say } from "../words/say.ts";

const NAME = 200;

/** What stands under a link to a fact: its figure, the statement with its place, and the source one press away. */
export function unfurlView(
  fact: Fact,
  lang: Lang,
  facts: Facts,
): LinkUnfurls[string] & { blocks: KnownBlock[] } {
  const figures = keyFigures([fact], [fact], lang, facts);
  const source = writeRequest({ text: `fact ${fact.id}`, lang, page: 0 });
  return {
    blocks: [
      section(`*${escapeMrkdwn(shorten(facts.entity(fact.subject).name[lang], NAME))}*`),
      ...(figures.length > 0 ? [{ type: "section" as const, fields: figures }] : []),
      section(factLine(fact, lang, facts)),
      ...sourceLine([fact], lang, facts),
      { type: "actions", elements: [button(ACTIONS.source, say("source", lang), source)] },
    ],
  };
}
