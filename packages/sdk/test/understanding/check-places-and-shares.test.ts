import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

const verdict = verdictsOn(
  fact(
    "lantern-museum.rank",
    { kind: "rank", amount: 7, list: "lantern-museum", qualifier: "exact" },
    "The Lantern Museum stands 7th in the Museums Index.",
    "燈籠博物館在博物館指數排第七。",
  ),
  fact(
    "lantern-museum.women",
    { kind: "percent", amount: 71, qualifier: "at-least" },
    "Women are at least 71% of the guides of the Lantern Museum.",
    "燈籠博物館的導賞員至少71%是女性。",
  ),
  fact(
    "lantern-museum.recommend",
    { kind: "percent", amount: 82, qualifier: "exact" },
    "82 per cent of visitors would recommend the Lantern Museum to a friend.",
    "82%的訪客願意向朋友推薦燈籠博物館。",
  ),
  fact(
    "lantern-museum.checked",
    { kind: "percent", amount: 83, qualifier: "exact" },
    "Tests have so far covered 83 per cent of the lamps of the Lantern Museum.",
    "至今已有83%的燈籠博物館燈具接受檢測。",
  ),
  fact(
    "lantern-museum.never-back",
    { kind: "percent", amount: 28, qualifier: "exact" },
    "28 per cent of visitors never come back to the Lantern Museum.",
    "28%的訪客從不重訪燈籠博物館。",
  ),
  fact(
    "lantern-museum.guides-wanted",
    { kind: "count", amount: 12, unit: "worker", qualifier: "exact" },
    "The Lantern Museum is 12 guides short.",
    "燈籠博物館欠缺12名導賞員。",
    { label: { en: "Shortage of guides", "zh-Hant": "導賞員空缺", "zh-Hans": "导赏员空缺" } },
  ),
  fact(
    "lantern-museum.prices",
    { kind: "percent", amount: 34, qualifier: "exact" },
    "Postcards cost 34 per cent more at the Lantern Museum than at the pier.",
    "明信片在燈籠博物館比碼頭貴34%。",
  ),
);

describe("a place among the first", () => {
  it.each([
    ["燈籠博物館在博物館指數進了前十", "supported"],
    ["燈籠博物館喺博物館指數入到頭十", "supported"],
    ["燈籠博物館在博物館指數躋身三甲", "refuted"],
    ["燈籠博物館在博物館指數進了前五", "refuted"],
    ["燈籠博物館在博物館指數未能躋身三甲", "supported"],
    ["The Lantern Museum made the top ten of the Museums Index", "supported"],
    ["The Lantern Museum made the top five of the Museums Index", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

it("a place is shown as the claim has it", () => {
  const claimed = (claim: string): string | undefined => hkAi.check(claim).comparisons[0]?.claimed;
  expect(claimed("港IMD入到三甲")).toBe("三甲");
  expect(claimed("香港IMD排前三")).toBe("前三");
});

describe("a share of the others", () => {
  it.each([
    ["燈籠博物館的導賞員以女性居多", "supported"],
    ["燈籠博物館的導賞員以男性居多", "refuted"],
    ["多數訪客願意向朋友推薦燈籠博物館", "supported"],
    ["多數訪客不願向朋友推薦燈籠博物館", "refuted"],
    ["燈籠博物館的燈具至今驗咗兩成都唔夠", "refuted"],
    ["燈籠博物館的燈具至今驗咗唔止八成", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("a figure behind what is said not to be so of somebody", () => {
  it.each([
    ["Visitors who never come back to the Lantern Museum are 28%", "supported"],
    ["Visitors who never come back to the Lantern Museum are 45%", "refuted"],
    ["The Lantern Museum lacks 12 guides", "supported"],
    ["The shortage of guides of the Lantern Museum is not 12 guides", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what ends a comparison is said of its first thing", () => {
  it.each([
    ["明信片在燈籠博物館比碼頭貴", "supported"],
    ["明信片在燈籠博物館比碼頭便宜", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});
