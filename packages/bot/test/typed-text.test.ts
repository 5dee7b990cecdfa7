import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTyped } from "../src/commands/typed-text.ts";

describe("foldTyped", () => {
  it.each([
    ["FUND", "fund"],
    ["ｆｕｎｄ", "fund"],
    ["ＡＩ　ｆｕｎｄ", "ai fund"],
    ["  AI \t  fund \n", "ai fund"],
    ["fu\u00ADnd\u200B", "fund"],
    ["\u202Efund\u202C", "fund"],
    ["it’s", "it's"],
    ["“fund”", "fund"],
    ["「資助」", "資助"],
    ["《資助》", "資助"],
    ["'fund'", "fund"],
    ["`fund`", "fund"],
    ['"', '"'],
    ["", ""],
  ])("%j is compared as %j", (typed, folded) => {
    expect(foldTyped(typed)).toBe(folded);
  });

  it("changes nothing the second time, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = foldTyped(text);
        expect(foldTyped(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});
