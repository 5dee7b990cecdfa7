import { LANGS } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import { milestonesOf } from "../../src/digests/contents/milestones.ts";
import { milestoneBlocks } from "../../src/views/digest-milestones-view.ts";
import { milestoneLine } from "../../src/views/timeline-view.ts";
import { asText } from "./as-text.ts";
import { askingFacts, facts } from "./ask-facts.ts";

const { answer } = askingFacts();
const START = "ai-rd-institute.start";

/** What the timeline says above a fact on a day. */
async function lineOf(id: string, day: string, lang: "en" | "zh-Hant" | "zh-Hans" = "en"): Promise<string> {
  const found = await answer(`timeline as of ${day}`, lang, "2026-07-13T01:00:00Z");
  const entry = found.type === "timeline" ? found.entries.find(({ fact }) => fact.id === id) : undefined;
  if (entry === undefined) throw new Error(`${id} is not on the timeline`);
  return milestoneLine(entry, lang);
}

describe("what is expected in a time", () => {
  it("is expected by its end, from the first day to the last, and never said to be open", async () => {
    const expected = "*Expected by 31 December 2026* (not confirmed by the source) · second half of 2026";
    expect(await lineOf(START, "2026-06-29")).toBe(`${expected} · in 2 days at the earliest`);
    expect(await lineOf(START, "2026-11-30")).toBe(`${expected} · in 31 days at the latest`);
    expect(await lineOf(START, "2026-12-31")).toBe(`${expected} · today at the latest`);
  });

  it("was expected once that time is over, and nothing says that it is late", async () => {
    expect(await lineOf(START, "2027-01-01")).toBe(
      "*Was expected by 31 December 2026* (the source does not say whether it happened) · second half of 2026 · 1 day ago",
    );
  });

  it.each([
    ["zh-Hant", "2026-11-30", "*預計於2026年12月31日或之前*（原文未證實已實現） · 2026年下半年 · 最遲31天後"],
    [
      "zh-Hans",
      "2027-01-01",
      "*原预计在2026年12月31日或之前*（原文没有说明是否已实现） · 2026年下半年 · 1天前",
    ],
  ] as const)("is told so in %s", async (lang, day, said) => {
    expect(await lineOf(START, day, lang)).toBe(said);
  });

  it("has no countdown where it is what something is meant for, or how it will be", async () => {
    for (const id of [
      "digital-transformation-programme.purpose",
      "digital-transformation-programme.matching",
    ]) {
      expect(await lineOf(id, "2026-11-30")).toBe(
        "*Expected* (not confirmed by the source) · second half of 2026",
      );
      expect(await lineOf(id, "2027-01-01")).toBe(
        "*Was expected* (the source does not say whether it happened) · second half of 2026",
      );
    }
  });

  it("has none either where its time has no end", async () => {
    expect(await lineOf("ai-rd-institute.tasks", "2026-11-30")).toBe(
      "*Expected* (not confirmed by the source) · from July 2026",
    );
  });
});

it.each(LANGS)("what the source reports is past, or a period, and no more (%s)", (lang) => {
  const reported = facts.timeline({ asOf: "2026-07-13" }).filter(({ fact }) => fact.modality === "reported");
  expect(reported.length).toBeGreaterThan(5);
  for (const entry of reported) {
    expect(milestoneLine(entry, lang)).not.toMatch(/xpected|預計|预计|at the latest|最遲|最迟/);
  }
});

describe("milestones in a digest", () => {
  const shown = (topics: string[], day: string) =>
    asText(milestoneBlocks(milestonesOf(facts, topics, new Date(`${day}T01:00:00Z`), undefined), "en"));

  it("are expected, not ending, and later were expected, not overdue", () => {
    const soon = shown(["institute"], "2026-11-30");
    expect(soon).toContain("*Expected within 60 days (not confirmed by the source)*");
    expect(soon).toContain("second half of 2026 · in 31 days at the latest");
    const over = shown(["institute"], "2027-01-01");
    expect(over).toContain("*Was expected by now; the source does not say whether it happened*");
    for (const text of [soon, over]) expect(text).not.toMatch(/\bopen|clos|overdue|days left/i);
  });

  it("leave out how and what for, where what is expected is told", () => {
    const sme = shown(["sme"], "2026-11-30");
    expect(sme).toContain(facts.fact("digital-transformation-programme.enhanced-version").statement.en);
    expect(sme).not.toContain(facts.fact("digital-transformation-programme.purpose").statement.en);
    expect(sme).not.toContain(facts.fact("digital-transformation-programme.matching").statement.en);
  });
});
