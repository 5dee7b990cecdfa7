import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { museumFact as fact, harbourTunnel } from "./harbour-tunnel.ts";

const understanding = createUnderstanding({
  ...harbourTunnel,
  facts: [
    ...harbourTunnel.facts.filter(({ value }) => value.kind !== "money"),
    fact(
      "lantern-museum.guides",
      { kind: "count", amount: 88, unit: "worker", qualifier: "exact" },
      "The Lantern Museum has 88 guides from 14 countries.",
      "燈籠博物館有88名導賞員，來自14個國家。",
    ),
    fact(
      "lantern-museum.grant",
      { kind: "money", amount: 150_000_000, currency: "USD", qualifier: "at-most" },
      "The Lantern Museum gets a repair grant of up to US$150 million.",
      "燈籠博物館獲最多1.5億美元的維修資助。",
    ),
    fact(
      "lantern-museum.admission",
      { kind: "money", amount: 84, currency: "USD", qualifier: "about" },
      "A year's ticket of the Lantern Museum costs about 84 dollars.",
      "燈籠博物館的全年門票約84美元。",
    ),
    fact(
      "lantern-museum.wing",
      { kind: "status", status: "under-way" },
      "The new wing of the Lantern Museum is under construction.",
      "燈籠博物館的新翼正在興建。",
    ),
    fact(
      "lantern-museum.plan",
      { kind: "status", status: "approved" },
      "The council approved the night plan of the Lantern Museum in May 2031.",
      "議會於2031年5月通過燈籠博物館的夜間計劃。",
    ),
    fact(
      "lantern-museum.share",
      { kind: "percent", amount: 28, qualifier: "at-most" },
      "Nobody at the Lantern Museum pays more than 28 per cent of their wage in rent.",
      "燈籠博物館的員工所付租金不超過工資的28%。",
    ),
    fact(
      "lantern-museum.cars",
      { kind: "text" },
      "Private cars have been banned from the yard of the Lantern Museum.",
      "燈籠博物館的院子禁止私家車進入。",
    ),
    fact(
      "lantern-museum.rents",
      { kind: "text" },
      "Shop rents around the Lantern Museum have gone up for two years.",
      "燈籠博物館附近的舖租兩年來一直上升。",
    ),
  ],
});
const verdict = (claim: string): string => understanding.check(claim).verdict;

describe("a count is held against what the sentence counts, too", () => {
  it("“88 guides from 14 countries” tells of countries", () => {
    expect(verdict("The guides of the Lantern Museum are from 14 countries")).toBe("supported");
    expect(verdict("燈籠博物館的導賞員來自十四個國家")).toBe("supported");
    expect(verdict("The guides of the Lantern Museum are from 40 countries")).toBe("refuted");
    expect(verdict("The Lantern Museum has 14 guides")).not.toBe("supported");
  });
});

describe("a limit is another one where its figure is", () => {
  it.each([
    ["The Lantern Museum gets a repair grant of up to US$150 million", "supported"],
    ["The Lantern Museum gets a repair grant of at most 1.5 billion US dollars", "refuted"],
    ["燈籠博物館最多獲十五億美元維修資助", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it.each([
    ["up to HK$30 billion goes to the AI subsidy scheme", "refuted"],
    ["under HK$5 billion goes to the AI subsidy scheme", "supported"],
    ["The AI subsidy scheme has approved fewer than 300 projects", "refuted"],
  ])("and of a figure far below it: %s: %s", (claim, expected) => {
    expect(hkAi.check(claim).verdict).toBe(expected);
  });

  it("and is not supported by one that is far below it", () => {
    expect(hkAi.check("at most HK$10 billion goes to the AI subsidy scheme").verdict).not.toBe("supported");
  });

  it("and the other bound where it is denied", () => {
    expect(verdict("Rent won't take more than 28% of a wage at the Lantern Museum")).not.toBe("refuted");
    expect(verdict("燈籠博物館員工所付租金超過工資的28%")).not.toBe("supported");
  });
});

describe("蚊 is whatever money the matter has", () => {
  it.each([
    ["燈籠博物館全年門票八十幾蚊", "supported"],
    ["燈籠博物館全年門票二百蚊", "refuted"],
    ["A year's ticket of the Lantern Museum costs HK$84", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what is said in other words than the fact's", () => {
  it("a figure of the sentence is of what it counts there", () => {
    expect(verdict("The guides of the Lantern Museum are from 14 cities")).not.toBe("supported");
  });

  it("a range that reaches over the figure leaves it open", () => {
    expect(verdict("The Lantern Museum had 20,000 to 31,500 visitors last year")).not.toBe("supported");
  });
});

describe("what is not finished is not in use", () => {
  it.each([
    "The new wing of the Lantern Museum has been completed",
    "The new wing of the Lantern Museum is already open",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("refuted");
  });

  it("but may have begun", () => {
    expect(verdict("Construction of the new wing of the Lantern Museum has begun")).not.toBe("refuted");
  });
});

describe("words of every day that are opposites, and words that deny by themselves", () => {
  it.each([
    "The night plan of the Lantern Museum got turned down by the council",
    "Shop rents around the Lantern Museum have come down for two years",
  ])("refuted: %s", (claim) => {
    expect(verdict(claim)).toBe("refuted");
  });

  it("not refuted: who is banned cannot come in", () => {
    expect(verdict("You can't drive a private car into the yard of the Lantern Museum")).not.toBe("refuted");
  });
});
