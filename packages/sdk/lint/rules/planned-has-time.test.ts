import { expect, test } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { fact, pack, problems, textFact } from "../testing/pack.ts";
import { plannedHasTime } from "./planned-has-time.ts";

const found = (one: Fact) => problems(plannedHasTime, pack({ facts: [one] }));
const date = { kind: "date", edtf: "2026-07/2026-12" } as const;

test("a planned date is also the fact's time", async () => {
  expect(await found(fact({ modality: "planned", value: date }))).toEqual([
    'fact harbour-park.firms: Add time: { edtf: "2026-07/2026-12", role: "expected" }.',
  ]);
  expect(
    await found(fact({ modality: "planned", value: date, time: { edtf: "2026", role: "expected" } })),
  ).toEqual(["fact harbour-park.firms: Make time.edtf 2026-07/2026-12, as the value, or the value 2026."]);
  expect(
    await found(fact({ modality: "planned", value: date, time: { edtf: date.edtf, role: "expected" } })),
  ).toEqual([]);
});

test("what is planned has not happened", async () => {
  expect(await found(fact({ modality: "forecast", time: { edtf: "2026", role: "happened" } }))).toEqual([
    'fact harbour-park.firms: Change the time\'s role to "expected", or the modality: what is forecast has not happened.',
  ]);
});

test("a time that the statement names is recorded", async () => {
  const later = { ...textFact().statement, en: "Harbour Park will open a pier later this year." };
  expect(await found(textFact({ modality: "planned", statement: later }))).toEqual([
    'fact harbour-park.view: Add the time that the statement names (“this year”), with role "expected".',
  ]);
});

test("a plan without a date is open from the day it was said; a forecast needs none", async () => {
  expect(await found(textFact({ modality: "planned" }))).toEqual([
    'fact harbour-park.view: Add the expected time; where the source names none, one that is open from the day it was said: { edtf: "2026-07-07?/..", role: "expected" }.',
  ]);
  const open = { edtf: "2026-07-07?/..", role: "expected" } as const;
  expect(await found(textFact({ modality: "planned", time: open }))).toEqual([]);
  expect(await found(textFact({ modality: "forecast" }))).toEqual([]);
  expect(await found(fact({ value: date }))).toEqual([]);
});
