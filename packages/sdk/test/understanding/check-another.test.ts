import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { museumFact as fact, harbourTunnel, verdictsOn } from "./harbour-tunnel.ts";

describe("what is said of another thing than the fact is about", () => {
  it.each([
    // The figure of one body says nothing of another.
    "Companies helped by InvestHK created 10,000 jobs.",
    "投資推廣署協助的企業創造了一萬個職位",
    // How many are of a sort says nothing against how many there are.
    "40 of the OASES companies are fintech companies.",
    "引進辦有40間人工智能公司",
    "OASES 有 30 間 fintech 公司",
    // A place on one list is none on another.
    "Hong Kong ranked second for AI readiness.",
    "Hong Kong ranks second in the world for digital competitiveness.",
    // Two things that are so need not be so because of each other.
    "因為數碼港超算中心投入運作，所以深港廣集群排名第一",
  ])("is left open: %s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("not-enough-info");
  });

  it("more of a sort than there are of all is refuted", () => {
    expect(hkAi.check("OASES attracted 300 fintech companies").verdict).toBe("refuted");
  });

  it.each([
    ["張小燕指香港可做AI內容和信任標準的中心，而非Jeanne Lim", "refuted"],
    ["Jeanne Lim指香港可做AI內容和信任標準的中心，而非張小燕", "supported"],
    ["Hong Kong climbed two places to second in IMD's ranking.", "refuted"],
    ["黃健庭指內企來港早已不只為本地市場", "supported"],
    ["The experts told Hong Kong to focus on heavy industry.", "refuted"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});

describe("kinds of one thing", () => {
  const schools = fact(
    "lantern-museum.schools",
    { kind: "percent", amount: 82, qualifier: "exact" },
    "82% of primary school classes have visited the Lantern Museum.",
    "82%的小學班級參觀過燈籠博物館。",
    { label: { en: "Primary school classes", "zh-Hant": "小學班級", "zh-Hans": "小学班级" } },
  );
  const { ask } = createUnderstanding({ ...harbourTunnel, facts: [...harbourTunnel.facts, schools] });

  it("are asked for each by itself", () => {
    expect(ask("What share of primary school classes have visited the Lantern Museum?")).toMatchObject({
      status: "answered",
      facts: [{ id: "lantern-museum.schools" }],
    });
    expect(ask("What share of secondary school classes have visited the Lantern Museum?").status).toBe(
      "abstained",
    );
    expect(ask("參觀過燈籠博物館的中學班級有多少？").status).toBe("abstained");
  });
});

describe("how a figure has gone", () => {
  const verdictOn = verdictsOn(
    fact(
      "lantern-museum.hurt",
      { kind: "count", amount: 3, unit: "worker", qualifier: "exact" },
      "Three workers were hurt at the Lantern Museum in 2030, compared with 11 in 2025.",
      "2030年有3名工人在燈籠博物館受傷，2025年則有11名。",
      { time: { edtf: "2030", role: "period" } },
    ),
  );

  it.each([
    ["More workers were hurt at the Lantern Museum in 2030 than in 2025", "refuted"],
    ["Fewer workers were hurt at the Lantern Museum in 2030 than in 2025", "supported"],
    ["2030年在燈籠博物館受傷的工人比2025年多了", "refuted"],
    ["2030年在燈籠博物館受傷的工人比2025年少了", "supported"],
  ])("is told from both years: %s: %s", (claim, verdict) => {
    expect(verdictOn(claim)).toBe(verdict);
  });
});

describe("what is held against a day", () => {
  const opened = fact(
    "lantern-museum.hall",
    { kind: "date", edtf: "2032-03-01" },
    "The west hall of the Lantern Museum opens on 1 March 2032.",
    "燈籠博物館西翼將於2032年3月1日開放。",
  );
  const [source] = harbourTunnel.sources;
  const later = {
    ...source,
    id: "almanac",
    published: "2033-01-01",
  } as (typeof harbourTunnel.sources)[number];

  it("is held against that of the fact's own source, whatever other sources the pack has", () => {
    for (const sources of [
      [...harbourTunnel.sources, later],
      [later, ...harbourTunnel.sources],
    ]) {
      const { check } = createUnderstanding({ ...harbourTunnel, sources, facts: [opened] });
      expect(check("The west hall of the Lantern Museum has already opened").verdict).toBe("refuted");
    }
  });

  it("has happened where it is past", () => {
    const evidence = [{ ...(opened.evidence[0] as (typeof opened.evidence)[number]), source: "almanac" }];
    const { check } = createUnderstanding({
      ...harbourTunnel,
      sources: [...harbourTunnel.sources, later],
      facts: [{ ...opened, evidence }],
    });
    expect(check("The west hall of the Lantern Museum has already opened").verdict).toBe("supported");
  });
});

describe("a comparison", () => {
  it("shows what the claim says as it says it", () => {
    const claimed = (claim: string): string[] =>
      hkAi.check(claim).comparisons.map(({ claimed: said }) => said);
    expect(claimed("The AI subsidy scheme was launched by HSBC")).toEqual(["HSBC"]);
    expect(
      claimed("Well… so… Hong Kong is in the top three of the IMD World Competitiveness Yearbook 2026"),
    ).toEqual(["top three"]);
  });

  it("is given once", () => {
    const { comparisons } = hkAi.check("Xi Jinping's visit to the US has already been confirmed");
    expect(new Set(comparisons.map((one) => JSON.stringify(one))).size).toBe(comparisons.length);
  });
});
