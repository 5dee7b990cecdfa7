import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase, hkAi } from "../../src/index.ts";

/** Sentences of two facts of a pack in one claim, of thirty-nine packs and the built-in one. */
const bases = [
  hkAi,
  ...loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url))).map(({ pack }) =>
    createFactBase(pack),
  ),
];
/** Every third fact with the one that lies so far on. */
const STEP = 3;
const FURTHER = 7;
const pairs = bases.flatMap((base) => {
  const { facts } = base.pack;
  return facts.flatMap((one, i) => {
    const other = facts[(i + FURTHER) % facts.length];
    return i % STEP === 0 && other !== undefined && other !== one
      ? [{ base, one: one.statement, other: other.statement }]
      : [];
  });
});
type Pair = (typeof pairs)[number];

const open = (sentence: string): string => sentence.replace(/[.。]$/, "");
const share = (verdict: string, claimOf: (pair: Pair) => string): number =>
  pairs.filter((pair) => pair.base.check(claimOf(pair)).verdict === verdict).length / pairs.length;

describe("two sentences of a pack in one claim", { timeout: 240_000 }, () => {
  it.each<[name: string, least: number, claimOf: (pair: Pair) => string]>([
    ["A. B.", 0.99, ({ one, other }) => `${one.en} ${other.en}`],
    ["A。B。", 0.99, ({ one, other }) => `${one["zh-Hant"]}${other["zh-Hant"]}`],
    ["A；B。", 0.97, ({ one, other }) => `${open(one["zh-Hans"])}；${other["zh-Hans"]}`],
    ["A，而B。", 0.97, ({ one, other }) => `${open(one["zh-Hant"])}，而${other["zh-Hant"]}`],
    ["A, and B.", 0.94, ({ one, other }) => `${open(one.en)}, and ${other.en}`],
  ])("are borne out: %s", (_, least, claimOf) => {
    expect(pairs.length).toBeGreaterThan(500);
    expect(share("supported", claimOf)).toBeGreaterThan(least);
  });

  it.each<[name: string, claimOf: (pair: Pair) => string]>([
    ["A because B.", ({ one, other }) => `${open(one.en)} because ${other.en}`],
    ["因為B，所以A。", ({ one, other }) => `因為${open(other["zh-Hant"])}，所以${one["zh-Hant"]}`],
  ])("are not where the one is said to be the cause of the other: %s", (_, claimOf) => {
    expect(share("supported", claimOf)).toBeLessThan(0.08);
  });

  it("are told apart from the cause", () => {
    expect(
      hkAi.check(
        "The AI Subsidy Scheme has approved nearly 30 projects because Hong Kong ranks second in the world in the IMD World Competitiveness Yearbook 2026.",
      ),
    ).toMatchObject({
      verdict: "not-enough-info",
      explanation: "The source says both, but not that the one is because of the other.",
    });
  });
});
