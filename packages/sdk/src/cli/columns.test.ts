import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { hkAi, LANGS } from "../index.ts";
import { pad, wrap } from "./columns.ts";

const statements = hkAi.facts().flatMap((fact) => LANGS.map((lang) => fact.statement[lang]));
const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe("wrap", () => {
  test("fits every statement into its columns and loses nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...statements), fc.integer({ min: 24, max: 120 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        expect(squeezed(lines.join(""))).toBe(squeezed(text));
      }),
    );
  });

  test("no line of a statement begins with closing punctuation or splits a number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...statements), fc.integer({ min: 24, max: 120 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.filter((line) => /^[，。、；：」』）》%]/u.test(line))).toEqual([]);
        for (const number of text.match(/\d[\d,.]*\d/g) ?? [])
          expect(lines.some((line) => line.includes(number))).toBe(true);
      }),
    );
  });

  test("any text comes through, however narrow the terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(squeezed(wrap(text, width).join(""))).toBe(squeezed(text));
      }),
    );
  });
});

test("pad counts a wide character as two columns", () => {
  expect(pad("算力", 6)).toBe("算力  ");
  expect(pad("compute", 3)).toBe("compute");
});
