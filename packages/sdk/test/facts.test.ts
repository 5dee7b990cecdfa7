import { describe, expect, test } from "vitest";
import { createFactBase, hkAi, LANGS } from "../src/index.ts";
import { Pack } from "../src/schema.ts";
import { DEMO_PACK } from "./fixtures/demo-pack.ts";

describe("the built-in facts", () => {
  test("are a valid pack", () => {
    expect(Pack.safeParse(hkAi.pack).error?.issues ?? []).toEqual([]);
  });

  test("give the figures of the subsidy scheme", () => {
    expect(hkAi.fact("ai-subsidy-scheme.funding").value).toEqual({
      kind: "money",
      amount: 3_000_000_000,
      currency: "HKD",
      currencyInferred: true,
      qualifier: "exact",
    });
    expect(hkAi.fact("ai-subsidy-scheme.approved-projects").value.qualifier).toBe("nearly");
  });

  test("say everything in every language", () => {
    const empty = hkAi
      .facts()
      .flatMap((fact) =>
        LANGS.flatMap((lang) => (fact.label[lang] && fact.statement[lang] ? [] : [`${fact.id} ${lang}`])),
      );
    expect(empty).toEqual([]);
  });
});

describe("facts", () => {
  test("without a filter gives all, in the pack's order", () => {
    expect(hkAi.facts()).toEqual(hkAi.pack.facts);
  });

  test.each(hkAi.topics().map(({ id }) => [id] as const))(
    "topic %s has facts, those of other homes included",
    (topic) => {
      const facts = hkAi.facts({ topic });
      expect(facts.length).toBeGreaterThan(0);
      for (const fact of facts) expect(fact.topics).toContain(topic);
      expect(facts).toHaveLength(
        hkAi.pack.facts.filter(({ topics }) => (topics as readonly string[]).includes(topic)).length,
      );
    },
  );

  test("every condition must hold", () => {
    const facts = hkAi.facts({ topic: "compute", kind: "percent", speaker: "nicholas-chan" });
    expect(facts.map(({ id }) => id)).toEqual(["ai-supercomputing-centre.utilisation"]);
    expect(hkAi.facts({ topic: "fund", speaker: "nicholas-chan" })).toEqual([]);
  });

  test("by time finds what shares a day with the date or interval", () => {
    const ids = (time: string) => hkAi.facts({ time, topic: "institute" }).map(({ id }) => id);
    expect(ids("2026-07")).toContain("ai-rd-institute.start");
    expect(ids("2026-12-31")).toContain("ai-rd-institute.start");
    expect(ids("2027")).not.toContain("ai-rd-institute.start");
  });

  test("by modality and subject", () => {
    for (const fact of hkAi.facts({ modality: "planned" })) expect(fact.modality).toBe("planned");
    for (const fact of hkAi.facts({ subject: "invest-hk" })) expect(fact.subject).toBe("invest-hk");
    expect(hkAi.facts({ subject: "invest-hk" }).length).toBeGreaterThan(1);
  });
});

describe("entities", () => {
  test("one by id", () => {
    expect(hkAi.entity("john-lee").name["zh-Hant"]).toBe("李家超");
  });

  test("a name that could not be confirmed is marked, and a misprint points to the likely one", () => {
    for (const entity of hkAi.entities()) {
      if (entity.nameStatus === "misprint") expect(entity).toHaveProperty("likely");
    }
    expect(hkAi.entities().map(({ nameStatus }) => nameStatus)).toContain("misprint");
  });
});

describe("a pack from outside", () => {
  test("is queried like the built-in one", () => {
    const base = createFactBase(DEMO_PACK);
    expect(base.facts({ kind: "money" }).map(({ id }) => id)).toEqual(["cafe.fund"]);
    expect(base.fact("cafe.change").statement.en).toBe("-2.5% year on year");
    expect(base.isFactId("cafe.fund")).toBe(true);
    expect(base.isFactId("ai-subsidy-scheme.funding")).toBe(false);
  });

  test("may be empty of facts", () => {
    const base = createFactBase({ ...DEMO_PACK, facts: [] });
    expect([base.facts(), base.timeline()]).toEqual([[], []]);
  });
});
