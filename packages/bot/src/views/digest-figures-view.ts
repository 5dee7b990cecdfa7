import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { Figures } from "../digests/contents/figures.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { figureCharts } from "./charts.ts";
import { fitting } from "./digest-lines.ts";
import { factLine } from "./fact-line.ts";
import { figureName, isFigure } from "./key-figures.ts";

/** The facts of this time under their angles, each with its place; a figure stands large before its sentence. */
export function figureBlocks({ groups }: Figures, lang: Lang, facts: Facts): KnownBlock[] {
  const together = groups.flatMap((group) => group.facts);
  return groups.flatMap(({ angle, facts: shown }) => [
    section(`*${say(`angle_${angle}`, lang)}*`),
    ...shown.map((fact) =>
      section(fitting(`${figureLine(fact, together, lang, facts)}${factLine(fact, lang, facts)}`)),
    ),
  ]);
}

function figureLine(fact: Fact, together: readonly Fact[], lang: Lang, facts: Facts): string {
  if (!isFigure(fact)) return "";
  return `*${escapeMrkdwn(facts.format(fact.value, lang))}* · ${figureName(fact, together, lang, facts)}\n`;
}

/** A chart for each set of figures that can be compared and differ: bars of one length show less than the words do. */
export function digestFigureCharts({ groups }: Figures, lang: Lang, facts: Facts): KnownBlock[] {
  const shown = groups.flatMap((group) => group.facts);
  return figureCharts(shown, lang, facts).flatMap(({ blocks, facts: charted }) => {
    const amounts = new Set(charted.map(({ value }) => ("amount" in value ? value.amount : undefined)));
    return amounts.size > 1 ? blocks : [];
  });
}
