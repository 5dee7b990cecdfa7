import { transform } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compacted } from "../build/compact.ts";

/** A program as esbuild writes it with nothing to spare: the same for two texts of the same program. */
const meaning = async (code: string) => (await transform(code, { minifyWhitespace: true })).code;

const PROGRAM = `
// a comment
/* over
   lines */
  // @__NO_SIDE_EFFECTS__
  function lazy(give) {
    let value;
    return function() {
      return value ??= give(), value;
    };
  }
  var words = /* @__PURE__ */ lazy(function() {
    return ["a  b", 'it\\'s  // no comment', /[/ ]  x/g, 1 .toFixed(2), 4 / 2 / 1];
  });
  let i = 1, a = i + +i - -i + ++i, b = typeof words in { a, get b() { return void 0; } }, c = i < !--a;
  class Box { #x = 1; static make() { return new this; } get x() { return this.#x; } }
  for (const x of words()) if (x) i++; else --i;
`;

test("is the same program", async () => {
  expect(await meaning(compacted(PROGRAM))).toBe(await meaning(PROGRAM));
});

test("is so for any order of signs and words", async () => {
  const part = fc.constantFrom(
    "+",
    "-",
    "/",
    "in",
    "typeof",
    "a",
    "1",
    ".5",
    "1.",
    '"  "',
    "/ x/",
    "!",
    "(",
    ")",
    "<",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
      const code = `x = ${parts.join(" ")};`;
      const before = await meaning(code).catch(() => undefined);
      fc.pre(before !== undefined);
      expect(await meaning(compacted(code))).toBe(before);
    }),
    { numRuns: 500 },
  );
});

test("keeps marks, lines of statements and strings, and no other space", () => {
  expect(compacted(PROGRAM).split("\n").slice(0, 4)).toEqual([
    "/*@__NO_SIDE_EFFECTS__*/",
    "function lazy(give){let value;",
    "return function(){return value??=give(),value;};}",
    "var words=/*@__PURE__*/lazy(function(){return[\"a  b\",'it\\'s  // no comment',/[/ ]  x/g,1 .toFixed(2),4/ 2/ 1];});",
  ]);
});
