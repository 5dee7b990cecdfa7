import type { Fact, Lang } from "@hk-ai/sdk";
import type { MrkdwnElement, SectionBlock } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { say } from "../words/say.ts";
import { header } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { badge, placeOf } from "./fact-line.ts";
import { isFigure } from "./key-figures.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

const ROWS = 8;

/** Figures first, because they compare; statements where a side has none. */
function comparable(all: readonly Fact[]): readonly Fact[] {
  const figures = all.filter(isFigure);
  return (figures.length > 0 ? figures : all).slice(0, ROWS);
}

function cell(fact: Fact | undefined, lang: Lang, facts: Facts): MrkdwnElement {
  if (fact === undefined) return { type: "mrkdwn", text: " " };
  const value = facts.format(fact.value, lang);
  const place = placeOf(facts.citation(fact, lang).lines, lang);
  const said = value === "" ? escapeMrkdwn(fact.statement[lang]) : `*${escapeMrkdwn(value)}*`;
  return {
    type: "mrkdwn",
    text: `${badge(fact, lang)}${escapeMrkdwn(fact.label[lang])}\n${said}\n_${place}_`,
  };
}

/** Two sides in two columns; Slack sets section fields side by side, two to a row. */
export function drawComparison(
  answer: Extract<Answer, { type: "comparison" }>,
  { facts, request: { lang } }: ViewContext,
): Drawn {
  const [a, b] = answer.sides;
  const [left, right] = [comparable(a.facts), comparable(b.facts)];
  const title = say("versus", lang, { a: a.title, b: b.title });
  const cells: MrkdwnElement[] = [a, b].map(({ title: name }) => ({
    type: "mrkdwn",
    text: `*${escapeMrkdwn(name)}*`,
  }));
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    cells.push(cell(left[row], lang, facts), cell(right[row], lang, facts));
  }
  const rows: SectionBlock[] = [];
  for (let at = 0; at < cells.length; at += LIMITS.section.fields) {
    rows.push({ type: "section", fields: cells.slice(at, at + LIMITS.section.fields) });
  }
  const shown = [...new Set([...left, ...right])];
  return {
    text: title,
    blocks: [header(shorten(title, LIMITS.header.text)), ...rows, ...sourceLine(shown, lang, facts)],
    facts: shown,
  };
}
