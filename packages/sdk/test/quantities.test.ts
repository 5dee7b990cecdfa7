import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuantities } from "../src/quantities/index.ts";

/** Qualifier, amount and unit of each length of time in a text. */
const lengths = (text: string): string[] =>
  readQuantities(text).flatMap((found) =>
    found.kind === "duration"
      ? [`${found.stated ? found.qualifier : "bare"} ${found.amount} ${found.unit}`]
      : [],
  );

describe("“over” before a length of time", () => {
  test.each([
    ["over three years", 3],
    ["over 3 years", 3],
    ["over ten years", 10],
    ["over 30 years", 30],
    ["The scheme has run over 5 years", 5],
    ["The scheme has run over five years, the paper says.", 5],
    ["The centre has been open over two years", 2],
    ["Two firms have worked there over three years", 3],
    ["30 firms over three years old", 3],
    ["It took over 3 years to build", 3],
    ["three billion was set aside for over three years", 3],
    ["Anyone who has lived here over seven years may apply", 7],
    ["How long? Over three years, they say.", 3],
    ["The money is spent on a centre that has run over five years", 5],
  ])("%j is more than %i years", (text, years) => {
    expect(lengths(text)).toEqual([`over ${years} year`]);
  });

  test.each([
    ["HK$3 billion over three years", 3],
    ["三十億 over three years", 3],
    ["25,000 jobs over five years", 5],
    ["25,000 jobs over 25 years", 25],
    ["three billion over the three years", 3],
    ["The subsidy is spread over ten years", 10],
    ["The duty cuts would be phased in over 8 years.", 8],
    ["to be handed out over three years", 3],
    ["They will spend it over three years", 3],
    ["Rents have come down over two years", 2],
    ["Exports grew steadily over five years", 5],
    ["Over three years, the fund will support the trade.", 3],
    ["Over the three years it approved projects", 3],
  ])("%j is in the course of %i years", (text, years) => {
    expect(lengths(text)).toEqual([`bare ${years} year`]);
  });

  test.each(["over the past three years", "over the next 3 years", "over the last two years"])(
    "%j is never more than so long",
    (text) => {
      expect(lengths(text)).toEqual([expect.stringMatching(/^bare \d year$/)]);
      expect(readQuantities(text, { reference: "2026-07-08" })).toEqual([]);
    },
  );
});

describe("a date whose year is not known", () => {
  test.each([
    "7月8日",
    "7月上旬",
    "7月底",
    "七月八日開幕",
    "July 8",
    "8 July",
    "the 8th of July",
    "on the 15th",
    "in the first half",
    "第三季",
    "下半年",
    "late July",
    "2月29日",
  ])("%j is no figure without a reference either", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  test("steps over the date and over nothing else", () => {
    expect(readQuantities("7月8日批出30個項目，總額3億元").map(({ amount }) => amount)).toEqual([30, 3e8]);
    expect(readQuantities("On July 8, 30 firms moved in").map(({ amount }) => amount)).toEqual([30]);
  });

  test("but for “the past three years”, figures are the same with a reference and without one", () => {
    const pieces =
      "7月|8日|上旬|底|七月|July |Aug. |8|30|個項目|年| to |第三季|下半年|H2|the first half|億元| of th|，| in |3 dozen |nearly |three years";
    const text = fc.array(fc.constantFrom(...pieces.split("|")), { maxLength: 8 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, (written) => {
        expect(readQuantities(written)).toEqual(readQuantities(written, { reference: "2024-07-08" }));
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ["3 dozen", 36],
  ["2 dozen firms", 24],
  ["1.5 dozen", 18],
  ["three dozen", 36],
])("%j is one figure, %i", (text, amount) => {
  expect(readQuantities(text).map((found) => found.amount)).toEqual([amount]);
});
