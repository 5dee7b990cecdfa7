import { describe, expect, it } from "vitest";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

const verdict = verdictsOn(
  fact(
    "lantern-museum.visitors",
    { kind: "count", amount: 61_300, unit: "visitor", qualifier: "exact" },
    "The Lantern Museum counted 61,300 visitors in 2030.",
    "燈籠博物館2030年錄得61,300名訪客。",
    { time: { edtf: "2030", role: "period" } },
  ),
  fact(
    "lantern-museum.ticket",
    { kind: "money", amount: 8, currency: "USD", qualifier: "exact" },
    "A ticket to the Lantern Museum costs 8 US dollars.",
    "燈籠博物館門票為8美元。",
  ),
  fact(
    "lantern-museum.foreign-share",
    { kind: "percent", amount: 14, qualifier: "exact" },
    "Visitors from abroad are 14 per cent of the Lantern Museum's visitors.",
    "外國訪客佔燈籠博物館訪客的14%。",
    {
      label: { en: "Share of foreign visitors", "zh-Hant": "外國訪客比例", "zh-Hans": "外国访客比例" },
    },
  ),
  fact(
    "lantern-museum.foreign-share-forecast",
    { kind: "percent", amount: 20, qualifier: "exact" },
    "Ada Quill expects visitors from abroad to make up 20 per cent of the Lantern Museum's visitors by 2036.",
    "桂愛達預測到2036年外國訪客會佔燈籠博物館訪客的20%。",
    {
      label: {
        en: "Forecast share of foreign visitors",
        "zh-Hant": "外國訪客比例預測",
        "zh-Hans": "外国访客比例预测",
      },
      modality: "forecast",
      attribution: { speaker: "ada-quill" },
      time: { edtf: "2036", role: "expected" },
    },
  ),
  fact(
    "lantern-museum.electric-lamps",
    { kind: "percent", amount: 21, qualifier: "about" },
    "About 21 per cent of the Lantern Museum's lamps are electric; the rest burn oil.",
    "燈籠博物館約21%的燈為電燈，其餘燃油。",
  ),
  fact(
    "lantern-museum.lamp-fund",
    { kind: "date", edtf: "2032-01-11" },
    "Applications to the lamp fund of the Lantern Museum are taken from 11 January 2032.",
    "燈籠博物館的燈飾基金由2032年1月11日起接受申請。",
    { modality: "planned" },
  ),
  fact(
    "lantern-museum.second-boat",
    { kind: "status", status: "planned" },
    "A second boat to the Lantern Museum is planned, but no date has been given.",
    "燈籠博物館計劃增加第二艘船，未有日期。",
  ),
  fact(
    "lantern-museum.old-tower",
    { kind: "date", edtf: "2032-10" },
    "The old tower of the Lantern Museum is to close in October 2032.",
    "燈籠博物館舊塔樓將於2032年10月關閉。",
    { modality: "planned" },
  ),
  fact(
    "lantern-museum.roof",
    { kind: "text" },
    "The repair of the Lantern Museum's roof was completed in August 2030.",
    "燈籠博物館的屋頂維修於2030年8月完成。",
  ),
  fact(
    "lantern-museum.built",
    { kind: "date", edtf: "1868" },
    "The Lantern Museum was built in 1868.",
    "燈籠博物館建於1868年。",
    { time: { edtf: "1868", role: "happened" } },
  ),
);

describe("figures of something else leave a claim open", () => {
  it.each([
    "Most of the Lantern Museum's visitors are over 50",
    "燈籠博物館的訪客大多超過五十歲",
    "燈籠博物館每年關門兩次",
    "The Lantern Museum sold 40 paintings",
    "A ticket to the Lantern Museum will go up to 12 US dollars next year",
    "Most of the Lantern Museum's foreign visitors arrive by seaplane",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("not-enough-info");
  });

  it.each([
    ["The Lantern Museum counted 16,300 visitors in 2030", "refuted"],
    ["A ticket to the Lantern Museum costs 18 US dollars", "refuted"],
    ["At least 10 per cent of the Lantern Museum's visitors are from abroad, not 14 per cent", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what a figure says of the time before, and of the rest", () => {
  it.each([
    ["Ada Quill expects the share of foreign visitors of the Lantern Museum to fall by 2036", "refuted"],
    ["Most of the Lantern Museum's lamps still burn oil", "supported"],
    ["Most of the Lantern Museum's lamps are electric", "refuted"],
    ["About 79 per cent of the Lantern Museum's lamps are electric", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("days of other events", () => {
  it.each([
    ["You can apply to the lamp fund of the Lantern Museum right now", "refuted"],
    ["The second boat to the Lantern Museum already has a start date", "refuted"],
    ["The old tower of the Lantern Museum opened in the 1970s", "not-enough-info"],
    ["The repair of the Lantern Museum's roof was completed in August 2030", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});
