import fc from "fast-check";
import { expect, test } from "vitest";
import { CAPACITY, packText, unpackText } from "./packed-text.ts";

test("packs Han characters into ASCII", () => {
  expect(packText("AI資助計劃 AI", "計劃資助")).toBe("AI~(*(+((()~ AI");
  expect(unpackText("AI~(*(+((()~ AI", "計劃資助")).toBe("AI資助計劃 AI");
});

test("any text without a tilde reads as it was written, with any table", () => {
  const beyondAscii = fc.integer({ min: 0x80, max: 0xffff }).map((code) => String.fromCharCode(code));
  const table = fc.uniqueArray(beyondAscii, { maxLength: 300 });
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), table, (written, list) => {
      const text = written.replaceAll("~", "") + list.join("");
      const characters = list.join("").slice(0, CAPACITY);
      expect(unpackText(packText(text, characters), characters)).toBe(text);
    }),
  );
});
