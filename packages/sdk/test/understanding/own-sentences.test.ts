import { describe, expect, it, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel, museumFact, verdictsOn } from "./harbour-tunnel.ts";

const LANGS = ["en", "zh-Hant", "zh-Hans"] as const;

test.each(LANGS)("every sentence of the built-in facts is borne out by its fact, %s", (lang) => {
  const wrong = hkAi.facts().filter(({ id, statement }) => {
    const { verdict, facts } = hkAi.check(statement[lang]);
    return verdict !== "supported" || facts[0]?.id !== id;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("so is every sentence with a few words before it, which is no longer one word for word", () => {
  const wrong = hkAi
    .facts()
    .filter(({ statement }) => hkAi.check(`As things stand, ${statement.en}`).verdict !== "supported");
  expect(wrong.map(({ id }) => id)).toEqual([]);
  const refuted = hkAi
    .facts()
    .filter(({ statement }) => hkAi.check(`即係話${statement["zh-Hant"]}`).verdict === "refuted");
  expect(refuted.map(({ id }) => id)).toEqual([]);
});

test("so is every sentence of another pack, whatever its case and punctuation", () => {
  const { check } = createUnderstanding(harbourTunnel);
  for (const { statement } of harbourTunnel.facts)
    for (const text of [
      statement.en.toUpperCase(),
      statement["zh-Hant"].replace(/[，。]/g, " "),
      statement["zh-Hans"],
    ])
      expect(`${text}: ${check(text).verdict}`).toBe(`${text}: supported`);
});

describe("what would be held against a fact's own sentence is not held against a claim in other words", () => {
  const rank = museumFact(
    "rank",
    { kind: "rank", amount: 4, list: "kestrel-tunnel", qualifier: "exact" },
    "The Lantern Museum ranks fourth among the city's museums, up from eleventh in 2028.",
    "燈籠博物館在全市博物館中排第4，2028年為第11。",
  );
  const fee = museumFact(
    "fee",
    { kind: "text" },
    "Residents enter the Lantern Museum free of charge, but visitors from abroad have to pay.",
    "居民免費進入燈籠博物館，但海外訪客須付費。",
  );

  it("a place of the year before", () => {
    const verdict = verdictsOn(rank);
    expect(
      verdict("The Lantern Museum is now fourth among the museums of the city, from eleventh in 2028"),
    ).toBe("supported");
    expect(verdict("燈籠博物館由2028年的第11升至第4")).toBe("supported");
    expect(verdict("The Lantern Museum ranks eleventh among the city's museums")).toBe("refuted");
    expect(verdict("The Lantern Museum ranks fifth among the city's museums, up from eleventh in 2028")).toBe(
      "refuted",
    );
  });

  it("who pays and who does not", () => {
    const verdict = verdictsOn(fee);
    expect(verdict("Residents enter the Lantern Museum for free, but visitors from abroad have to pay")).toBe(
      "supported",
    );
    expect(verdict("Residents have to pay to enter the Lantern Museum")).not.toBe("supported");
  });
});
