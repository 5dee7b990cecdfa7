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
    [{ kind: "percent", amount: -5, qualifier: "under" }, "(-Infinity, -5)"],
    [{ kind: "percent", amount: 0, qualifier: "under" }, "(-Infinity, 0)"],
    [{ kind: "percent", amount: -5, qualifier: "at-most" }, "(-Infinity, -5]"],
    [{ kind: "percent", amount: -5, qualifier: "over" }, "(-5, 100]"],
    [{ kind: "percent", amount: -5, qualifier: "nearly" }, "(-5, -4.5]"],
    [{ kind: "percent", amount: -5, to: -3 }, "[-5, -3]"],
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

  it("holds either end of a recorded range, and what is between, for a part of it alike", () => {
    const fact = { kind: "count", amount: 5, to: 10, qualifier: "exact" as const };
    const claims = [5, 7, 10].map((n) => relate(fact, { kind: "count", amount: n }));
    expect(claims).toEqual(["overlaps", "overlaps", "overlaps"]);
    expect(relate(fact, { kind: "count", amount: 5, to: 10 })).toBe("within");
    expect(relate(fact, { kind: "count", amount: 11 })).toBe("disjoint");
  });

  it("compares figures below zero", () => {
    const fact = { kind: "percent", amount: -5, qualifier: "under" as const };
    expect(relate(fact, { kind: "percent", amount: -10, qualifier: "under" })).toBe("overlaps");
    expect(relate(fact, { kind: "percent", amount: -4, qualifier: "under" })).toBe("within");
    expect(relate(fact, { kind: "percent", amount: 5 })).toBe("disjoint");
    const over = { kind: "percent", amount: -5, qualifier: "over" as const };
    expect(relate(over, { kind: "percent", amount: -4, qualifier: "exact" })).toBe("overlaps");
    expect(relate(over, { kind: "percent", amount: -8 })).toBe("disjoint");
  });

  it("finds every recorded figure within a claim that repeats it word for word", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          amount,
          amount.map((n) => -n),
        ),
        qualifier,
        (n, hedge) => {
          const fact = { kind: "count", amount: n, qualifier: hedge };
          const stated = hedge !== "exact";
          expect(relate(fact, { ...fact, stated })).toBe("within");
        },
      ),
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
