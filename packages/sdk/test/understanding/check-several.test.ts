import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const verdicts = (claim: string) => hkAi.check(claim).statements?.map(({ verdict }) => verdict);

describe("each statement of a text gets its own verdict, and the worst is that of the whole", () => {
  it.each([
    [
      "InvestHK helped 560 companies last year. OASES brought in 124.",
      "supported",
      ["supported", "supported"],
    ],
    ["InvestHK helped 560 companies and OASES 124", "supported", ["supported", "supported"]],
    ["InvestHK helped 124 companies and OASES 560", "refuted", ["refuted", "refuted"]],
    ["投資推廣署協助560間公司，引進辦吸引200間", "refuted", ["supported", "refuted"]],
    [
      "FYI, Hong Kong ranks 2nd in the IMD yearbook. Singapore ranks first.",
      "not-enough-info",
      ["supported", "not-enough-info"],
    ],
    [
      "- InvestHK assisted 560 companies\n- OASES attracted 200 companies",
      "refuted",
      ["supported", "refuted"],
    ],
    [
      "Hi team! InvestHK helped 560 companies last year. OASES brought in 124. Thoughts? Thanks a lot!",
      "supported",
      ["supported", "supported"],
    ],
  ] as const)("%s", (claim, verdict, each) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
    expect(verdicts(claim)).toEqual(each);
  });

  it("the explanation says which of them decides", () => {
    const { explanation, facts, comparisons } = hkAi.check(
      "InvestHK helped 560 companies last year. OASES brought in 200 companies.",
    );
    expect(explanation).toBe(
      "Of 2 statements, “OASES brought in 200 companies.”: Companies attracted: the claim says 200, the source says 124 companies.",
    );
    expect(facts.map(({ id }) => id)).toEqual(["oases.companies", "invest-hk.companies-assisted"]);
    expect(comparisons.map(({ relation }) => relation)).toEqual(["contradicts", "agrees"]);
  });
});

describe("one statement is one, however it is put", () => {
  it.each([
    "The AI subsidy scheme has HK$3 billion. It has approved nearly 30 projects.",
    "資助計劃有30億。至今批了近30個項目。",
    "Mr. Lam said there is no need to worry about vacancy in the Northern Metropolis.",
    "Is it true that the AI subsidy scheme has HK$3 billion? Thanks!",
    "The utilisation rate of the supercomputing centre is over 90.0 % now.",
  ])("%s", (claim) => {
    const { verdict, statements } = hkAi.check(claim);
    expect(statements).toBeUndefined();
    expect(verdict).toBe("supported");
  });

  it("a sentence that goes on about the same counts all the same", () => {
    expect(hkAi.check("The AI subsidy scheme has HK$3 billion. It has approved 50 projects.").verdict).toBe(
      "refuted",
    );
    expect(hkAi.check("資助計劃有30億。至今批了50個項目。").verdict).toBe("refuted");
  });
});

describe("a denial is of its own sentence where it stands before it, and of all where it stands behind", () => {
  it.each([
    ["It is not true that InvestHK helped 500 companies. OASES brought in 124.", "supported"],
    ["It is not true that InvestHK helped 500 companies. OASES brought in 200.", "refuted"],
    ["It is not true that InvestHK helped 560 companies. OASES brought in 124.", "refuted"],
    ["InvestHK helped 560 companies. OASES brought in 124. That's wrong.", "refuted"],
    ["InvestHK helped 560 companies. OASES brought in 200. That's wrong.", "supported"],
    ["投資推廣署協助560間公司。引進辦吸引124間公司。這是錯的。", "refuted"],
    ["It is not true that the AI scheme has HK$5 billion. It has HK$3 billion.", "supported"],
  ] as const)("%s %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});

const joints = [
  (a: string, b: string) => `${a} ${b}`,
  (a: string, b: string) => `${a}\n\n${b}`,
  (a: string, b: string) => `• ${a}\n• ${b}`,
] as const;
const facts: readonly Fact[] = hkAi.facts();

test("any two sentences of the facts are borne out together, in every script", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...facts),
      fc.constantFrom(...facts),
      fc.constantFrom(...joints),
      fc.constantFrom("en", "zh-Hant", "zh-Hans"),
      (a, b, join, lang) => {
        fc.pre(a.id !== b.id);
        const { verdict, facts: found } = hkAi.check(join(a.statement[lang], b.statement[lang]));
        expect(verdict).toBe("supported");
        expect(found.map(({ id }) => id)).toContain(a.id);
      },
    ),
    { numRuns: 150 },
  );
});

test("with a wrong figure in either they are not", () => {
  const figures = facts.filter(({ value }) => value.kind === "count" && value.amount > 20);
  for (const [i, fact] of figures.entries()) {
    const other = facts[(i * 17 + 3) % facts.length] as Fact;
    const wrong = fact.statement.en.replace(/\d[\d,]*/, "7,777,777");
    for (const claim of [`${wrong} ${other.statement.en}`, `${other.statement.en} ${wrong}`])
      expect(`${claim}: ${hkAi.check(claim).verdict}`).not.toBe(`${claim}: supported`);
  }
});

test("so it is in a pack of another domain", () => {
  const { check } = createUnderstanding(harbourTunnel);
  const [first, ...rest] = harbourTunnel.facts;
  for (const fact of rest)
    expect(check(`${first?.statement.en} ${fact.statement.en}`)).toMatchObject({ verdict: "supported" });
});

test("of more than eight statements the first eight are checked", () => {
  const claim = facts
    .slice(0, 20)
    .map(({ statement }) => statement.en)
    .join(" ");
  expect(hkAi.check(claim).statements).toHaveLength(8);
});

it("a denial of several says so where all of them hold", () => {
  const { verdict, explanation, statements, deniesStatements } = hkAi.check(
    "The AI subsidy scheme totals HK$3 billion. The AI subsidy scheme has approved nearly 30 projects. That's not true.",
  );
  expect(verdict).toBe("refuted");
  expect(deniesStatements).toBe(true);
  expect(explanation).toBe("The claim denies 2 statements, all of which the source bears out.");
  expect(statements?.map((one) => one.verdict)).toEqual(["supported", "supported"]);
});
