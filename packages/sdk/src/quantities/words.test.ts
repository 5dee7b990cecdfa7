import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "../language/fold.ts";

const folder = new URL("words/", import.meta.url);

/** Every word of a list or table, which a lazy one gives when it is called. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return wordsOf(value());
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...wordsOf(entry)]);
}

/** Codes of currencies and the like, which are no words to be found. */
const CODE = /^[A-Z]{3}$/;

describe("words", () => {
  it.each(readdirSync(folder))(
    "of %s stand as folding leaves a text, else they are never found",
    async (file) => {
      const found = Object.values(await import(new URL(file, folder).href)).flatMap(wordsOf);
      expect(found.filter((word) => !CODE.test(word) && fold(word) !== word)).toEqual([]);
    },
  );
});
