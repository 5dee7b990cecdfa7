import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const verdict = (claim: string): string => hkAi.check(claim).verdict;
const other = createUnderstanding(harbourTunnel);

describe("a detail that no fact gives leaves a claim open", () => {
  it.each([
    // A figure on top of what there is, or one that is aimed at.
    "OASES wants to bring in 80 more companies",
    "引進辦的下一個目標是三百家企業",
    // A figure of something else.
    "The Committee on AI+ has 30 members",
    "北部都會區建成後會住三百萬人",
    "The fixed income summit lasted three days",
    // A place where nothing is said to be.
    "The APEC meeting will be held in Guangzhou",
    "數據沙盒試點會喺深圳做",
    // A head office, which is not the base of another.
    "孟德斯間公司嘅總部喺紐約",
    // What lies ahead of a body whose first meeting is over.
    "AI+ committee 年底會交 report",
    // Another time that the same thing takes place.
    "China Conference 明年會搬去 Shenzhen",
    // What sets one above all others.
    "ChinaAMC manages the largest bond fund in Hong Kong",
    "港深創科園最大的租戶是AI公司",
    // Names and light words alone.
    "John Lee will run a marathon this term",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("not-enough-info");
  });

  it("in a pack of another domain", () => {
    expect(other.check("The Lantern Museum aims at 60,000 more visitors").verdict).toBe("not-enough-info");
    expect(other.check("The Kestrel Harbour Tunnel will hire 300 more workers").verdict).toBe(
      "not-enough-info",
    );
    expect(other.check("The Kestrel Harbour Tunnel has 300 workers").verdict).toBe("refuted");
  });
});

describe("the time of a figure is its own, not the date of something else about the same body", () => {
  const visitors = harbourTunnel.facts.find(({ id }) => id === "lantern-museum.visitors");
  const { time: _, ...undated } = visitors as (typeof harbourTunnel.facts)[number];
  const { check } = createUnderstanding({
    ...harbourTunnel,
    facts: [
      ...harbourTunnel.facts,
      {
        ...undated,
        id: "lantern-museum.opening",
        value: { kind: "date", edtf: "1988" },
        label: { en: "Opening", "zh-Hant": "開放日期", "zh-Hans": "开放日期" },
        statement: {
          en: "The Lantern Museum was opened to visitors in 1988.",
          "zh-Hant": "燈籠博物館於1988年開放予訪客。",
          "zh-Hans": "灯笼博物馆于1988年开放予访客。",
        },
      },
    ],
  });

  it("which makes nothing of the claim wrong", () => {
    expect(check("The Lantern Museum had over 31,000 visitors in 2030").verdict).toBe("supported");
    expect(check("燈籠博物館去年有逾31,000名訪客").verdict).toBe("supported");
  });

  it("while another date of the same thing still does", () => {
    expect(check("The Lantern Museum was opened in 1990").verdict).toBe("refuted");
    expect(check("The Lantern Museum was opened in 1988").verdict).toBe("supported");
  });
});

describe("a figure or a time in words is held against what is recorded", () => {
  it.each([
    ["Less than half of the supercomputing centre's computing power is being used", "refuted"],
    ["A quarter of a million jobs come from OASES firms", "refuted"],
    ["The AI subsidy scheme lasts for a single year", "refuted"],
    ["今年中美最多得一次當面傾嘅機會", "refuted"],
    ["The mainland's yearly outward direct investment is just over RMB 100 billion", "refuted"],
    ["深港廣集群在全球創新指數連第一也做不到", "refuted"],
    ["WIPO's index puts the Shenzhen-Hong Kong-Guangzhou cluster at No.3", "refuted"],
    [
      "In the past couple of years many mainland firms came to Hong Kong to set up regional headquarters",
      "supported",
    ],
    ["內企大批來港係近兩年嘅事", "supported"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("what is said of all, or given as the value of a property", () => {
  it.each([
    ["The tenants of HSITP are all banks", "refuted"],
    ["The theme of this year's China Conference is tourism", "refuted"],
    ["呢篇文章係明報登嘅", "refuted"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("what a fact says in a contrary word, it says", () => {
  it.each([
    "沈漢迪盼政策唔好變嚟變去",
    "張小燕希望香港嘅政策保持連貫",
    "孟德斯認為今年中美的三場會面對化解分歧很重要",
  ])("%s", (claim) => {
    expect(verdict(claim)).not.toBe("refuted");
  });

  it("supports a denial of the contrary", () => {
    expect(verdict("Shen Handi hopes the government's policies will not chop and change")).toBe("supported");
  });
});
