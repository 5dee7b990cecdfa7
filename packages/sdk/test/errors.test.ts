import { describe, expect, test } from "vitest";
import {
  hkAi,
  InvalidDateError,
  isInvalidDateError,
  isUnknownEntityError,
  isUnknownFactError,
  UnknownEntityError,
  UnknownFactError,
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

describe("guards", () => {
  const errors = [new UnknownFactError("a", []), new UnknownEntityError("a", []), new InvalidDateError("a")];
  const guards = [isUnknownFactError, isUnknownEntityError, isInvalidDateError];

  test("each knows its own error only", () => {
    expect(guards.map((guard) => errors.map((error) => guard(error)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  test("know the errors of another copy of the package", () => {
    const foreign = Object.assign(new Error("…"), { code: "unknown-fact" });
    expect(isUnknownFactError(foreign)).toBe(true);
  });

  test.each([undefined, null, "unknown-fact", { code: "unknown-fact" }, new Error("no code")])(
    "refuse %o",
    (thing) => {
      expect(guards.map((guard) => guard(thing))).toEqual([false, false, false]);
    },
  );
});
