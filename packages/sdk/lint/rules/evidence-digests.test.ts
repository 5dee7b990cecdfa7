import { expect, test } from "vitest";
import type { Evidence } from "../../src/model/evidence.ts";
import { sha256 } from "../../src/provenance/digest.ts";
import { fact, pack, problems, source } from "../testing/pack.ts";
import { evidenceDigests } from "./evidence-digests.ts";

const ARTICLE = "海港新聞\n海港園有近四十間公司。\n完";
const digest = await sha256(ARTICLE);
const passage = await sha256("近四十間");

const proved = (changes: Partial<Evidence> = {}) =>
  pack({
    sources: [source({ digest })],
    facts: [
      fact({
        evidence: [{ source: "morning-post", line: 2, start: 4, end: 8, digest: passage, ...changes }],
      }),
    ],
  });

test("evidence is what the article has there", async () => {
  expect(await problems(evidenceDigests, proved(), { article: ARTICLE })).toEqual([]);
  expect(await problems(evidenceDigests, proved({ start: 3 }), { article: ARTICLE })).toEqual([
    "fact harbour-park.firms: Correct the anchor and run pnpm evidence: 2:3-8 is different in the article.",
  ]);
  expect(await problems(evidenceDigests, proved({ end: 80 }), { article: ARTICLE })).toEqual([
    "fact harbour-park.firms: Correct the anchor and run pnpm evidence: 2:4-80 is missing in the article.",
  ]);
});

test("line ends do not matter, another text does", async () => {
  expect(await problems(evidenceDigests, proved(), { article: ARTICLE.replaceAll("\n", "\r\n") })).toEqual(
    [],
  );
  expect(await problems(evidenceDigests, proved(), { article: `${ARTICLE}。` })).toEqual([
    "source morning-post: Run pnpm evidence with this article: it is not the text that the evidence was taken from.",
  ]);
});

test.each<[Partial<Evidence>, string]>([
  [{ line: 4 }, "4:4-8"],
  [{ line: 0 }, "0:4-8"],
  [{ end: 4 }, "2:4-4"],
])("without the article, a range has to be possible: %o", async (changes, where) => {
  expect(await problems(evidenceDigests, proved())).toEqual([]);
  expect(await problems(evidenceDigests, proved(changes))).toEqual([
    `fact harbour-park.firms: Correct the anchor and run pnpm evidence: ${where} is no range of lines 1 to 3.`,
  ]);
});

test("every fact has evidence", async () => {
  expect(await problems(evidenceDigests, pack({ facts: [fact({ evidence: [] })] }))).toEqual([
    "fact harbour-park.firms: Give it an anchor and run pnpm evidence: nothing proves it.",
  ]);
});
