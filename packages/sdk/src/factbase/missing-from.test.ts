import { describe, expect, it, test } from "vitest";
import { DEMO_PACK } from "../../test/fixtures/demo-pack.ts";
import { createFactBase, hkAi, IncompletePackError, isIncompletePackError, type Pack } from "../index.ts";
import { Pack as PackSchema } from "../schema.ts";
import { missingFrom } from "./missing-from.ts";

const [fund] = DEMO_PACK.facts;
const withFund = (changes: object): unknown => ({ ...DEMO_PACK, facts: [{ ...fund, ...changes }] });
const refused = (pack: unknown): unknown => {
  try {
    createFactBase(pack as Pack);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("a pack that was not checked", () => {
  it("is taken when it is whole", () => {
    expect(missingFrom(DEMO_PACK)).toEqual([]);
    expect(missingFrom(hkAi.pack)).toEqual([]);
  });

  it("is refused for what it lacks when a fact base is made of it, and not when it is asked", () => {
    const { label, evidence, ...bare } = fund as Pack["facts"][number];
    const error = refused({ ...DEMO_PACK, facts: [bare] });
    expect(error).toBeInstanceOf(IncompletePackError);
    expect(isIncompletePackError(error)).toBe(true);
    expect(error).toMatchObject({
      code: "incomplete-pack",
      missing: ["facts[0].label (“cafe.fund”)", "facts[0].evidence (“cafe.fund”)"],
      message:
        'The pack lacks facts[0].label (“cafe.fund”), facts[0].evidence (“cafe.fund”), or has something else there. For a full report run Pack.parse of "@hk-ai/sdk/schema" over it first.',
    });
  });

  it.each([undefined, null, "pack", [], {}])("is refused when it is %j", (pack) => {
    expect(refused(pack)).toMatchObject({ missing: ["sources", "topics", "entities", "units", "facts"] });
    expect((refused(pack) as Error).message).toContain("sources, topics, entities and 2 more");
  });

  it.each([
    [{ value: undefined }, "value"],
    [{ value: { kind: "entity" } }, "value"],
    [{ value: { kind: "number", amount: 1 } }, "value"],
    [{ value: { kind: "toString" } }, "value"],
    [{ topics: "money" }, "topics"],
    [{ attribution: undefined }, "attribution"],
    [{ statement: { en: "One." } }, "statement"],
    [{ aliases: "fund" }, "aliases"],
    [{ time: "2026" }, "time"],
    [{ evidence: [{ source: "demo" }] }, "evidence"],
  ])("is refused for %j", (changes, field) => {
    expect(missingFrom(withFund(changes))).toEqual([`facts[0].${field} (“cafe.fund”)`]);
  });

  it("is refused for whatever it lacks without which the schema lets nothing through", () => {
    for (const list of ["sources", "topics", "entities", "units", "facts"] as const) {
      const [first, ...rest] = DEMO_PACK[list];
      for (const field of Object.keys(first ?? {})) {
        const pack = { ...DEMO_PACK, [list]: [{ ...first, [field]: undefined }, ...rest] };
        const isFound = missingFrom(pack).length > 0;
        // Whatever the check refuses the schema refuses, too.
        if (isFound) expect(PackSchema.safeParse(pack).success, `${list}.${field}`).toBe(false);
      }
    }
  });

  test("names at most three things in its message, and all of them in `missing`", () => {
    const many = { ...DEMO_PACK, facts: Array.from({ length: 9 }, () => ({ ...fund, id: 7 })) };
    expect(refused(many)).toMatchObject({ missing: { length: 9 } });
    expect((refused(many) as Error).message).toMatch(/facts\[2\]\.id and 6 more, or/);
  });
});

test("what is left of a whole pack without any one field is either refused or can be asked", () => {
  for (const list of ["sources", "topics", "entities", "units", "facts"] as const) {
    const [first, ...rest] = DEMO_PACK[list];
    for (const field of Object.keys(first ?? {})) {
      const pack = { ...DEMO_PACK, [list]: [{ ...first, [field]: undefined }, ...rest] } as Pack;
      if (missingFrom(pack).length > 0) continue;
      const base = createFactBase(pack);
      expect(() => {
        base.ask("how much does the fund hold?");
        base.check("the fund holds 6 million dollars");
        for (const fact of base.facts()) base.cite(fact, "en");
      }, `${list}.${field}`).not.toThrow();
    }
  }
});
