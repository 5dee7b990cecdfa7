import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import { foldWithOffsets } from "../language/fold.ts";
import { brief, REFERENCE, rows } from "./cases/rows.ts";
import { type Quantity, readQuantities, relate } from "./index.ts";
import { readMeasures } from "./read.ts";

function read(text: string): string {
  const { quantities, dates } = readMeasures(foldWithOffsets(text), { reference: REFERENCE });
  const all = [
    ...quantities.map((quantity) => ({ start: quantity.start, text: brief(quantity) })),
    ...dates.map(({ start, edtf }) => ({ start, text: `date ${edtf}` })),
  ];
  all.sort((a, b) => a.start - b.start);
  return all.length === 0 ? "-" : all.map((found) => found.text).join("; ");
}

describe.each(["en", "zh-Hant", "zh-Hans", "yue"])("figures and dates in %s", (lang) => {
  it.each(rows(lang))("reads %j as %j", (text, expected) => {
    expect(read(text as string)).toBe(expected);
  });
});

describe("scripts", () => {
  const simplified = OpenCC.Converter({ from: "hk", to: "cn" });

  it.each([...rows("zh-Hant"), ...rows("yue")])(
    "reads %j alike in Simplified characters",
    (text = "", expected) => {
      expect(read(simplified(text))).toBe(expected);
    },
  );
});

describe("intervals", () => {
  const only = (text: string): Quantity => {
    const found = readQuantities(text);
    expect(found, text).toHaveLength(1);
    return found[0] as Quantity;
  };

  it.each(rows("intervals"))("of %j and the claim %j: %s", (fact = "", claim = "", relation) => {
    expect(relate(only(fact), only(claim))).toBe(relation);
  });
});
