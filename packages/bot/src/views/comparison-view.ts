import type { Fact, Lang } from "@hk-ai/sdk";
import type { Answer, ComparisonSide } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { aside } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { badge, placeOf } from "./fact-line.ts";
import { figureName, heldBy, isFigure } from "./key-figures.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

const ROWS = 8;

/** Figures first, because they compare; statements where a side has none. */
function comparable(all: readonly Fact[]): readonly Fact[] {
  const figures = all.filter(isFigure);
  return (figures.length > 0 ? figures : all).slice(0, ROWS);
}

function lineOf(fact: Fact, together: readonly Fact[], lang: Lang, facts: Facts): string {
  // “Role: Hong Kong SAR Government” would say whose and not what: a name alone is no answer.
  const value = fact.value.kind === "entity" ? "" : facts.format(fact.value, lang);
  const place = placeOf(facts.citation(fact, lang).lines, lang);
  const said = value === "" ? escapeMrkdwn(fact.statement[lang]) : `*${escapeMrkdwn(value)}*`;
  const held = heldBy(fact, lang, facts);
  return [
    `${badge(fact, lang)}${figureName(fact, together, lang, facts)}`,
    said,
    ...(held === "" ? [] : [held]),
    aside(place, lang),
  ].join("\n");
}

interface Side {
  readonly text: string;
  /** The facts there was room for. */
  readonly facts: readonly Fact[];
}

function sideOf({ title, facts: all }: ComparisonSide, lang: Lang, facts: Facts): Side {
  let text = `*${escapeMrkdwn(shorten(title, LIMITS.header.text))}*`;
  const shown: Fact[] = [];
  for (const fact of comparable(all)) {
    const longer = `${text}\n\n${lineOf(fact, all, lang, facts)}`;
    if (longer.length > LIMITS.section.field) break;
    text = longer;
    shown.push(fact);
  }
  return { text, facts: shown };
}

/**
 * Two sides in two columns. Each side is one field: Slack sets two fields side by side on a desktop and one below the
 * other on a phone, where figures that took turns would no longer tell whose they are.
 */
export function drawComparison(
  answer: Extract<Answer, { type: "comparison" }>,
  { facts, request: { lang } }: ViewContext,
): Drawn {
  const [a, b] = answer.sides;
  const title = say("versus", lang, { a: a.title, b: b.title });
  const sides = answer.sides.map((side) => sideOf(side, lang, facts));
  const shown = [...new Set(sides.flatMap((side) => side.facts))];
  return {
    text: title,
    blocks: [
      header(shorten(title, LIMITS.header.text)),
      { type: "section", fields: sides.map(({ text }) => ({ type: "mrkdwn", text })) },
      ...sourceLine(shown, lang, facts),
    ],
    facts: shown,
  };
}
