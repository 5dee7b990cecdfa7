import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Entity, type Fact, hkAi } from "../src/index.ts";
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
      `facts.0.${field}: fact “cafe.fund”: add “nowhere” to ${list}, or name one that is there`,
    ]);
  });

  test("refuses the older fact that is not there, and what an entity refers to", () => {
    expect(problems(withFund({ supersedes: "cafe.none" }))).toEqual([
      "facts.0.supersedes: fact “cafe.fund”: add “cafe.none” to facts, or name one that is there",
    ]);
    const title = { en: "Chair", "zh-Hant": "主席", "zh-Hans": "主席" };
    const entities = [{ ...cafe, partOf: "nowhere", roles: [{ title, organization: "nobody" }] }];
    expect(problems({ ...DEMO_PACK, entities })).toEqual([
      "entities.0.roles: entity “cafe”: add “nobody” to entities, or name one that is there",
      "entities.0.partOf: entity “cafe”: add “nowhere” to entities, or name one that is there",
    ]);
  });

  test.each(["sources", "topics", "entities", "units", "facts"] as const)(
    "refuses an id given twice in %s",
    (list) => {
      const things = DEMO_PACK[list];
      expect(problems({ ...DEMO_PACK, [list]: [...things, things[0]] })).toEqual([
        expect.stringMatching(
          new RegExp(`^${list}\\.${things.length}\\.id: .*: give it an id of its own: another \\w+ has`),
        ),
      ]);
    },
  );

  test("refuses a line beyond the source", () => {
    const evidence = [{ ...fund?.evidence[0], line: (source?.lines ?? 0) + 1 }];
    expect(problems(withFund({ evidence }))).toEqual([
      "facts.0.evidence.0.line: fact “cafe.fund”: use a line from 1 to 3: “demo” has no more",
    ]);
  });

  test("names the fact in whatever is wrong with it, and not where it has no id", () => {
    const many = { ...change, value: { kind: "date", edtf: "2028-21" }, revision: "1", topics: "money" };
    expect(
      problems({ ...DEMO_PACK, facts: [fund, many, { ...window, id: undefined, modality: "plan" }] }),
    ).toEqual([
      "facts.1.topics: fact “cafe.change”: Invalid input: expected array, received string",
      expect.stringMatching(/^facts\.1\.value\.edtf: fact “cafe\.change”: use an EDTF date/),
      "facts.1.revision: fact “cafe.change”: Invalid input: expected number, received string",
      expect.stringMatching(/^facts\.2\.id: add an id, <subject>/),
      expect.stringMatching(/^facts\.2\.modality: Invalid option: expected one of "reported"\|"planned"/),
    ]);
  });

  test.each([
    { value: { kind: "rank", amount: 1, list: "IMD World Ranking", qualifier: "exact" } },
    { attribution: { speaker: "Jane Doe" } },
    { subject: "Café" },
    { topics: ["Money matters"] },
  ])("takes a name in place of an id for one mistake: %j", (changes) => {
    expect(problems(withFund(changes))).toEqual([
      expect.stringMatching(/: use an id, lower-case words joined by hyphens such as star-ferry; /),
    ]);
  });

  test("refuses a fact whose id begins with another than its subject", () => {
    expect(problems(withFund({ id: "bistro.fund" }))).toEqual([
      "facts.0.id: fact “bistro.fund”: begin it with the subject, cafe.fund, or make “bistro” the subject",
    ]);
  });

  test("says of a field that is missing what will do", () => {
    const { attribution, revision, modality, evidence, topics, value, ...bare } = fund as Fact;
    expect(problems({ ...DEMO_PACK, facts: [bare] })).toEqual(
      [
        /topics: .*add topics: \["…"\]/,
        /value: .*add the value of the fact, with its kind/,
        /modality: .*add modality: "reported"/,
        /attribution: .*add attribution: \{\}/,
        /evidence: .*evidenceOf/,
        /revision: .*add revision: 1/,
      ].map((message) => expect.stringMatching(message)),
    );
    const [{ aliases, nameStatus, ...nameless }] = DEMO_PACK.entities as [Entity];
    expect(problems({ ...DEMO_PACK, entities: [nameless] })).toEqual(
      [/entity “cafe”: add aliases: \[\]/, /entity “cafe”: add nameStatus: "confirmed"/].map((message) =>
        expect.stringMatching(message),
      ),
    );
    const { units, topics: none, ...rest } = DEMO_PACK;
    expect(problems(rest)).toEqual(
      [/^topics: add topics: \[\]/, /^units: add units: \[\]/].map((message) =>
        expect.stringMatching(message),
      ),
    );
    const count = { kind: "count", amount: 3, unit: "cup" };
    expect(problems(withFund({ value: count }))).toEqual([
      expect.stringMatching(/^facts\.0\.value\.qualifier: .*add qualifier: "exact"/),
    ]);
  });

  test("says which kinds of values there are", () => {
    expect(problems(withFund({ value: { kind: "number", amount: 3 } }))).toEqual([
      expect.stringMatching(/^facts\.0\.value\.kind: .*use one of the kinds money, count, percent, rank, /),
    ]);
  });

  test("gives no example out of the built-in facts", () => {
    const ids = hkAi.facts().flatMap(({ id, subject }) => [id, subject]);
    const wrong = {
      ...DEMO_PACK,
      entities: [{ ...cafe, id: "A B" }],
      facts: [{ ...fund, id: "x", supersedes: "y" }],
    };
    const messages = problems(wrong).join("\n");
    expect(ids.filter((id) => messages.includes(id))).toEqual([]);
  });

  test("says what is ill-formed before it looks for what is missing", () => {
    expect(problems({ ...DEMO_PACK, facts: [{ ...fund, subject: 7 }] })).toHaveLength(1);
  });
});
