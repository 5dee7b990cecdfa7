import { describe, expect, it } from "vitest";
import { fitEntailment } from "../../eval/fit/fit-entailment.ts";
import { fitWording } from "../../eval/fit/fit-wording.ts";
import { buildFactIndex } from "../../src/lookup/fact-index.ts";
import { readWording, writeWording } from "../../src/lookup/wording-table.ts";
import { readClaim } from "../../src/understanding/check/claim/claimed.ts";
import { factsOf } from "../../src/understanding/check/reconsider/claim-evidence.ts";
import { claimParts, entailmentOf } from "../../src/understanding/check/reconsider/entailment.ts";
import { decide } from "../../src/understanding/check/verdict/decide.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { createScratch } from "../../src/understanding/ranking/rank.ts";
import type { Verdict } from "../../src/understanding/results/types.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const questions = writeWording(fitWording([], harbourTunnel.facts.length));
const index = buildFactIndex(harbourTunnel, { wording: readWording(questions) });
const scratch = createScratch(harbourTunnel.facts.length, index.features.size);

function held(claim: string) {
  const claimed = readClaim(index, claim);
  const decision = decide(index, scratch, claimed);
  return { claimed, decision, facts: factsOf(decision, undefined) };
}

/** Learns from claims what is said rightly and wrongly of the facts of the pack. */
function learn(claims: Readonly<Record<Verdict, readonly string[]>>): string {
  const rows = Object.entries(claims).flatMap(([label, texts]) =>
    texts.map((text) => {
      const { claimed, decision, facts } = held(text);
      return { parts: claimParts(index, claimed, decision), facts, label: label as Verdict };
    }),
  );
  return writeWording(fitEntailment(rows, harbourTunnel.facts.length));
}

const CLAIMS = {
  supported: [
    "The Kestrel Tunnel digging crew is close to nine hundred strong",
    "Kestrel Tunnel: the digging crew is a large one",
    "紅隼隧道的工人隊伍很龐大",
  ],
  refuted: [
    "The Kestrel Tunnel digging crew is tiny",
    "Kestrel Tunnel: a tiny handful of workers",
    "紅隼隧道的工人隊伍很細小",
  ],
  "not-enough-info": [
    "The Kestrel Tunnel digging crew wears yellow helmets",
    "Kestrel Tunnel: workers get yellow boots",
    "紅隼隧道的工人戴黃色頭盔",
  ],
} as const;

describe("what is said rightly and wrongly of a fact is learnt from claims, for any pack", () => {
  const claims = learn(CLAIMS);
  const taught = { ...index, entailment: readWording(claims) };
  const leaning = (claim: string): number[] => {
    const { claimed, decision, facts } = held(claim);
    return [...entailmentOf(taught, claimed, decision, facts)];
  };
  const likeliest = (claim: string): number => {
    const odds = leaning(claim);
    return odds.indexOf(Math.max(...odds));
  };

  it("by words that the fact does not have", () => {
    expect(likeliest("kestrel tunnel workers: a large crew")).toBe(0);
    expect(likeliest("a tiny crew digs the kestrel tunnel")).toBe(1);
    expect(likeliest("do kestrel tunnel workers wear yellow?")).toBe(2);
    expect(likeliest("紅隼隧道工人隊伍細小")).toBe(1);
  });

  it("and nothing of a claim in other words", () => {
    const plain = { ...index, entailment: undefined };
    const { claimed, decision, facts } = held("zzz qqq");
    expect([...entailmentOf(taught, claimed, decision, facts)]).toEqual([0, 0, 0]);
    expect([...entailmentOf(plain, claimed, decision, facts)]).toEqual([0, 0, 0]);
  });

  it("the same claims give the same table", () => {
    expect(learn(CLAIMS)).toBe(claims);
  });

  it("never supports another figure, however right the words", () => {
    const { check } = createUnderstanding(harbourTunnel, { questions, claims });
    expect(check("The Kestrel Tunnel digging crew is large: nearly 900 workers").verdict).not.toBe("refuted");
    expect(check("The Kestrel Tunnel digging crew is large: 4,000 workers").verdict).not.toBe("supported");
    expect(check("紅隼隧道有4000名工人，隊伍很龐大").verdict).not.toBe("supported");
  });
});
