import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import { isAwaited } from "../../src/commands/awaited.ts";
import { barChart } from "../../src/views/charts.ts";
import { windowBars, windowChart } from "../../src/views/window-chart.ts";

const facts = createFactBase<Pack>(hkAi.pack);

/** Names of the bars in a chart. */
const names = (blocks: readonly unknown[]): string[] =>
  blocks.flatMap(
    (block) => (block as { chart: { axis_config: { categories: string[] } } }).chart.axis_config.categories,
  );
const bar = (label: string, said: string) => ({ label, said, value: Number(/\d+/.exec(said)?.[0]) });

describe("a bar's name", () => {
  it("begins with what sets it apart, where the whole has no room, in full words", () => {
    const bars = [bar("Share who do plan", "over 80%"), bar("Share who do act", "over 70%")];
    expect(names(barChart("t", "s", bars))).toEqual(["plan over 80%", "act over 70%"]);
  });

  it("is the value alone where words would have to be cut", () => {
    const bars = [
      bar("Share who put independence first", "over 80%"),
      bar("Share who plan but do not act", "over 70%"),
    ];
    expect(names(barChart("t", "s", bars))).toEqual(["over 80%", "over 70%"]);
    const han = [
      bar("重視獨立多於留下遺產的受訪者比例是多少呢", "逾80%"),
      bar("有所計劃而未有行動的受訪者比例是多少呢", "近70%"),
    ];
    expect(names(barChart("t", "s", han))).toEqual(["逾80%", "近70%"]);
  });

  it("is left whole where there is room", () => {
    expect(names(barChart("t", "s", [bar("Jobs in 2025", "5"), bar("Jobs in 2026", "6")]))).toEqual([
      "Jobs in 2025 5",
      "Jobs in 2026 6",
    ]);
  });

  it("is never empty: one label may be all that the others begin with", () => {
    const bars = [bar("Companies that have come", "1"), bar("Companies that have come to stay", "2")];
    const made = names(barChart("t", "s", bars));
    expect(made).toHaveLength(2);
    for (const name of made) expect(name).toMatch(/^\S/);
  });
});

describe("a chart", () => {
  it("shows nothing as equal that is not said to be", () => {
    expect(barChart("t", "s", [bar("Plan", "over 80%"), bar("Act", "nearly 80%")])).toEqual([]);
    expect(barChart("t", "s", [bar("Plan", "over 80%"), bar("Act", "over 80%")])).toHaveLength(1);
  });

  it("is not drawn where its bars would have one name", () => {
    const bars = [
      bar("Share who put independence first", "80%"),
      bar("Share who plan but do not act", "80%"),
    ];
    expect(barChart("t", "s", bars)).toEqual([]);
  });
});

describe.each(LANGS)("the chart of the timeline in %s", (lang) => {
  const entries = facts.timeline({ asOf: "2026-07-13" });
  const open = entries.filter(({ state }) => state === "under-way");

  it("has a bar for each day by which something is expected, and none for a report on a time that is not over", () => {
    const reports = open.filter(({ fact }) => !isAwaited(fact));
    expect(reports.length).toBeGreaterThan(0);
    expect(windowBars(reports, lang)).toEqual([]);
    const windows = open.filter(({ fact, last }) => isAwaited(fact) && last !== undefined);
    expect(windowBars(open, lang)).toHaveLength(new Set(windows.map(({ last }) => last)).size);
  });

  it("names bars by that day, whole", () => {
    const made = names(windowChart(open, lang));
    expect(made.length).toBeGreaterThan(1);
    for (const name of made) expect(name).toMatch(/(?:31 Dec 2026|2028|2026年12月31日)/);
    expect(made.join()).not.toContain("…");
  });
});
