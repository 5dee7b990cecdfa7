import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { Figures } from "../digests/contents/figures.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { figureCharts } from "./charts.ts";
import { fitting } from "./digest-lines.ts";
import { factLine } from "./fact-line.ts";
import { keyFigures } from "./key-figures.ts";

/** The facts of this time under their angles: figures large, then every fact with its place. */
export function figureBlocks({ groups }: Figures, lang: Lang, facts: Facts): KnownBlock[] {
  return groups.flatMap(({ angle, facts: shown }) => {
    const fields = keyFigures(shown, lang, facts);
    return [
      section(`*${say(`angle_${angle}`, lang)}*`),
      ...(fields.length > 0 ? [{ type: "section" as const, fields }] : []),
      ...shown.map((fact) => section(fitting(factLine(fact, lang, facts)))),
    ];
  });
}

/** A chart for each set of figures that can be compared. */
export function digestFigureCharts({ groups }: Figures, lang: Lang, facts: Facts): KnownBlock[] {
  const shown = groups.flatMap((group) => group.facts);
  return figureCharts(shown, lang, facts).flatMap(({ blocks }) => blocks);
}
