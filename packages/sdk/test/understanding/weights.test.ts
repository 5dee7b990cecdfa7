import { describe, expect, it } from "vitest";
import { builtInWording } from "../../src/data/built-in-wording.ts";
import { pack } from "../../src/data/index.ts";
import { buildFactIndex } from "../../src/lookup/fact-index.ts";
import { readWording } from "../../src/lookup/wording-table.ts";
import { readClaim } from "../../src/understanding/check/claim/claimed.ts";
import { claimEvidence, VERDICTS } from "../../src/understanding/check/reconsider/claim-evidence.ts";
import { decide } from "../../src/understanding/check/verdict/decide.ts";
import { fitted } from "../../src/understanding/fitted/fitted.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { createInputs } from "../../src/understanding/ranking/answers.ts";
import { createScratch } from "../../src/understanding/ranking/rank.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

describe("what has been fitted fits what it weighs", () => {
  it.each(["plain", "worded"] as const)("a weight for each input, %s", (which) => {
    const { direct, hidden } = fitted()[which].answers;
    for (const weights of [direct, ...hidden.map(({ inputs }) => inputs)])
      expect(weights).toHaveLength(createInputs().length);
  });

  it.each(VERDICTS)("a weight for each piece of evidence, %s", (verdict) => {
    const { questions, claims = "" } = builtInWording();
    const index = buildFactIndex(pack, { wording: readWording(questions), entailment: readWording(claims) });
    const scratch = createScratch(pack.facts.length, index.features.size);
    const claimed = readClaim(index, "The fund is worth HK$3 billion");
    const evidence = claimEvidence(index, scratch, claimed, decide(index, scratch, claimed));
    expect(evidence.every(Number.isFinite)).toBe(true);
    const { direct, hidden } = fitted().verdicts[verdict];
    for (const weights of [direct, ...hidden.map(({ inputs }) => inputs)])
      expect(weights).toHaveLength(evidence.length);
  });

  it("as much evidence of a claim that no fact speaks of, in any pack", () => {
    const index = buildFactIndex(harbourTunnel, {});
    const scratch = createScratch(harbourTunnel.facts.length, index.features.size);
    const evidenceOf = (text: string): Float64Array => {
      const claimed = readClaim(index, text);
      return claimEvidence(index, scratch, claimed, decide(index, scratch, claimed));
    };
    const { length } = fitted().plainVerdicts.supported.direct;
    expect(evidenceOf("zzz")).toHaveLength(length);
    expect(evidenceOf("The Kestrel Tunnel is open")).toHaveLength(length);
  });

  it("what was learnt of other facts is refused with what to do", () => {
    expect(() => createUnderstanding(harbourTunnel, builtInWording())).toThrow(/learn it again/);
  });
});
