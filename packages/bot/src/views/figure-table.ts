import { type Fact, type Lang, MODALITY_WORDS } from "@hk-ai/sdk";
import type { DataTableBlock, RawTextElement } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { LIMITS } from "../slack/limits.ts";
import { say } from "../words/say.ts";
import { timeOf } from "./fact-time.ts";
import { isFigure } from "./key-figures.ts";

const cell = (text: string): RawTextElement => ({ type: "raw_text", text: text === "" ? "–" : text });

/** A table and the facts in it. */
export interface FigureTable {
  readonly block: DataTableBlock;
  readonly facts: readonly Fact[];
}

/**
 * A table for each subject with three figures or more that do not stand alike, such as a forecast beside what is
 * reported: a row then says of each what it is and since when.
 */
export function figureTables(all: readonly Fact[], lang: Lang, facts: Facts): FigureTable[] {
  const groups = Map.groupBy(all.filter(isFigure), (fact) => fact.subject);
  return [...groups]
    .filter(([, group]) => group.length >= 3 && group.length < LIMITS.dataTable.rows)
    .filter(([, group]) => new Set(group.map((fact) => fact.modality)).size > 1)
    .map(([subject, group]) => ({
      facts: group,
      block: {
        type: "data_table",
        caption: facts.entity(subject).name[lang],
        rows: [
          [say("figure", lang), say("value", lang), say("time", lang), say("standing", lang)].map(cell),
          ...group.map((fact) =>
            [
              fact.label[lang],
              facts.format(fact.value, lang),
              timeOf(fact, lang),
              MODALITY_WORDS[fact.modality][lang],
            ].map(cell),
          ),
        ],
      },
    }));
}
