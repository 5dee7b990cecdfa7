import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Value } from "../../src/model/value.ts";

/** Claims that follow from how a pack is built: each figure said of its subject by the fact's own label, as it is and as it is not. */
const packs = loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url))).map(
  ({ name, pack }) => ({ name, pack, base: createFactBase(pack) }),
);

type Measured = Extract<Value, { amount: number }>;
const isMeasured = (value: Value): value is Measured => "amount" in value;

/** A figure that is far from another one, and says so without a hedge. */
function other(value: Measured): Measured {
  const { amount } = value;
  const wrong =
    value.kind === "rank"
      ? amount + 3
      : value.kind === "percent"
        ? Math.round(amount > 60 ? amount * 0.55 : amount * 1.4)
        : amount >= 50
          ? Math.round(amount * 1.5)
          : amount + Math.max(2, Math.round(amount * 0.6));
  return { ...value, amount: wrong, qualifier: "exact" } as Measured;
}

const inner = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** How many figures are looked at, and so many of them at least are told to be wrong where they are. */
const FIGURES = 900;
const TOLD_WRONG = 0.85;

/** What does not come out as it should, of all that one asks. */
function astray(
  claimsOf: (fact: Fact, name: Fact["label"], base: (typeof packs)[number]["base"]) => boolean,
) {
  return packs.flatMap(({ pack, base }) => {
    const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
    return pack.facts.flatMap((fact) => {
      const name = names.get(fact.subject);
      return name === undefined || !isMeasured(fact.value) || claimsOf(fact, name, base) ? [] : [fact.id];
    });
  });
}

/** Thousands of claims, in milliseconds on a machine that has other things to do. */
const timeout = 120_000;

describe("figures of thirty-nine packs, said of their subjects by their labels", { timeout }, () => {
  it("are borne out", () => {
    const wrong = astray(({ label, value }, name, base) =>
      [
        `The ${inner(label.en)} of ${name.en} is ${base.format(value, "en")}`,
        `${name["zh-Hant"]}的${label["zh-Hant"]}是${base.format(value, "zh-Hant")}`,
      ].every((claim) => base.check(claim).verdict === "supported"),
    );
    // “Free for those out of work” denies a fee.
    expect(wrong).toEqual(["lamplight.fee"]);
  });

  it("are not with another figure", () => {
    let all = 0;
    let refuted = 0;
    const wrong = astray(({ label, value }, name, base) => {
      const figure = other(value as Measured);
      const verdicts = [
        `The ${inner(label.en)} of ${name.en} is ${base.format(figure, "en")}`,
        `${name["zh-Hant"]}的${label["zh-Hant"]}是${base.format(figure, "zh-Hant")}`,
      ].map((claim) => base.check(claim).verdict);
      all += 1;
      if (verdicts.every((verdict) => verdict === "refuted")) refuted += 1;
      return !verdicts.includes("supported");
    });
    expect(all).toBeGreaterThan(FIGURES);
    // What is “over” a figure may be another one as well, and is left open.
    expect(refuted / all).toBeGreaterThan(TOLD_WRONG);
    // Another fact gives the share of foreign students that is expected: 20 per cent.
    expect(wrong).toEqual(["kelmark.foreign-share"]);
  });

  it("are not where the figure is denied", () => {
    const wrong = astray(({ label, value }, name, base) => {
      if ((value as Measured).qualifier !== "exact") return true;
      const claim = `The ${inner(label.en)} of ${name.en} is not ${base.format(value, "en")}`;
      return base.check(claim).verdict === "refuted";
    });
    // 未經處理的水 denies all behind it; a rise and a share may be of another year.
    expect(wrong).toEqual(["blue-line.passenger-growth", "trams.satisfaction", "northfen.spills"]);
  });
});
