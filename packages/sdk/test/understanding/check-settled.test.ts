import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const [first] = harbourTunnel.facts as readonly [Fact, ...Fact[]];

function fact(id: string, subject: string, value: Fact["value"], [en, hant, hans]: readonly string[]): Fact {
  return {
    ...first,
    id,
    subject,
    value,
    time: undefined,
    label: { en: id, "zh-Hant": id, "zh-Hans": id },
    statement: { en, "zh-Hant": hant, "zh-Hans": hans },
    aliases: [],
  } as Fact;
}

const understanding = createUnderstanding({
  ...harbourTunnel,
  facts: [
    ...harbourTunnel.facts,
    fact("kestrel-tunnel.toll", "kestrel-tunnel", { kind: "text" }, [
      "Whether drivers will pay a toll in the Kestrel Harbour Tunnel has not been decided.",
      "司機使用紅隼海底隧道會否收費，仍未決定。",
      "司机使用红隼海底隧道会否收费，仍未决定。",
    ]),
    fact("lantern-museum.admission", "lantern-museum", { kind: "text" }, [
      "Children pay no fee to enter the Lantern Museum.",
      "兒童進入燈籠博物館毋須付費。",
      "儿童进入灯笼博物馆毋须付费。",
    ]),
    fact("lantern-museum.fair", "lantern-museum", { kind: "date", edtf: "2030-12-04/2031-01-10" }, [
      "The winter fair of the Lantern Museum runs from 4 December 2030 to 10 January 2031.",
      "燈籠博物館的冬季市集由2030年12月4日至2031年1月10日舉行。",
      "灯笼博物馆的冬季市集由2030年12月4日至2031年1月10日举行。",
    ]),
    fact(
      "lantern-museum.pupils",
      "lantern-museum",
      { kind: "count", amount: 5, unit: "visitor", qualifier: "at-most" },
      [
        "The Lantern Museum recommends that a guide look after at most five pupils.",
        "燈籠博物館建議每名導賞員照顧的學生不多於五個。",
        "灯笼博物馆建议每名导赏员照顾的学生不多于五个。",
      ],
    ),
  ],
});
const verdict = (claim: string): string => understanding.check(claim).verdict;

describe("what neither claim nor fact holds to be settled is agreed", () => {
  it.each([
    "Whether drivers pay a toll in the Kestrel Tunnel is still up in the air",
    "No decision yet on a toll for drivers in the Kestrel Tunnel",
    "紅隼隧道收唔收費，司機而家仲未話實",
    "紅隼隧道會否向司機收費尚未有定案",
  ])("%s", (claim) => {
    expect(understanding.check(claim)).toMatchObject({ verdict: "supported" });
    expect(understanding.check(claim).comparisons).toContainEqual(
      expect.objectContaining({ aspect: "status", relation: "agrees" }),
    );
  });

  it.each([
    "It has been decided that drivers pay a toll in the Kestrel Tunnel; the amount is not fixed",
    "Drivers will pay a toll in the Kestrel Tunnel; the opening date is undecided",
  ])("but not where something else is not settled: %s", (claim) => {
    expect(verdict(claim)).not.toBe("supported");
  });

  it("in the built-in pack", () => {
    expect(hkAi.check("Xi's US visit is fixed, though the agenda is undecided").verdict).not.toBe(
      "supported",
    );
    expect(hkAi.check("It is not true that Xi's visit to the US has not been fixed").verdict).not.toBe(
      "supported",
    );
  });
});

describe("free is what no fee is", () => {
  it.each([
    "The Lantern Museum is free for children",
    "Children enter the Lantern Museum free of charge",
    "兒童進入燈籠博物館免費",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("supported");
  });

  it.each([
    "Children pay a fee to enter the Lantern Museum",
    "The Lantern Museum is not free of charge for children",
    "Children cannot enter the Lantern Museum without paying a fee",
    "Children may enter the Lantern Museum, but not before paying a fee",
    "Children can no longer enter the Lantern Museum free of charge",
    "燈籠博物館不設優惠兒童入場要付費",
  ])("and a fee is not: %s", (claim) => {
    expect(verdict(claim)).not.toBe("supported");
  });
});

describe("a month or a day without a year may be of the year before or after the source", () => {
  it.each([
    "The winter fair of the Lantern Museum runs until 10 January",
    "The winter fair of the Lantern Museum runs from 4 December",
    "燈籠博物館的冬季市集舉行到一月十號",
    "The Kestrel Tunnel opens in March",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("supported");
  });

  it.each([
    "The winter fair of the Lantern Museum runs in June",
    "The Kestrel Tunnel opens by June",
    "The Kestrel Tunnel opens before December",
    "The Kestrel Tunnel opens this March",
    "紅隼隧道於12月前開幕",
  ])("but not one that says of which year it is, nor a deadline: %s", (claim) => {
    expect(verdict(claim)).not.toBe("supported");
  });

  it("a day in the middle is narrower than the whole", () => {
    expect(verdict("The winter fair of the Lantern Museum is held on 10 January 2031")).not.toBe("supported");
  });
});

describe("what bounds a figure denies nothing, and what denies a bound does", () => {
  it.each([
    "燈籠博物館建議每名導賞員照顧的學生不多於五個",
    "The Lantern Museum recommends that a guide look after no more than five pupils",
    "The Lantern Museum had no fewer than 31,000 visitors last year",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("supported");
  });

  it.each([
    "燈籠博物館去年沒有超過31,000名訪客",
    "The Lantern Museum never had over 31,000 visitors last year",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("refuted");
  });
});
