import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hkAi } from "../src/index.ts";
import { Edtf, Pack } from "../src/schema.ts";
import { DEMO_PACK } from "./fixtures/demo-pack.ts";

describe("Edtf", () => {
  const messages = (text: string) => Edtf.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

  test.each([
    "2026",
    "2026-07",
    "2026-07-08?",
    "2024-02-29",
    "2026-07/2026-12",
    "2026-07/2026-07-08",
    "2026/..",
    "2026/",
    "../2026",
    "/2026",
  ])("takes %s", (text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each([
    ["2026-02-31", /a day that the calendar has/],
    ["2025-02-29", /a day that the calendar has/],
    ["2026-04-31?/2026-05", /a day that the calendar has/],
    ["2027/2026", /the earlier date first/],
    ["2026-07-09/2026-07-08~", /the earlier date first/],
    ["/", /an EDTF date or interval/],
    ["../..", /an EDTF date or interval/],
    ["..", /an EDTF date or interval/],
    ["", /an EDTF date or interval/],
    ["rubbish", /an EDTF date or interval/],
    ["2026-13", /an EDTF date or interval/],
  ])("refuses %j with one message", (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
  });

  test("takes the days that a calendar has, and no others", () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = [year, month, date].map((part) => String(part).padStart(2, "0")).join("-");
        const at = new Date(Date.UTC(year, month - 1, date));
        expect(Edtf.safeParse(text).success).toBe(at.getUTCDate() === date);
      }),
    );
  });
});

describe("Pack", () => {
  const [fund, change, window] = DEMO_PACK.facts;
  const [source] = DEMO_PACK.sources;
  const [cafe] = DEMO_PACK.entities;
  const problems = (pack: unknown): string[] =>
    Pack.safeParse(pack).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
  const withFund = (changes: object) => ({ ...DEMO_PACK, facts: [{ ...fund, ...changes }, change, window] });

  test("takes packs that are whole", () => {
    expect(problems(DEMO_PACK)).toEqual([]);
    expect(problems(hkAi.pack)).toEqual([]);
  });

  test.each([
    ["subject", "entities", { subject: "nowhere" }],
    ["topics", "topics", { topics: ["money", "nowhere"] }],
    ["attribution.speaker", "entities", { attribution: { speaker: "nowhere" } }],
    ["attribution.via", "entities", { attribution: { via: "nowhere" } }],
    ["mentions", "entities", { mentions: ["nowhere"] }],
    ["value.unit", "units", { value: { kind: "count", amount: 1, unit: "nowhere", qualifier: "exact" } }],
    ["value.list", "entities", { value: { kind: "rank", amount: 1, list: "nowhere", qualifier: "exact" } }],
    ["value.entities", "entities", { value: { kind: "entity", entities: ["nowhere"] } }],
    ["evidence", "sources", { evidence: [{ ...fund?.evidence[0], source: "nowhere" }] }],
  ])("refuses an id that leads nowhere in %s", (field, list, changes) => {
    expect(problems(withFund(changes))).toEqual([
      `facts.0.${field}: add “nowhere” to ${list}, or name one that is there`,
    ]);
  });

  test("refuses the older fact that is not there, and what an entity refers to", () => {
    expect(problems(withFund({ supersedes: "cafe.none" }))).toEqual([
      "facts.0.supersedes: add “cafe.none” to facts, or name one that is there",
    ]);
    const title = { en: "Chair", "zh-Hant": "主席", "zh-Hans": "主席" };
    const entities = [{ ...cafe, partOf: "nowhere", roles: [{ title, organization: "nobody" }] }];
    expect(problems({ ...DEMO_PACK, entities })).toEqual([
      "entities.0.roles: add “nobody” to entities, or name one that is there",
      "entities.0.partOf: add “nowhere” to entities, or name one that is there",
    ]);
  });

  test.each(["sources", "topics", "entities", "units", "facts"] as const)(
    "refuses an id given twice in %s",
    (list) => {
      const things = DEMO_PACK[list];
      expect(problems({ ...DEMO_PACK, [list]: [...things, things[0]] })).toEqual([
        expect.stringMatching(
          new RegExp(`^${list}\\.${things.length}\\.id: give this \\w+ an id of its own`),
        ),
      ]);
    },
  );

  test("refuses a line beyond the source", () => {
    const evidence = [{ ...fund?.evidence[0], line: (source?.lines ?? 0) + 1 }];
    expect(problems(withFund({ evidence }))).toEqual([
      "facts.0.evidence.0.line: use a line from 1 to 3: “demo” has no more",
    ]);
  });

  test("says what is ill-formed before it looks for what is missing", () => {
    expect(problems({ ...DEMO_PACK, facts: [{ ...fund, subject: 7 }] })).toHaveLength(1);
  });
});
