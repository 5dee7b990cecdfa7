import { expect, test } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { entity, fact, pack, problems, topic, unit } from "../testing/pack.ts";
import { references } from "./references.ts";

test("a pack that is whole has no problem", async () => {
  expect(await problems(references, pack())).toEqual([]);
});

test.each<[field: string, to: string, changes: Partial<Fact>]>([
  ["subject", "entity", { subject: "nowhere" }],
  ["topics", "topic", { topics: ["parks", "nowhere"] }],
  ["attribution.speaker", "entity", { attribution: { speaker: "nowhere" } }],
  ["attribution.via", "entity", { attribution: { via: "nowhere" } }],
  ["mentions", "entity", { mentions: ["harbour-park", "nowhere"] }],
  ["supersedes", "fact", { supersedes: "nowhere" }],
  ["value.list", "entity", { value: { kind: "rank", amount: 1, list: "nowhere", qualifier: "exact" } }],
  ["value.entities", "entity", { value: { kind: "entity", entities: ["ada-wong", "nowhere"] } }],
  ["value.unit", "unit", { value: { kind: "count", amount: 1, unit: "nowhere", qualifier: "exact" } }],
  [
    "evidence",
    "source",
    { evidence: [{ source: "nowhere", line: 1, start: 0, end: 1, digest: `sha256:${"0".repeat(64)}` }] },
  ],
])("%s refers to a known %s", async (field, to, changes) => {
  expect(await problems(references, pack({ units: [], facts: [fact(changes)] }))).toContain(
    `fact harbour-park.firms: Add the ${to} “nowhere”, or correct it in ${field}.`,
  );
});

test("an entity's own references are followed", async () => {
  const title = { en: "Chair", "zh-Hant": "主席", "zh-Hans": "主席" };
  const entities = [entity({ partOf: "nowhere", roles: [{ title, organization: "nobody" }] })];
  expect(await problems(references, pack({ entities }))).toEqual([
    "entity harbour-park: Add the entity “nobody”, or correct it in roles.",
    "entity harbour-park: Add the entity “nowhere”, or correct it in partOf.",
  ]);
});

test("no topic or unit is left over", async () => {
  const left = pack({ topics: [topic(), topic({ id: "ports" })], units: [unit(), unit({ id: "ship" })] });
  expect(await problems(references, left)).toEqual([
    "topic ports: Remove this topic: no fact uses it.",
    "unit ship: Remove this unit: no fact uses it.",
  ]);
});
