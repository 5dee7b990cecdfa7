import { expect, test } from "vitest";
import type { Anchor } from "../../anchors/anchor.ts";
import { resolveAnchors } from "./resolve.ts";

const TEXT = "一\u{20000}二三四\nabc abc d\uFF0C\n";
const FILE = "anchors/harbour.ts";

const resolved = (...anchors: Anchor[]) =>
  resolveAnchors(FILE, ["pier.length"], { "pier.length": anchors }, TEXT);
const problem = (text: string) => `${FILE}: pier.length: ${text}`;

test("a range counts code points and runs from the first piece through the last", () => {
  const { ranges, problems } = resolved({ line: 1, from: "\u{20000}", to: "三" }, { line: 2, text: "d" });
  expect(problems).toEqual([]);
  expect(ranges.get("pier.length")).toEqual([
    { line: 1, start: 1, end: 4, passage: "\u{20000}二三" },
    { line: 2, start: 8, end: 9, passage: "d" },
  ]);
});

test("evidence stands in the order of the source, whatever the order of the anchors", () => {
  const { ranges } = resolved({ line: 2, text: "d" }, { line: 1, text: "四" }, { line: 1, text: "一" });
  expect(ranges.get("pier.length")?.map(({ line, start }) => [line, start])).toEqual([
    [1, 0],
    [1, 4],
    [2, 8],
  ]);
});

test.each<[string, Anchor, string]>([
  ["that is absent", { line: 1, text: "五" }, "“五” is not in line 1."],
  ["that is ambiguous", { line: 2, text: "abc" }, "“abc” stands 2 times in line 2: make it longer."],
  ["that is empty", { line: 1, text: "" }, "an anchor in line 1 is empty."],
  [
    "that is too long",
    { line: 1, text: "一二三四五六七八九十一二三" },
    "“一二三四五六七八九十一二三” is longer than 12 characters.",
  ],
  ["whose ends are crossed", { line: 1, from: "三", to: "一" }, "“一” stands before “三” in line 1."],
  ["in a line that is not there", { line: 9, text: "一" }, "the source has no line 9."],
])("an anchor %s names file and fact", (_, anchor, message) => {
  expect(resolved(anchor).problems).toEqual([problem(message)]);
});

test("one place given twice is a mistake", () => {
  expect(resolved({ line: 1, from: "一", to: "三" }, { line: 1, text: "二" }).problems).toEqual([
    problem("two anchors cover the same place in line 1."),
  ]);
});

test("every fact has anchors, and every anchor a fact", () => {
  const { problems } = resolveAnchors(
    FILE,
    ["pier.length"],
    { "pier.depth": [{ line: 1, text: "一" }] },
    TEXT,
  );
  expect(problems).toEqual([
    `${FILE}: pier.depth: there is no such fact in this topic.`,
    problem("give it at least one anchor."),
  ]);
});
