import { expect, test } from "vitest";
import { entity, fact, pack, problems, topic, unit } from "../testing/pack.ts";
import { ids } from "./ids.ts";

test("a fact's id begins with its subject", async () => {
  expect(await problems(ids, pack())).toEqual([]);
  expect(await problems(ids, pack({ facts: [fact({ id: "harbor-park.firms" })] }))).toEqual([
    "fact harbor-park.firms: Write the id as harbour-park.firms, or change the subject to harbor-park.",
  ]);
});

test("ids are kebab-case", async () => {
  const units = [unit({ id: "Firm_1" })];
  expect(await problems(ids, pack({ units, facts: [fact({ id: "harbour-park.Firms" })] }))).toEqual([
    "unit Firm_1: Write the id as kebab-case, such as ai-fund.",
    "fact harbour-park.Firms: Write the id as <subject>.<property>, such as ai-fund.size.",
  ]);
});

test("an id means one thing", async () => {
  expect(await problems(ids, pack({ facts: [fact(), fact()] }))).toEqual([
    "fact harbour-park.firms: Choose another id: the fact Firms has this one.",
  ]);
  expect(
    await problems(ids, pack({ entities: [entity(), entity({ id: "parks" })], topics: [topic()] })),
  ).toEqual(["entity parks: Choose another id: the topic Parks has this one."]);
});

test("the topic about a place may have its id", async () => {
  const about = topic({ id: "harbour-park", label: entity().name });
  expect(await problems(ids, pack({ topics: [about] }))).toEqual([]);
});
