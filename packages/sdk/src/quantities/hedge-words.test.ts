import { describe, expect, it } from "vitest";
import { foldWithOffsets } from "../language/fold.ts";
import { hedgeWords } from "./hedge-words.ts";
import { readQuantities } from "./read.ts";

describe("the words that hedge a figure", () => {
  it.each([
    ["逾30間", ["逾"]],
    ["𠮷，逾３０間公司，just under 40 more", ["逾", "just under "]],
    ["共30個以上", ["以上"]],
    ["30 firms", []],
  ])("of %j are %j", (text, expected) => {
    const points = Array.from(text);
    const words = readQuantities(text).flatMap((figure) => hedgeWords(foldWithOffsets(text), figure));
    expect(words.map(({ start, end }) => points.slice(start, end).join(""))).toEqual(expected);
  });

  it("are found behind a hundred thousand figures in no more looks than their logarithm", () => {
    const text = `${"30間公司，".repeat(100_000)}逾40間`;
    const figure = readQuantities(text).at(-1);
    const folded = foldWithOffsets(text);
    let looks = 0;
    const offsets = new Proxy(folded.offsets, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key, target);
      },
    });
    expect(figure && hedgeWords({ text: folded.text, offsets }, figure)).toHaveLength(1);
    expect(looks).toBeLessThan(100);
  });
});
