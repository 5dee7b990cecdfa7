import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

describe("a name that a claim sets aside does not stand against it", () => {
  it.each([
    ["OASES, not InvestHK, attracted 124 companies", "supported"],
    ["OASES not InvestHK attracted 124 companies", "supported"],
    ["InvestHK, not OASES, attracted 124 companies", "refuted"],
    ["Cyberport, not Science Park, runs the supercomputing centre", "supported"],
    ["The centre belongs to Science Park, not Cyberport", "refuted"],
    ["超算中心屬於數碼港而不是科學園", "supported"],
    ["係潘功勝而唔係李家超宣布南向通擴容", "supported"],
    ["It was Pan Gongsheng, not John Lee, who announced the Southbound quota increase", "supported"],
    ["It was John Lee, not Pan Gongsheng, who announced the Southbound quota increase", "refuted"],
    ["Pan Gongsheng announced the Southbound quota increase, not John Lee.", "supported"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });

  it("nor where the whole is denied", () => {
    expect(hkAi.check("It is not true that OASES, not InvestHK, attracted 124 companies").verdict).toBe(
      "refuted",
    );
  });

  it("in any pack", () => {
    const { check } = createUnderstanding(harbourTunnel);
    expect(check("The Lantern Museum, not Ada Quill, had over 31,000 visitors last year").verdict).toBe(
      "supported",
    );
    expect(check("Ada Quill, not the Lantern Museum, had over 31,000 visitors last year").verdict).not.toBe(
      "supported",
    );
  });
});
