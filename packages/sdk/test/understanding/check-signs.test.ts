import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { museumFact as fact, verdictsOn } from "./harbour-tunnel.ts";

describe("words that only look like a denial or a comparison", () => {
  const verdictOn = verdictsOn(
    fact(
      "lantern-museum.seniors",
      { kind: "percent", amount: 57, qualifier: "exact" },
      "57% of people aged 65 or over have visited the Lantern Museum.",
      "65歲或以上長者有57%參觀過燈籠博物館。",
    ),
    fact(
      "lantern-museum.neighbours",
      { kind: "text" },
      "Neighbours of the Lantern Museum voiced concerns over noise from the bus stop in May.",
      "燈籠博物館的鄰居擔心巴士站的噪音。",
    ),
    fact(
      "lantern-museum.tickets",
      { kind: "percent", amount: 18, qualifier: "exact" },
      "Ticket sales of the Lantern Museum rose by 18% from last season.",
      "燈籠博物館的門票銷量比上一季增加18%。",
    ),
    fact(
      "lantern-museum.reports",
      { kind: "count", amount: 7, unit: "visitor", qualifier: "exact" },
      "The Lantern Museum had reports of adverse reactions from seven visitors.",
      "燈籠博物館接獲七名訪客的不良反應報告。",
    ),
  );

  it.each([
    ["57% of people aged 65 or over have visited the Lantern Museum", "supported"],
    ["燈籠博物館有57%的65歲或以上長者參觀過", "supported"],
    ["Neighbours of the Lantern Museum are concerned about noise from the bus stop", "supported"],
    ["燈籠博物館的門票銷量增加18%", "supported"],
    ["燈籠博物館的門票銷量減少18%", "refuted"],
    ["燈籠博物館接獲七名訪客的不良反應報告", "supported"],
  ])("%s: %s", (claim, verdict) => {
    expect(verdictOn(claim)).toBe(verdict);
  });

  it("leave a comparison one where it is: “prefers A over B”", () => {
    const said = verdictsOn(
      fact(
        "lantern-museum.choice",
        { kind: "text" },
        "The Lantern Museum prefers paintings over films.",
        "燈籠博物館重視畫作多過電影。",
      ),
    );
    expect(said("The Lantern Museum prefers paintings over films")).toBe("supported");
    expect(said("The Lantern Museum prefers films over paintings")).toBe("refuted");
  });
});

describe("the month of May", () => {
  it("leaves nothing open, as “may” does", () => {
    const { comparisons } = hkAi.check("Hong Kong completed its AI+ strategy in May 2026");
    expect(comparisons).toMatchObject([{ aspect: "status", relation: "contradicts" }]);
  });
});

describe("what somebody is said not to be", () => {
  const verdictOn = verdictsOn(
    fact(
      "lantern-museum.fee",
      { kind: "money", amount: 260, currency: "HKD", qualifier: "exact" },
      "Visitors who do not live in the city pay HK$260 at the Lantern Museum.",
      "燈籠博物館的票價是260元。",
    ),
  );

  it("reaches no further than that", () => {
    expect(verdictOn("Visitors pay HK$260 at the Lantern Museum")).toBe("supported");
  });
});

describe("the 仲 of “not yet”", () => {
  it("is no “more”", () => {
    expect(hkAi.check("數碼港超算中心仲未開").verdict).toBe("refuted");
    expect(hkAi.check("研發院仲未開").verdict).toBe("supported");
  });
});

describe("what “has gone” somewhere, and what is “not yet” so", () => {
  it.each([
    ["The Cyberport compute facility has gone live.", "supported"],
    ["The AI R&D institute is not running yet; it begins in the latter half of the year", "supported"],
    ["The AI R&D institute is not operating yet", "supported"],
    ["The supercomputing centre is not running yet", "refuted"],
    ["The window for China and the US has gone", "refuted"],
    ["Over three quarters of Asian respondents put independence above amassing an estate", "supported"],
    ["Asian respondents value legacy above independence", "refuted"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});
