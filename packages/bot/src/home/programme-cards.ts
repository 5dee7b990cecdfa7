import type { Lang } from "@hk-ai/sdk";
import type { Button, CardBlock, KnownBlock, MrkdwnElement } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { writeRequest } from "../commands/request.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import { shorten } from "../slack/shorten.ts";
import { ACTIONS } from "../views/actions.ts";
import { button } from "../views/blocks.ts";
import { badge } from "../views/fact-line.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import type { Programme } from "./programmes.ts";

const NAME = 100;

const mrkdwn = (text: string): MrkdwnElement => ({ type: "mrkdwn", text });

/** "Total funding: *HK$3 billion*", as many as there is room for; a figure is left out rather than cut. */
function keyFigures({ facts: own }: Programme, lang: Lang, facts: Facts): string {
  const lines = own.flatMap((fact) => {
    const value = facts.format(fact.value, lang);
    return value === "" || fact.value.kind === "entity"
      ? []
      : [
          `${badge(fact, lang)}${escapeMrkdwn(fact.label[lang])}${PUNCTUATION[lang].colon}*${escapeMrkdwn(value)}*`,
        ];
  });
  let said = "";
  for (const line of lines) {
    const longer = said === "" ? line : `${said}\n${line}`;
    if (longer.length <= LIMITS.card.body) said = longer;
  }
  return said === "" ? say("factCount", lang, { count: own.length }) : said;
}

/** Programmes as cards to leaf through, or one below the other where there are no cards. */
export function programmeBlocks(
  programmes: readonly Programme[],
  lang: Lang,
  facts: Facts,
  without: ReadonlySet<RichBlock>,
): KnownBlock[] {
  const cards = programmes.slice(0, LIMITS.carousel.cards).map((programme) => {
    const { id, name } = programme.entity;
    const open: Button = button(
      `${ACTIONS.show}${id}`,
      say("openProgramme", lang),
      writeRequest({ text: `who ${id}`, lang, page: 0 }),
    );
    return {
      title: `*${escapeMrkdwn(shorten(name[lang], NAME))}*`,
      body: keyFigures(programme, lang, facts),
      open,
    };
  });
  if (cards.length === 0) return [];
  if (!without.has("carousel")) {
    const elements: CardBlock[] = cards.map(({ title, body, open }) => ({
      type: "card",
      title: mrkdwn(title),
      body: mrkdwn(body),
      actions: [open],
    }));
    return [{ type: "carousel", elements }];
  }
  return cards.map(({ title, body, open }) => ({
    type: "section",
    text: mrkdwn(`${title}\n${body}`),
    accessory: open,
  }));
}
