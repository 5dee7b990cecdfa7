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

const roomFor = ({ said }: Bar): number => LIMITS.chart.label - said.length - 1;

/** "Share who… over 80%": the value whole, as much of the label as there is room for; undefined without room. */
function category(bar: Bar): string | undefined {
  const room = roomFor(bar);
  return room < 4 ? undefined : `${shorten(bar.label, room)} ${bar.said}`;
}

const words = (label: string): string[] => label.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];

/**
 * Bars by what sets them apart: where labels have to be cut, the words with which all of them begin are left out, because
 * what is left of “Share who plan …” and “Share who act …” would be the same.
 */
function setApart(bars: readonly Bar[]): readonly Bar[] {
  if (bars.every((bar) => bar.label.length <= roomFor(bar))) return bars;
  const all = bars.map(({ label }) => words(label));
  const [first = []] = all;
  const differs = (at: number) => all.some((one) => one[at] !== first[at] || one.length <= at + 1);
  const common = first.findIndex((_word, at) => differs(at));
  return bars.map((bar, index) => ({
    ...bar,
    label: (all[index] ?? []).slice(Math.max(0, common)).join(""),
  }));
}

/**
 * A bar chart, or nothing where one would not serve: a single bar compares nothing, and bars whose names cannot be told
 * apart mislead. What it shows must be said in words in the same message too.
 */
export function barChart(title: string, series: string, bars: readonly Bar[]): KnownBlock[] {
  const categories = setApart(bars).map(category);
  const known = categories.filter((name) => name !== undefined);
  const distinct = new Set(known).size === bars.length;
  if (bars.length < 2 || bars.length > LIMITS.chart.points || !distinct) return [];
  return [chart(title, series, known, bars)];
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
