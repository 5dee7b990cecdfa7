import { describe, expect, test } from "vitest";
import {
  hkAi,
  IncompletePackError,
  InvalidDateError,
  InvalidLimitError,
  InvalidPeriodError,
  isIncompletePackError,
  isInvalidDateError,
  isInvalidLimitError,
  isInvalidPeriodError,
  isUnknownEntityError,
  isUnknownFactError,
  isUnknownSourceError,
  UnknownEntityError,
  UnknownFactError,
  UnknownSourceError,
} from "../src/index.ts";

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("a fact that does not exist", () => {
  // @ts-expect-error a typing slip that reaches run time
  const error = caught(() => hkAi.fact("ai-subsidy-scheme.fundng"));

  test("is named with the nearest ones", () => {
    expect(error).toBeInstanceOf(UnknownFactError);
    expect(error).toMatchObject({
      code: "unknown-fact",
      id: "ai-subsidy-scheme.fundng",
      name: "UnknownFactError",
    });
    expect((error as UnknownFactError).suggestions[0]).toBe("ai-subsidy-scheme.funding");
    expect((error as Error).message).toContain("Did you mean ai-subsidy-scheme.funding");
  });

  test("one that is near nothing has no suggestion", () => {
    // @ts-expect-error not an id
    const far = caught(() => hkAi.fact("x"));
    expect(far).toMatchObject({ suggestions: [], message: 'There is no fact with the id "x".' });
  });
});

test("an entity that does not exist is named with the nearest ones", () => {
  // @ts-expect-error a typing slip that reaches run time
  const error = caught(() => hkAi.entity("jon-lee"));
  expect(error).toBeInstanceOf(UnknownEntityError);
  expect(error).toMatchObject({ code: "unknown-entity", suggestions: expect.arrayContaining(["john-lee"]) });
});

describe("a time to select by", () => {
  test.each(["rubbish", "2026-13-45", "2026-02-31", "2027/2026", "", "../..", "July"])(
    "refuses %j",
    (time) => {
      const error = caught(() => hkAi.facts({ time }));
      expect(error).toBeInstanceOf(InvalidPeriodError);
      expect(error).toMatchObject({ code: "invalid-period", input: time });
      expect((error as Error).message).toContain("such as 2026-07/2026-12");
    },
  );

  test.each(["2026", "2026-07-08?", "2026-07/2026-12", "2026/.."])("takes %s", (time) => {
    expect(hkAi.facts({ time }).length).toBeGreaterThan(0);
  });
});

describe("a number of hits", () => {
  test.each([-1, Number.NaN, 1.5, Number.NEGATIVE_INFINITY])("refuses %d", (limit) => {
    const error = caught(() => hkAi.search("AI", { limit }));
    expect(error).toBeInstanceOf(InvalidLimitError);
    expect(error).toMatchObject({ code: "invalid-limit", input: limit });
    expect((error as Error).message).toMatch(/Use a whole number/);
  });

  test("takes whole numbers, and Infinity for all", () => {
    expect(hkAi.search("AI", { limit: 0 })).toEqual([]);
    expect(hkAi.search("AI", { limit: 3 })).toHaveLength(3);
    expect(hkAi.search("AI", { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(10);
  });
});

describe("guards", () => {
  const errors = [
    new UnknownFactError("a", []),
    new UnknownEntityError("a", []),
    new InvalidDateError("a"),
    new InvalidPeriodError("a"),
    new InvalidLimitError(-1),
    new IncompletePackError(["facts"]),
    new UnknownSourceError("a", []),
  ];
  const guards = [
    isUnknownFactError,
    isUnknownEntityError,
    isInvalidDateError,
    isInvalidPeriodError,
    isInvalidLimitError,
    isIncompletePackError,
    isUnknownSourceError,
  ];

  test("each knows its own error only", () => {
    expect(guards.map((guard) => errors.map((error) => guard(error)))).toEqual(
      guards.map((_, own) => errors.map((__, index) => index === own)),
    );
  });

  test("know the errors of another copy of the package", () => {
    const foreign = Object.assign(new Error("…"), { code: "unknown-fact" });
    expect(isUnknownFactError(foreign)).toBe(true);
  });

  test.each([undefined, null, "unknown-fact", { code: "unknown-fact" }, new Error("no code")])(
    "refuse %o",
    (thing) => {
      expect(guards.map((guard) => guard(thing))).toEqual(guards.map(() => false));
    },
  );
});
