import { describe, expect, it } from "vitest";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { museumFact as fact, harbourTunnel } from "./harbour-tunnel.ts";

const understanding = createUnderstanding({
  ...harbourTunnel,
  facts: [
    ...harbourTunnel.facts.filter(({ value }) => value.kind !== "money"),
    fact(
      "lantern-museum.on-show",
      { kind: "percent", amount: 5, qualifier: "exact" },
      "Only 5% of the collection of the Lantern Museum is on show.",
      "燈籠博物館只有5%的藏品展出。",
    ),
    fact(
      "lantern-museum.trams",
      { kind: "percent", amount: 81, qualifier: "exact" },
      "81% of the trams to the Lantern Museum were on time.",
      "往燈籠博物館的電車有81%準時。",
    ),
    fact(
      "lantern-museum.nights",
      { kind: "text" },
      "The Lantern Museum recommends filming on at most 20 nights a year.",
      "燈籠博物館建議每年最多20晚拍攝。",
      { modality: "recommendation" },
    ),
    fact(
      "lantern-museum.target",
      { kind: "count", amount: 250_000, unit: "visitor", qualifier: "exact" },
      "The Lantern Museum is to have had 250,000 visitors by 2035.",
      "燈籠博物館到2035年要有250,000名訪客。",
      { modality: "planned" },
    ),
    fact(
      "lantern-museum.years",
      { kind: "duration", amount: 31, unit: "year", qualifier: "exact" },
      "The Lantern Museum has gone 31 years without opening a new hall.",
      "燈籠博物館31年來沒有開放新展廳。",
    ),
    fact(
      "lantern-museum.kitchen",
      { kind: "text" },
      "The kitchen of the Lantern Museum was finished in June 2031.",
      "燈籠博物館的廚房已於2031年6月完工。",
    ),
    fact(
      "lantern-museum.annexe",
      { kind: "status", status: "under-way" },
      "The annexe of the Lantern Museum is under way.",
      "燈籠博物館的附樓正在動工。",
    ),
    fact(
      "lantern-museum.shop",
      { kind: "status", status: "operating" },
      "The shop of the Lantern Museum is running.",
      "燈籠博物館的商店正在營業。",
    ),
    fact(
      "lantern-museum.cafe",
      { kind: "status", status: "operating" },
      "The café of the Lantern Museum is already in operation.",
      "燈籠博物館的咖啡室已經投入運作。",
    ),
    fact(
      "lantern-museum.staff",
      { kind: "count", amount: 3050, unit: "worker", qualifier: "exact" },
      "The Lantern Museum has 3,050 workers.",
      "燈籠博物館有3,050名工人。",
    ),
    fact(
      "lantern-museum.loans",
      { kind: "percent", amount: 52, qualifier: "exact" },
      "52% of the sculptures of the Lantern Museum are on loan.",
      "燈籠博物館有52%的雕塑借了出去。",
    ),
    fact(
      "lantern-museum.pupils",
      { kind: "count", amount: 300, unit: "visitor", qualifier: "exact" },
      "The scheme of the Lantern Museum covers 300 students and 20 schools.",
      "燈籠博物館的計劃涵蓋300名學生和20所學校。",
    ),
    fact(
      "lantern-museum.garden",
      { kind: "text" },
      "Entry to the garden of the Lantern Museum is free of charge.",
      "燈籠博物館的花園免費入場。",
    ),
    fact(
      "lantern-museum.waste",
      { kind: "text" },
      "The workshop of the Lantern Museum produces no waste.",
      "燈籠博物館的工場不產生廢物。",
    ),
    fact(
      "lantern-museum.halls",
      { kind: "count", amount: 9, unit: "worker", qualifier: "exact" },
      "The Lantern Museum is in charge of all nine galleries of the port.",
      "燈籠博物館掌管港口全部九間畫廊。",
    ),
    fact(
      "lantern-museum.fines",
      { kind: "status", status: "undetermined" },
      "The Lantern Museum has not decided whether late visitors will be fined.",
      "燈籠博物館仍未決定遲到的訪客會否被罰款。",
    ),
    fact(
      "port-office.engineer",
      { kind: "entity", entities: ["ada-quill"] },
      "Ada Quill is the chief engineer of the Port Office.",
      "奎愛達是港務處的總工程師。",
      { subject: "port-office" },
    ),
  ],
  entities: [
    ...harbourTunnel.entities,
    {
      id: "bo-marsh",
      type: "person",
      name: { en: "Bo Marsh", "zh-Hant": "馬博", "zh-Hans": "马博" },
      aliases: ["Marsh"],
      nameStatus: "confirmed",
    },
  ],
});
const verdict = (claim: string): string => understanding.check(claim).verdict;

describe("what a share leaves of a hundred", () => {
  it.each([
    ["The vast majority of the Lantern Museum's collection is not on show", "supported"],
    ["About a fifth of the trams to the Lantern Museum were not on time", "supported"],
    ["Over half of the trams to the Lantern Museum were not on time", "refuted"],
    ["About a fifth of the trams to the Lantern Museum were on time", "refuted"],
    ["95% of the Lantern Museum's collection is not on show", "supported"],
    ["At least 90% of the Lantern Museum's collection is not on show", "supported"],
    ["80% of the Lantern Museum's collection is not on show", "refuted"],
    ["52% of the sculptures of the Lantern Museum are not on loan", "refuted"],
    ["52% of the sculptures of the Lantern Museum are on loan", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

it("a figure for what is left is shown in the claim's own words", () => {
  const claim = "95% of the Lantern Museum's collection is not on show";
  const { comparisons, explanation } = understanding.check(claim);
  expect(comparisons).toMatchObject([{ claimed: claim, recorded: "5%", relation: "agrees" }]);
  expect(explanation).not.toContain("agrees with");
});

describe("figures that a sentence tells, whatever its value", () => {
  it.each([
    ["The Lantern Museum recommends filming on at most 20 nights a year", "supported"],
    ["The Lantern Museum recommends filming on no more than 50 nights a year", "refuted"],
    ["燈籠博物館建議每年最多五十晚拍攝", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it("an aim is held against what is planned", () => {
    const { verdict: aim, comparisons } = understanding.check(
      "The Lantern Museum's target is 25,000 visitors by 2035",
    );
    expect(aim).toBe("refuted");
    expect(comparisons).toMatchObject([{ aspect: "quantity", fact: "lantern-museum.target" }]);
  });

  it("words that hedge a figure leave nothing unsaid", () => {
    const { check } = createUnderstanding(harbourTunnel);
    expect(check("紅隼隧道造價超過四十億").verdict).toBe("supported");
    expect(check("博物館訪客人數超過三萬").verdict).toBe("supported");
  });

  it("each figure is of what it counts", () => {
    expect(verdict("燈籠博物館的計劃涵蓋20所學校")).toBe("supported");
    expect(verdict("燈籠博物館的計劃涵蓋300所學校")).toBe("refuted");
  });

  it("one body that runs nine galleries is no count of galleries", () => {
    const { comparisons } = understanding.check("One single body is in charge of all galleries of the port");
    expect(comparisons.filter(({ aspect }) => aspect === "quantity")).toEqual([]);
  });

  it("“zero” denies like “no”", () => {
    expect(verdict("The workshop of the Lantern Museum produces zero waste")).toBe("supported");
    expect(verdict("The workshop of the Lantern Museum produces waste")).toBe("refuted");
  });

  it("零 in a figure denies nothing", () => {
    expect(verdict("燈籠博物館有三千零五十名工人")).toBe("supported");
  });

  it("what both deny is no bound that is denied", () => {
    expect(verdict("The Lantern Museum hasn't opened a new hall in over three decades")).toBe("supported");
    expect(verdict("The Lantern Museum hasn't opened a new hall in over four decades")).toBe("refuted");
  });
});

describe("what is finished, and what is not settled", () => {
  it.each([
    ["The kitchen of the Lantern Museum is still under construction", "refuted"],
    ["燈籠博物館的廚房仍在施工", "refuted"],
    ["The annexe of the Lantern Museum isn't finished yet", "supported"],
    ["The annexe of the Lantern Museum hasn't started yet", "refuted"],
    ["燈籠博物館附樓已經開咗工", "supported"],
    ["The shop of the Lantern Museum is yet to open", "refuted"],
    ["The shop of the Lantern Museum is running", "supported"],
    ["燈籠博物館的商店正在營業", "supported"],
    ["燈籠博物館的咖啡室現正在運作", "supported"],
    ["Entry to the garden of the Lantern Museum is charged, not free", "refuted"],
    ["Entry to the garden of the Lantern Museum costs nothing", "supported"],
    ["The Kestrel Tunnel is not open yet", "supported"],
    ["紅隼隧道仲未通車", "supported"],
    ["Whether late visitors of the Lantern Museum get fined remains open", "supported"],
    ["It has been settled that late visitors of the Lantern Museum will be fined", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("an office that somebody else holds", () => {
  it.each([
    ["Bo Marsh is the chief engineer of the Port Office", "refuted"],
    ["港務處總工程師是馬博", "refuted"],
    ["Ada Quill is the chief engineer of the Port Office", "supported"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it("is shown beside who holds it", () => {
    const { comparisons } = understanding.check("Bo Marsh is the chief engineer of the Port Office");
    expect(comparisons).toMatchObject([
      { aspect: "subject", fact: "port-office.engineer", recorded: "Ada Quill", relation: "contradicts" },
    ]);
  });
});
