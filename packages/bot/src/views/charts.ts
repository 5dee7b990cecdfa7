import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { comparableBy } from "../commands/comparable.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";

/** One bar: its words end in the value as it is said, so that the qualifier is seen wherever the bar is. */
export interface Bar {
  readonly label: string;
  /** The value in words, qualifier included. */
  readonly said: string;
  readonly value: number;
}

/** Slack's block for charts, which its published types do not have yet. */
interface DataVisualizationBlock {
  readonly type: "data_visualization";
  readonly title: string;
  readonly chart: {
    readonly type: "bar";
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
}

const words = (label: string): string[] => label.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];

/** Labels without the words with which all of them begin: what sets “Share who plan” and “Share who act” apart is their end. */
function setApart(labels: readonly string[]): string[] {
  const all = labels.map(words);
  const [first = []] = all;
  const differs = (at: number) => all.some((one) => one[at] !== first[at] || one.length <= at + 1);
  const common = Math.max(
    0,
    first.findIndex((_word, at) => differs(at)),
  );
  return all.map((one) => one.slice(common).join("").trim());
}

/**
 * Names of bars, in full words: label and value where all have room, else what sets the labels apart and the value, else
 * the value alone, which the words in the same message say of what it is.
 */
function categoriesOf(bars: readonly Bar[]): readonly string[] {
  const said = bars.map((bar) => bar.said);
  const whole = bars.map(({ label }) => label);
  const candidates = [whole, setApart(whole)].map((labels) =>
    labels.map((label, index) => `${label} ${said[index]}`),
  );
  return candidates.find((names) => names.every(({ length }) => length <= LIMITS.chart.label)) ?? said;
}

/** Whether two bars would be of one length though their words differ: “over 80%” and “nearly 80%” are not the same. */
const misleads = (bars: readonly Bar[]): boolean =>
  bars.some((bar, index) =>
    bars.slice(0, index).some(({ value, said }) => value === bar.value && said !== bar.said),
  );

/**
 * A bar chart, or nothing where one would not serve: a single bar compares nothing, and bars mislead whose names cannot be
 * told apart, or which show as equal what is not. What it shows must be said in words in the same message too.
 */
export function barChart(title: string, series: string, bars: readonly Bar[]): KnownBlock[] {
  if (bars.length < 2 || bars.length > LIMITS.chart.points || misleads(bars)) return [];
  const names = categoriesOf(bars);
  const sound =
    new Set(names).size === bars.length && names.every(({ length }) => length <= LIMITS.chart.label);
  return sound ? [chart(title, series, names, bars)] : [];
}

function chart(
  title: string,
  series: string,
  categories: readonly string[],
  bars: readonly Pick<Bar, "value">[],
): KnownBlock {
  const data = bars.map(({ value }, index) => ({ label: categories[index] ?? "", value }));
  const block: DataVisualizationBlock = {
    type: "data_visualization",
    title: shorten(title, LIMITS.chart.title),
    chart: {
      type: "bar",
      series: [{ name: shorten(series, LIMITS.chart.label), data }],
      axis_config: { categories },
    },
  };
  return block as unknown as KnownBlock;
}

/** A chart and the facts in it. */
export interface FigureChart {
  readonly blocks: readonly KnownBlock[];
  readonly facts: readonly Fact[];
}

/** A chart for each subject with several figures in one unit. */
export function figureCharts(all: readonly Fact[], lang: Lang, facts: Facts): FigureChart[] {
  const groups = Map.groupBy(all, comparableBy);
  groups.delete(undefined);
  return [...groups.values()].flatMap((group) => {
    const subject = facts.entity(group[0]?.subject ?? "").name[lang];
    const bars = group.flatMap(({ label, value }) =>
      "amount" in value ? [{ label: label[lang], said: facts.format(value, lang), value: value.amount }] : [],
    );
    const blocks = barChart(subject, subject, bars);
    return blocks.length > 0 ? [{ blocks, facts: group }] : [];
  });
}

/** A figure and the one that took its place, side by side; nothing where there is no room for both as they are said. */
export function beforeAndAfter(
  title: string,
  series: string,
  before: Pick<Bar, "said" | "value">,
  after: Pick<Bar, "said" | "value">,
): KnownBlock[] {
  const said = [before.said, after.said];
  const fits = said.every(({ length }) => length <= LIMITS.chart.label);
  return fits && before.said !== after.said ? [chart(title, series, said, [before, after])] : [];
}
