import { expect, test } from "vitest";
import { fact, pack, problems, source } from "../testing/pack.ts";
import { edtf } from "./edtf.ts";

const dated = (text: string) => pack({ facts: [fact({ time: { edtf: text, role: "period" } })] });

test.each([
  "2026",
  "2026-07",
  "2024-02-29",
  "2026-07-08?",
  "2025~",
  "2026-07/2026-12",
  "../2026",
  "2026-07/",
  "2026/..",
])("%s", async (text) => {
  expect(await problems(edtf, dated(text))).toEqual([]);
});

test.each(["8 July 2026", "2026-13", "2026-02-30", "2026/07", "26-07"])("%s is no EDTF", async (text) => {
  expect(await problems(edtf, dated(text))).toEqual([
    `fact harbour-park.firms: Write time.edtf as an EDTF date, such as 2026-07-08? or 2026-07/2026-12: “${text}” is none.`,
  ]);
});

test("an interval runs forwards", async () => {
  expect(await problems(edtf, dated("2026-12/2026-07"))).toEqual([
    "fact harbour-park.firms: Write time.edtf as 2026-07/2026-12: the earlier date comes first.",
  ]);
});

test("values and sources are read, too", async () => {
  const bad = pack({
    sources: [source({ published: "today" })],
    facts: [fact({ value: { kind: "date", edtf: "soon" } })],
  });
  expect((await problems(edtf, bad)).map((line) => line.slice(0, 60))).toEqual([
    "source morning-post: Write published as an EDTF date, such a",
    "fact harbour-park.firms: Write value.edtf as an EDTF date, s",
  ]);
});
