import { expect, test } from "vitest";
import { fact, pack, problems, textFact } from "../testing/pack.ts";
import { revision } from "./revision.ts";

test("a revision is counted from 1", async () => {
  expect(await problems(revision, pack())).toEqual([]);
  expect(await problems(revision, pack({ facts: [fact({ revision: 0 })] }))).toEqual([
    "fact harbour-park.firms: Write the revision as a whole number, 1 for a new fact.",
  ]);
});

test("supersession has no circle and keeps its subject", async () => {
  const newer = textFact({ supersedes: "harbour-park.firms" });
  expect(await problems(revision, pack({ facts: [fact(), newer] }))).toEqual([]);
  const circle = pack({ facts: [fact({ supersedes: "harbour-park.view" }), newer] });
  expect(await problems(revision, circle)).toHaveLength(2);
  expect(await problems(revision, pack({ facts: [fact(), { ...newer, subject: "ada-wong" }] }))).toEqual([
    "fact harbour-park.view: Supersede a fact about ada-wong: harbour-park.firms is about harbour-park.",
  ]);
});

test("a correction raises the revision", async () => {
  const released = pack();
  const value = { kind: "count", amount: 41, unit: "firm", qualifier: "nearly" } as const;
  expect(await problems(revision, pack({ facts: [fact({ value })] }), { released })).toEqual([
    "fact harbour-park.firms: Raise the revision to 2: value or wording differ from the published ones.",
  ]);
  expect(await problems(revision, pack({ facts: [fact({ value, revision: 2 })] }), { released })).toEqual([]);
  expect(await problems(revision, pack(), { released })).toEqual([]);
});
