import { describe, expect, it, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import { readQuantities } from "../../src/quantities/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

type Edit = (sentence: string) => string;

const edits = (lang: "en" | "zh-Hant", edit: Edit): string[] =>
  hkAi
    .facts()
    .map(({ statement }) => [statement[lang], edit(statement[lang])] as const)
    .flatMap(([before, after]) => (before === after ? [] : [after]));

const supported = (claims: readonly string[]): string[] =>
  claims.filter((claim) => hkAi.check(claim).verdict === "supported");

describe("a sentence of the built-in facts with a denial put in is refuted", () => {
  const DENIALS: readonly (readonly [name: string, lang: "en" | "zh-Hant", edit: Edit])[] = [
    ["is", "en", (text) => text.replace(/ (is|are|was|were) (?!not)/, " $1 not ")],
    ["has", "en", (text) => text.replace(/ (has|have|had) (?!not)/, " $1 not ")],
    ["will", "en", (text) => text.replace(/ (will|can) (?!not)/, " $1 not ")],
    ["never said", "en", (text) => text.replace(/ (said|revealed|recommended)\b/, " never $1")],
    ["有", "zh-Hant", (text) => text.replace(/(?<=[港都下區])有(?=[「普產獨])/, "沒有")],
    ["將", "zh-Hant", (text) => text.replace(/將(?=在|於|會)/, "不會")],
  ];

  it.each(DENIALS)("%s, %s", (_, lang, edit) => {
    const claims = edits(lang, edit);
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.filter((claim) => hkAi.check(claim).verdict !== "refuted")).toEqual([]);
  });
});

describe("and so is one with a small word turned", () => {
  it.each([
    "The Committee on AI+ and Industry Development Strategy has already held its last meeting.",
    "Jeanne Lim called on society to pay less attention to education in AI literacy.",
    "Hong Kong moved down one place in the IMD World Competitiveness Yearbook 2026, John Lee said.",
    "李家超指，投資推廣署2025年協助的企業數目按年下跌4%。",
  ])("%s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("refuted");
  });
});

describe("and one that calls done what is to come", () => {
  it.each([
    "The enhanced Digital Transformation Support Pilot Programme has already given its support on a matching basis.",
    "加強版的數碼轉型支援先導計劃，已經以配對方式提供支援。",
    "林健鋒表示，北部都會區的全面城市規劃方案已經在未來1至2年陸續公布。",
  ])("%s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("refuted");
  });
});

test("a sentence with ten times its figure is not supported, wherever the point stands", () => {
  const claims = hkAi.facts().flatMap(({ statement: { en } }) => {
    const points = [...en];
    return readQuantities(en).flatMap(({ start, end }) => {
      const figure = points.slice(start, end).join("");
      const more = figure.replace(
        /\d[\d,]*(?:\.\d+)?/,
        (digits) => `${Number(digits.replaceAll(",", "")) * 10}`,
      );
      return more === figure ? [] : [points.slice(0, start).join("") + more + points.slice(end).join("")];
    });
  });
  expect(claims.length).toBeGreaterThan(10);
  expect(supported(claims)).toEqual([]);
});

test("19.4 is not 194, though the letters are the same", () => {
  const fact = harbourTunnel.facts[0] as (typeof harbourTunnel.facts)[number];
  const { check } = createUnderstanding({
    ...harbourTunnel,
    facts: [
      {
        ...fact,
        value: { kind: "money", amount: 4_210_000_000, currency: "HKD", qualifier: "exact" },
        statement: {
          en: "HK$4.21 billion is invested in the Kestrel Harbour Tunnel.",
          "zh-Hant": "紅隼海底隧道投資42.1億港元。",
          "zh-Hans": "红隼海底隧道投资42.1亿港元。",
        },
      },
    ],
  });
  expect(check("HK$4.21 billion is invested in the Kestrel Harbour Tunnel").verdict).toBe("supported");
  for (const wrong of [
    "HK$42.1 billion is invested in the Kestrel Harbour Tunnel.",
    "HK$421 billion is invested in the Kestrel Harbour Tunnel.",
    "紅隼海底隧道投資421億港元。",
    "红隼海底隧道投资4.21亿港元。",
    "£4.21 billion is invested in the Kestrel Harbour Tunnel.",
  ])
    expect(`${wrong} ${check(wrong).verdict}`).toBe(`${wrong} refuted`);
});

describe("what is said of one is not supported of another", () => {
  it.each([
    "The Southbound Bond Connect has approved nearly 30 projects so far.",
    "The People's Bank of China is made up of senior representatives of the business and professional sectors.",
    "Mainland China moved up one place in the IMD World Competitiveness Yearbook 2026, John Lee said.",
  ])("%s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("refuted");
  });

  it.each([
    "The GenAI Sandbox has approved nearly 30 projects",
    "The government's GenAI Sandbox lasts three years.",
    "The Northern Metropolis can help American companies expand into international markets, Jeffrey Lam said.",
  ])("nor refuted where the source does not tell: %s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("not-enough-info");
  });

  it.each(["person", "organization"])("nor is what somebody says the word of another %s", (type) => {
    const facts: readonly Fact[] = hkAi.facts();
    const claims = facts.flatMap(({ subject, attribution, statement }, i) => {
      const speaker = hkAi.entities().find(({ id }) => id === attribution.speaker);
      const others = hkAi
        .entities()
        .filter((entity) => entity.type === type && entity.id !== speaker?.id && entity.id !== subject);
      const other = others[i % others.length];
      return speaker === undefined ||
        other === undefined ||
        subject === speaker.id ||
        !statement.en.includes(speaker.name.en)
        ? []
        : [statement.en.replaceAll(speaker.name.en, other.name.en)];
    });
    expect(claims.length).toBeGreaterThan(100);
    // Names of two people of one body, and of bodies that the fact names besides, come through: no more than these.
    expect(supported(claims).length).toBeLessThanOrEqual(type === "person" ? 4 : 18);
  });
});

test("a length of time in a unit far smaller is another one", () => {
  expect(hkAi.check("Manulife has been in business in Hong Kong for over 125 months.").verdict).toBe(
    "refuted",
  );
  expect(hkAi.check("宏利在香港營運逾125個月。").verdict).toBe("refuted");
  expect(hkAi.check("Manulife has been in Hong Kong for over 20 years").verdict).toBe("supported");
  expect(hkAi.check("Manulife has been in Hong Kong for over 1,500 months").verdict).toBe("supported");
});

describe("a figure that is denied", () => {
  it.each([
    ["The AI subsidy scheme isn't HK$5 billion", "The AI subsidy scheme isn't HK$3 billion"],
    ["The AI subsidy scheme doesn't have HK$5 billion", "The AI subsidy scheme doesn't have HK$3 billion"],
    ["The AI scheme has not approved 50 projects", "The AI scheme has not approved 20 projects"],
    ["資助計劃冇50億", "資助計劃冇30億"],
    ["資助計劃沒有50億", "資助計劃沒有30億"],
    ["OASES hasn't brought in 200 companies", "OASES hasn't brought in 124 companies"],
  ])("%s", (right, wrong) => {
    expect([hkAi.check(right).verdict, hkAi.check(wrong).verdict]).toEqual(["supported", "refuted"]);
  });
});

describe("a share of the opposite", () => {
  it.each([
    ["Less than 10% of the supercomputer is idle", "More than 10% of the supercomputer is idle"],
    ["超算中心閒置不足一成", "超算中心閒置超過一成"],
    ["At most a tenth of the supercomputer stands idle", "Half of the supercomputer is idle"],
  ])("%s", (right, wrong) => {
    expect(hkAi.check(right).verdict).toBe("supported");
    const { verdict, explanation } = hkAi.check(wrong);
    expect(verdict).toBe("refuted");
    // “The claim says over 10%, the source over 90%” would compare what is idle with what is in use.
    expect(explanation).not.toMatch(/the claim says|說法是/);
  });
});
