import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { measure } from "../../eval/measure.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";

const packsIn = (folder: string) =>
  loadForeign(fileURLToPath(new URL(`../../eval/${folder}`, import.meta.url))).map(({ pack, ...rest }) => ({
    ...rest,
    understanding: createUnderstanding(pack),
  }));
const packs = packsIn("foreign");
const share = ([right, total]: readonly [number, number]): number => right / total;

// The weights are fitted to these very rows: docs/quality.md has what comes of packs that they are not fitted to.
describe("packs of other domains, known by their labels and aliases alone", () => {
  const { tally } = measure("other packs", packs);

  it("most questions are answered rightly, and most of those without an answer are left open", () => {
    expect(share(tally.get("answerable"))).toBeGreaterThan(0.87);
    expect(share(tally.get("unanswerable"))).toBeGreaterThan(0.87);
  });

  it("most claims get the right verdict, and few are wrongly called supported", () => {
    expect(share(tally.get("claims"))).toBeGreaterThan(0.81);
    expect(share(tally.get("false supported"))).toBeLessThan(0.04);
  });

  it.each(packs.map(({ name, ...one }) => [name, one] as const))(
    "%s: no pack is left behind",
    (name, one) => {
      const own = measure(name, [one]).tally;
      expect(share(own.get("answerable"))).toBeGreaterThan(0.78);
      expect(share(own.get("unanswerable"))).toBeGreaterThan(0.75);
      expect(share(own.get("claims"))).toBeGreaterThan(0.72);
    },
  );
});

describe("packs with few aliases, asked and claimed of to find faults", () => {
  const { tally } = measure("sparse packs", packsIn("sparse"));

  it("three of four questions and four of five claims come out rightly", () => {
    expect(share(tally.get("answerable"))).toBeGreaterThan(0.75);
    expect(share(tally.get("unanswerable"))).toBeGreaterThan(0.7);
    expect(share(tally.get("claims"))).toBeGreaterThan(0.8);
    expect(share(tally.get("false supported"))).toBeLessThan(0.04);
  });
});

describe("packs with few aliases, asked and claimed of in other words than those", () => {
  const { tally } = measure("packs in other words", packsIn("own-words"));

  it("more than half of the questions and four of five claims come out rightly", () => {
    expect(share(tally.get("answerable"))).toBeGreaterThan(0.55);
    expect(share(tally.get("unanswerable"))).toBeGreaterThan(0.75);
    expect(share(tally.get("claims"))).toBeGreaterThan(0.8);
    expect(share(tally.get("false supported"))).toBeLessThan(0.04);
  });
});
