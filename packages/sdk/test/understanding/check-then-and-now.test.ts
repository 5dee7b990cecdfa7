import { describe, expect, it } from "vitest";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

const verdict = verdictsOn(
  fact(
    "lantern-museum.reply-time",
    { kind: "text" },
    "A reply from the Lantern Museum now takes 36 hours instead of the former five days.",
    "燈籠博物館現時36小時便有回覆，以往需時五天。",
  ),
  fact(
    "lantern-museum.vacancy-rate",
    { kind: "percent", amount: 5.8, qualifier: "exact" },
    "The vacancy rate of the Lantern Museum was 5.8 per cent, compared with 7.1 per cent a year before.",
    "燈籠博物館的空置率為5.8%，一年前則為7.1%。",
    { time: { edtf: "2031-05", role: "as-of" } },
  ),
  fact(
    "lantern-museum.rank",
    { kind: "rank", amount: 7, list: "lantern-museum", qualifier: "exact" },
    "The Lantern Museum stands 7th in the Museums Index, having been 11th before.",
    "燈籠博物館在博物館指數排第七，之前為第十一。",
    { time: { edtf: "2031", role: "period" } },
  ),
  fact(
    "lantern-museum.annexe",
    { kind: "status", status: "planned" },
    "An annexe of the Lantern Museum is planned, without a date so far.",
    "燈籠博物館計劃加建附樓，未有日期。",
  ),
  fact(
    "lantern-museum.festival",
    { kind: "date", edtf: "2031-12-04/2032-01-10" },
    "The lamp festival of the Lantern Museum runs from 4 December 2031 to 10 January 2032.",
    "燈籠博物館的燈飾節由2031年12月4日至2032年1月10日。",
    { modality: "planned" },
  ),
  fact(
    "lantern-museum.letters",
    { kind: "percent", amount: 13, qualifier: "exact" },
    "Letters to the Lantern Museum dropped by 13% in 2030 compared with the year before.",
    "燈籠博物館2030年的來信較前一年減少13%。",
    { time: { edtf: "2030", role: "period" } },
  ),
  fact(
    "lantern-museum.hall",
    { kind: "date", edtf: "2029-03-01" },
    "The Lantern Museum leased its hall on 1 March 2029.",
    "燈籠博物館於2029年3月1日租用大堂。",
    { time: { edtf: "2029-03-01", role: "happened" } },
  ),
  fact(
    "lantern-museum.build-time",
    { kind: "duration", amount: 31, unit: "month", qualifier: "exact" },
    "Building the tower of the Lantern Museum took 31 months.",
    "燈籠博物館的塔樓建造歷時31個月。",
  ),
  fact(
    "lantern-museum.groups",
    { kind: "count", amount: 5, unit: "visitor", qualifier: "at-most" },
    "The Lantern Museum recommends that a guide look after at most five visitors.",
    "燈籠博物館建議每名導賞員最多照顧五名訪客。",
    { modality: "recommendation" },
  ),
  fact(
    "lantern-museum.permit",
    { kind: "status", status: "approved" },
    "The Port Office approved the car park of the Lantern Museum in February 2031; no builder has been named.",
    "港務處於2031年2月批准燈籠博物館的停車場，但未公布承建商。",
    { time: { edtf: "2031-02", role: "happened" } },
  ),
);

describe("what was before, and what is now", () => {
  it.each([
    ["A reply from the Lantern Museum now takes 36 hours", "supported"],
    ["燈籠博物館以前36小時有回覆，現在要五天", "refuted"],
    ["The vacancy rate of the Lantern Museum is lower now than a year ago", "supported"],
    ["The vacancy rate of the Lantern Museum went up over the past year", "refuted"],
    ["The Lantern Museum slipped in the Museums Index", "refuted"],
    ["燈籠博物館在博物館指數前進了四位", "supported"],
    ["燈籠博物館在博物館指數前進了兩位", "refuted"],
    ["Letters to the Lantern Museum were fewer in 2030 than the year before", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("days and lengths of time", () => {
  it.each([
    ["The annexe of the Lantern Museum has already been scheduled for September", "refuted"],
    ["The lamp festival of the Lantern Museum is due to open in early December", "supported"],
    ["The lamp festival of the Lantern Museum opens in late December", "refuted"],
    ["The lamp festival of the Lantern Museum ends in January 2032", "supported"],
    ["November's lamp festival of the Lantern Museum", "refuted"],
    [
      "The lamp festival of the Lantern Museum, with over 200 lamps, is held on 4 December 2031",
      "not-enough-info",
    ],
    ["燈籠博物館的塔樓起咗兩年幾", "supported"],
    ["燈籠博物館的塔樓起咗三年幾", "refuted"],
    ["The Lantern Museum has leased its hall for 20 years", "not-enough-info"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what is denied", () => {
  it.each([
    ["The Lantern Museum doesn't want guides looking after more than five visitors each", "supported"],
    ["燈籠博物館認為每名導賞員不應照顧超過五名訪客", "supported"],
    ["燈籠博物館的停車場，二月已獲港務處批准", "supported"],
    ["The car park of the Lantern Museum has not been approved", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});
