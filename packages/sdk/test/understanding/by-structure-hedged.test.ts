import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Qualifier, Value } from "../../src/model/value.ts";

/** Figures of thirty-nine packs said with a hedge, and so true or not by their bounds alone. */
const packs = loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url))).map(({ pack }) => ({
  pack,
  base: createFactBase(pack),
}));

type Measured = Extract<Value, { amount: number }>;

/** By the hedge of the fact: by how much its figure is multiplied, the hedge it is said with, and whether it is so. */
const CASES: Readonly<Partial<Record<Qualifier, readonly (readonly [number, Qualifier, boolean])[]>>> = {
  exact: [
    [0.8, "over", true],
    [1.3, "over", false],
    [1.25, "under", true],
    [0.75, "under", false],
    [1.5, "about", false],
    [0.7, "nearly", false],
  ],
  over: [
    [1, "over", true],
    [0.8, "over", true],
    [1, "under", false],
    [1, "nearly", false],
    [0.7, "exact", false],
  ],
  nearly: [
    [1, "under", true],
    [1, "about", true],
    [1.3, "over", false],
    [0.7, "under", false],
  ],
  under: [
    [1, "under", true],
    [1.3, "under", true],
    [1, "over", false],
    [1.3, "over", false],
  ],
};

const inner = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** From here on a figure and a fifth more or less of it are not the same when they are rounded. */
const LEAST = 10;
const WHOLE = 100;

const hedged = (value: Measured, by: number, qualifier: Qualifier): Measured => {
  const amount = value.amount * by;
  return {
    ...value,
    amount: amount < WHOLE ? Math.round(amount) : Number(amount.toPrecision(3)),
    qualifier,
  } as Measured;
};

/** The claims about a fact that should be borne out, or refuted, and are not. */
function astray(fact: Fact, name: Fact["label"], base: (typeof packs)[number]["base"]): string[] {
  const { value, label } = fact;
  if (!("amount" in value) || value.kind === "rank" || value.amount < LEAST) return [];
  return (CASES[value.qualifier] ?? []).flatMap(([by, qualifier, isSo]) => {
    const figure = hedged(value, by, qualifier);
    if (figure.kind === "percent" && figure.amount >= WHOLE) return [];
    return [
      `The ${inner(label.en)} of ${name.en} is ${base.format(figure, "en")}`,
      `${name["zh-Hant"]}的${label["zh-Hant"]}${base.format(figure, "zh-Hant")}`,
    ].filter((claim) => (base.check(claim).verdict === "supported") !== isSo);
  });
}

describe("hedged figures of thirty-nine packs", { timeout: 240_000 }, () => {
  it("are borne out where their bounds allow it, and not where they do not", () => {
    const wrong = packs.flatMap(({ pack, base }) => {
      const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
      return pack.facts.flatMap((fact) => {
        const name = names.get(fact.subject);
        return name === undefined ? [] : astray(fact, name, base).map((claim) => `${fact.id}: ${claim}`);
      });
    });
    const facts = [...new Set(wrong.map((claim) => claim.replace(/:.*/, "")))];
    // Of the most another fact has a figure by nearly the same label: one that is planned, expected or asked for.
    expect(facts).toEqual([
      "lamplight.fee",
      "kelmark.foreign-share",
      "lantern-scholarship.monthly-amount",
      "lantern-scholarship.amount-asked",
      "velmark-forest-service.rangers",
      "high-cat.leopards",
      "blue-line.passenger-growth",
      "trams.satisfaction",
      "velmora.recycling-rate",
      "keel-rivet.apprentices",
      "second-thread.yarn-share",
      "first-row-pass.holders",
      "kestrel-bay.jobs",
    ]);
  });
});
