import { expect, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

test.each([
  [
    "Huang says the help firms get from the Hong Kong government is no longer only financial support",
    "supported",
  ],
  ["黃健庭指港府的配套不再只是金融支援", "supported"],
  ["黃健庭話港府嘅支援唔單止係金融", "supported"],
  ["Huang says mainland firms now come to Hong Kong no longer just for the local market", "supported"],
  ["According to Lam, the Northern Metropolis is not merely an industrial park", "supported"],
  // What a thing is said to be alone is still contradicted.
  ["黃健庭話港府嘅支援只有金融", "refuted"],
  ["Lam says the Northern Metropolis is merely an industrial park", "refuted"],
])("what is said not to be all is not denied: %s", (claim, wanted) => {
  expect(hkAi.check(claim).verdict).toBe(wanted);
});

test("so too in a pack of another domain", () => {
  const first = harbourTunnel.facts[0] as (typeof harbourTunnel.facts)[number];
  const { check } = createUnderstanding({
    ...harbourTunnel,
    facts: [
      ...harbourTunnel.facts,
      {
        ...first,
        id: "lantern-museum.purpose",
        subject: "lantern-museum",
        value: { kind: "text" },
        label: { en: "Purpose", "zh-Hant": "用途", "zh-Hans": "用途" },
        statement: {
          en: "The Lantern Museum no longer serves only for display, but for restoration and teaching.",
          "zh-Hant": "燈籠博物館不再只作展覽，而是修復和教學。",
          "zh-Hans": "灯笼博物馆不再只作展览，而是修复和教学。",
        },
      },
    ],
  });
  expect(check("The Lantern Museum no longer serves only for display").verdict).toBe("supported");
  expect(check("燈籠博物館唔單止作展覽").verdict).toBe("supported");
});
