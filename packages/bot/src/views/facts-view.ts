import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { LIMITS } from "../slack/limits.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import { figureCharts } from "./charts.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { figureTables } from "./figure-table.ts";
import { headline } from "./headline.ts";
import { keyFigures } from "./key-figures.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import { allows, type ViewContext } from "./view-context.ts";

interface Figures {
  readonly blocks: readonly KnownBlock[];
  /** Every fact whose figure is shown. */
  readonly facts: readonly Fact[];
}

/**
 * The figures of a page: in a table those of one subject in several units, as fields the others, and a chart of those
 * that share a unit. A table or chart stands whole on the page where its first figure does.
 */
function drawFigures(all: readonly Fact[], shown: readonly Fact[], view: ViewContext, lang: Lang): Figures {
  const { facts } = view;
  const begins = ({ facts: [first] }: { readonly facts: readonly Fact[] }) =>
    first !== undefined && shown.includes(first);
  const tables = allows(view, "data_table") ? figureTables(all, lang, facts).filter(begins) : [];
  const charts = allows(view, "data_visualization")
    ? figureCharts(all, lang, facts).filter(begins).slice(0, LIMITS.message.charts)
    : [];
  const tabled = new Set(tables.flatMap((table) => table.facts));
  const charted = charts.flatMap((chart) => chart.facts);
  // What a chart shows is said in words too: its figures come first, so that none is cut off.
  const said = [...new Set([...charted, ...shown])].filter((fact) => !tabled.has(fact));
  const fields = keyFigures(said, all, lang, facts);
  const blocks = [
    ...(fields.length > 0 ? [{ type: "section" as const, fields }] : []),
    ...tables.map((table) => table.block),
    ...charts.flatMap((chart) => chart.blocks),
  ];
  return {
    blocks: blocks.length > 0 ? [...blocks, { type: "divider" }] : [],
    facts: [...tabled, ...charted],
  };
}

/** One fact: its value large, then the statement with its place. */
function drawOne(fact: Fact, title: string, lang: Lang, facts: Facts): Drawn {
  return {
    text: [title, fact.statement[lang]].join(PUNCTUATION[lang].colon),
    blocks: [
      ...headline(fact, lang, facts),
      section(factLine(fact, lang, facts)),
      ...sourceLine([fact], lang, facts, say("factCount", lang, { count: 1 })),
    ],
    facts: [fact],
  };
}

/** A list of facts: title, key figures, then each fact with its place. */
export function drawFacts(answer: Extract<Answer, { type: "facts" }>, view: ViewContext): Drawn {
  const { facts, request } = view;
  const { lang } = request;
  const page = pageOf(answer.facts, answer.page);
  const [only, ...others] = answer.facts;
  if (only !== undefined && others.length === 0) return drawOne(only, answer.title, lang, facts);
  const figures = drawFigures(answer.facts, page.shown, view, lang);
  return {
    text: [answer.title, page.shown[0]?.statement[lang]]
      .filter((part) => part !== undefined)
      .join(PUNCTUATION[lang].colon),
    blocks: [
      header(answer.title),
      ...figures.blocks,
      ...page.shown.map((fact) => section(factLine(fact, lang, facts))),
      ...sourceLine(page.shown, lang, facts, placeInList(page, lang)),
    ],
    facts: [...new Set([...page.shown, ...figures.facts])],
    page,
  };
}
