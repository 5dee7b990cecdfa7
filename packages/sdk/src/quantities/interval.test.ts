import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounded, bounds, relate } from "./interval.ts";

describe("bounds", () => {
  it.each<[Bounded, string]>([
    [{ kind: "count", amount: 30, qualifier: "nearly" }, "[27, 30)"],
    [{ kind: "percent", amount: 90, qualifier: "over" }, "(90, 100]"],
    [{ kind: "percent", amount: 90, qualifier: "at-least" }, "[90, 100]"],
    [{ kind: "percent", amount: 120, qualifier: "over" }, "(120, Infinity)"],
    [{ kind: "percent", amount: 95, qualifier: "about" }, "[85.5, 100]"],
    [{ kind: "duration", amount: 125, qualifier: "over" }, "(125, Infinity)"],
    [{ kind: "count", amount: 30, qualifier: "about" }, "[27, 33]"],
    [{ kind: "count", amount: 30, qualifier: "at-most" }, "[0, 30]"],
    [{ kind: "count", amount: 30, qualifier: "under" }, "[0, 30)"],
    [{ kind: "count", amount: 124, qualifier: "exact" }, "[124, 124]"],
    [{ kind: "count", amount: 124 }, "[124, 124]"],
    [{ kind: "duration", amount: 1, to: 2 }, "[1, 2]"],
    [{ kind: "duration", amount: 100, to: 200, qualifier: "over" }, "(100, 200)"],
  ])("of %j are %s", (value, text) => {
    const { min, max, minInclusive, maxInclusive } = bounds(value);
    expect(`${minInclusive ? "[" : "("}${min}, ${max}${maxInclusive ? "]" : ")"}`).toBe(text);
  });
});

describe("relate", () => {
  const qualifier = fc.constantFrom(
    "exact",
    "about",
    "nearly",
    "over",
    "at-least",
    "at-most",
    "under" as const,
  );
  const amount = fc.integer({ min: 1, max: 1_000_000 });

  it("finds every recorded figure within a claim that repeats it word for word", () => {
    fc.assert(
      fc.property(amount, qualifier, (n, hedge) => {
        const fact = { kind: "count", amount: n, qualifier: hedge };
        const stated = hedge !== "exact";
        expect(relate(fact, { ...fact, stated })).toBe("within");
      }),
    );
  });

  it("never finds a figure ten times as large within, or near, an exact one", () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom("exact", "about", "nearly", "over", "at-least" as const),
        (n, hedge) => {
          const fact = { kind: "count", amount: n, qualifier: "exact" as const };
          expect(relate(fact, { kind: "count", amount: n * 10, qualifier: hedge })).toBe("disjoint");
        },
      ),
    );
  });

  it("compares lengths of time across units", () => {
    const fact = { kind: "duration", amount: 3, unit: "year", qualifier: "exact" as const };
    expect(relate(fact, { kind: "duration", amount: 36, unit: "month" })).toBe("within");
    expect(relate(fact, { kind: "duration", amount: 30, unit: "month" })).toBe("disjoint");
  });

  it("takes a bare number for money, but not for another currency or kind", () => {
    const fact = { kind: "money", amount: 3e9, currency: "HKD", qualifier: "exact" as const };
    expect(relate(fact, { kind: "count", amount: 3e9 })).toBe("within");
    expect(relate(fact, { kind: "money", amount: 3e9, currency: "CNY" })).toBe("incomparable");
    expect(relate(fact, { kind: "percent", amount: 3 })).toBe("incomparable");
  });
});
