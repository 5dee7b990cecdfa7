import { describe, expect, it } from "vitest";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

const text = { kind: "text" } as const;

const verdict = verdictsOn(
  fact(
    "lantern-museum.east-wing",
    { kind: "date", edtf: "2032-04/.." },
    "The East Wing of the Lantern Museum will not open before April 2032.",
    "燈籠博物館東翼不會早於2032年4月啟用。",
    { modality: "planned" },
  ),
  fact(
    "lantern-museum.rank",
    { kind: "rank", amount: 3, list: "lantern-museum", qualifier: "exact" },
    "The Lantern Museum came third in the Museums Index of 2031, its best place so far.",
    "燈籠博物館在2031年博物館指數排第三，是歷來最佳名次。",
    { time: { edtf: "2031", role: "period" } },
  ),
  fact(
    "lantern-museum.boat-fee",
    text,
    "Visitors are charged nothing for the boat to the Lantern Museum.",
    "訪客乘船往燈籠博物館不用付費。",
  ),
  fact(
    "lantern-museum.leaks",
    { kind: "percent", amount: 23, qualifier: "about" },
    "The Lantern Museum loses about 23 per cent of its lamp oil through leaks.",
    "燈籠博物館約23%的燈油因滲漏流失。",
  ),
  fact(
    "lantern-museum.tram",
    { kind: "status", status: "undetermined" },
    "No bus or tram line to the Lantern Museum has been approved.",
    "通往燈籠博物館的巴士或電車路線未獲批准。",
  ),
  fact(
    "lantern-museum.garden-view",
    text,
    "Ada Quill says that drought threatens the garden of the Lantern Museum less than frost does.",
    "桂愛達表示，對燈籠博物館的花園而言，旱災的威脅不及霜凍。",
    { modality: "opinion", attribution: { speaker: "ada-quill" } },
  ),
  fact(
    "lantern-museum.postage",
    text,
    "Ada Quill recommends charging the postage of lanterns by weight, not by size.",
    "桂愛達建議燈籠的郵費按重量而非按大小收費。",
    { modality: "recommendation", attribution: { speaker: "ada-quill" } },
  ),
  fact(
    "lantern-museum.outbreak",
    { kind: "date", edtf: "2019-03" },
    "Woodworm last broke out in the Lantern Museum in March 2019.",
    "燈籠博物館上一次爆發蛀蟲是在2019年3月。",
    { time: { edtf: "2019-03", role: "happened" } },
  ),
  fact(
    "lantern-museum.loan-rules",
    { kind: "status", status: "undetermined" },
    "The museum has not decided whether people who do not return lamps to the Lantern Museum will be fined.",
    "燈籠博物館尚未決定是否向不歸還燈飾的人罰款。",
  ),
  fact(
    "lantern-museum.treaty",
    text,
    "The loan treaty of the Lantern Museum was initialled in August 2030 but has not been ratified.",
    "燈籠博物館的借展協定於2030年8月草簽，但尚未獲批准。",
  ),
);

describe("what a denial leaves undenied", () => {
  it.each([
    // No more than an earlier day.
    ["April 2032 is the earliest that the East Wing of the Lantern Museum could open", "supported"],
    ["The East Wing of the Lantern Museum will open before April 2032", "refuted"],
    // What nothing surpasses.
    ["The Lantern Museum has never ranked higher in the Museums Index", "supported"],
    // Part of a whole.
    ["Nearly a quarter of the Lantern Museum's lamp oil leaks away", "supported"],
    // All that came after the last time.
    ["The Lantern Museum has had no woodworm outbreak since 2019", "supported"],
    ["The Lantern Museum has never had a woodworm outbreak", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what is denied in other words, or behind", () => {
  it.each([
    ["The boat to the Lantern Museum costs visitors nothing", "supported"],
    ["The boat to the Lantern Museum won't cost visitors anything", "supported"],
    ["Visitors have to pay for the boat to the Lantern Museum", "refuted"],
    ["Neither a bus line nor a tram line to the Lantern Museum has been approved", "supported"],
    [
      "Whether those who do not return lamps to the Lantern Museum are fined, is still up in the air",
      "supported",
    ],
    ["燈籠博物館的借展協定已經草簽，但尚未獲批准", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("a denial that is one all the same", () => {
  const museum = "the Lantern Museum";
  it.each([
    [
      `Boats longer than 20 metres may dock at ${museum}.`,
      `No boats longer than 20 metres may dock at ${museum}`,
    ],
    [
      `No boats longer than 20 metres may dock at ${museum}.`,
      `Boats longer than 20 metres may dock at ${museum}`,
    ],
    [
      `No dogs have entered the garden of ${museum} since 2019.`,
      `Dogs have entered the garden of ${museum} since 2019`,
    ],
    [
      `Dogs have been allowed in the garden of ${museum} since 2019.`,
      `At ${museum}, no dogs have been allowed in the garden since 2019`,
    ],
    [`No woman led ${museum} before Ada Quill.`, `A woman led ${museum} before Ada Quill`],
    [
      `A ferry ran to ${museum} before the bridge was built.`,
      `No ferry ran to ${museum} before the bridge was built`,
    ],
    [
      `The oil lamps of ${museum} are brighter than the electric lamps.`,
      `The oil lamps of ${museum} are not brighter than the electric lamps`,
    ],
    [
      `The Port Office has not decided on the net zero plan of ${museum}.`,
      `The Port Office has approved the net zero plan of ${museum}`,
    ],
  ])("%s / %s", (en, claim) => {
    const only = fact("lantern-museum.only", text, en, "燈籠博物館。");
    expect(verdictsOn(only)(claim)).toBe("refuted");
  });
});

describe("two sides of a comparison or a choice", () => {
  it.each([
    ["Ada Quill thinks that frost threatens the garden of the Lantern Museum more than drought", "supported"],
    ["Ada Quill thinks that drought threatens the garden of the Lantern Museum more than frost", "refuted"],
    ["桂愛達認為霜凍比旱災更威脅燈籠博物館的花園", "supported"],
    ["Ada Quill recommends charging the postage of lanterns by weight rather than by size", "supported"],
    ["Ada Quill recommends charging the postage of lanterns by size rather than by weight", "refuted"],
    ["桂愛達建議燈籠郵費按重量收費", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});
