import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AmbiguousPassageError,
  digestSource,
  evidenceOf,
  isAmbiguousPassageError,
  isPassageNotFoundError,
  PassageNotFoundError,
  verify,
} from "../src/index.ts";
import { Evidence } from "../src/schema.ts";
import { DEMO_PACK, DEMO_TEXT } from "./fixtures/demo-pack.ts";

const source = "demo";

describe("evidence of a passage", () => {
  test("is where it stands, in code points of a line, with its digest", async () => {
    const made = await Promise.all([
      evidenceOf(DEMO_TEXT, "😀", { source }),
      evidenceOf(DEMO_TEXT, "café fund holds ", { source }),
    ]);
    expect(made).toEqual(DEMO_PACK.facts[0]?.evidence);
    for (const evidence of made) expect(Evidence.safeParse(evidence).success).toBe(true);
  });

  test.each([
    ["CRLF line ends", DEMO_TEXT.replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\uFEFF${DEMO_TEXT}`],
    ["decomposed accents", DEMO_TEXT.normalize("NFD")],
  ])("is the same of %s", async (_, text) => {
    const passage = "café fund holds ";
    const expected = DEMO_PACK.facts[0]?.evidence[1];
    expect(await evidenceOf(text, passage, { source })).toEqual(expected);
    expect(await evidenceOf(text, passage.normalize("NFD"), { source })).toEqual(expected);
    expect(await digestSource(text)).toEqual({ lines: 3, digest: DEMO_PACK.sources[0]?.digest });
  });

  test("of any part of a line verifies", async () => {
    const lines = DEMO_TEXT.split("\n");
    const part = fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat(), fc.nat()).map(([index, a, b]) => {
      const points = Array.from(lines[index] ?? "");
      const [start = 0, end = 0] = [a % points.length, b % points.length].sort((x, y) => x - y);
      return { line: index + 1, passage: points.slice(start, end + 1).join("") };
    });
    const [fact] = DEMO_PACK.facts;
    if (fact === undefined) throw new Error("the demo pack has facts");
    await fc.assert(
      fc.asyncProperty(part, async ({ line, passage }) => {
        const evidence = await evidenceOf(DEMO_TEXT, passage, { source, line }).catch(
          (error: unknown) => error,
        );
        if (isAmbiguousPassageError(evidence)) return;
        const facts = [{ ...fact, evidence: [evidence as Evidence] }];
        const { facts: checked } = await verify({ ...DEMO_PACK, facts }, DEMO_TEXT);
        expect(checked[0]?.evidence[0]).toMatchObject({ status: "verified", passage });
      }),
    );
  });
});

describe("a passage that proves nothing", () => {
  test.each(["no such words", "", "第一行\nThe café"])("%j is not found", async (passage) => {
    const error = await evidenceOf(DEMO_TEXT, passage, { source }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PassageNotFoundError);
    expect(error).toMatchObject({ code: "passage-not-found", passage });
    expect(isPassageNotFoundError(error)).toBe(true);
    expect(isAmbiguousPassageError(error)).toBe(false);
  });

  test("is looked for in the line given only", async () => {
    await expect(evidenceOf(DEMO_TEXT, "fund", { source, line: 3 })).rejects.toThrow(
      '"fund" does not stand in line 3 of the text.',
    );
  });

  test("stands in several places, whose lines are named", async () => {
    const text = "one fund\ntwo funds, a fund";
    const error = await evidenceOf(text, "fund", { source }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AmbiguousPassageError);
    expect(error).toMatchObject({
      code: "ambiguous-passage",
      lines: [1, 2, 2],
      message: '"fund" stands 3 times in the text, in line 1, 2. Make it longer, or give its line.',
    });
    expect(await evidenceOf(text, "fund", { source, line: 1 })).toMatchObject({ line: 1, start: 4, end: 8 });
    await expect(evidenceOf(text, "fund", { source, line: 2 })).rejects.toThrow(
      /in line 2\. Make it longer\.$/,
    );
  });
});
