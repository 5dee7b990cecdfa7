import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Evidence,
  type Fact,
  hkAi,
  isUnknownSourceError,
  type Pack,
  type Source,
  UnknownSourceError,
  verify,
} from "../src/index.ts";
import { DEMO_PACK, DEMO_TEXT } from "./fixtures/demo-pack.ts";

const digestOf = (text: string): Evidence["digest"] =>
  `sha256:${createHash("sha256").update(text).digest("hex")}`;

const statuses = async (text: string): Promise<Record<string, string>> => {
  const { facts } = await verify(DEMO_PACK, text);
  return Object.fromEntries(facts.map(({ id, status }) => [id, status]));
};
const ALL = { "cafe.fund": "verified", "cafe.change": "verified", "cafe.window": "verified" };

describe("verify", () => {
  test("the same text verifies, with the passages", async () => {
    const result = await verify(DEMO_PACK, DEMO_TEXT);
    expect(result).toMatchObject({ verified: true, sameText: true });
    expect(result.facts[0]?.evidence.map(({ passage }) => passage)).toEqual(["😀", "café fund holds "]);
  });

  test.each([
    ["CRLF line ends", DEMO_TEXT.replaceAll("\n", "\r\n")],
    ["old Mac line ends", DEMO_TEXT.replaceAll("\n", "\r")],
    ["a byte-order mark", `\uFEFF${DEMO_TEXT}`],
    ["decomposed accents", DEMO_TEXT.normalize("NFD")],
  ])("forgives %s", async (_, text) => {
    expect(await verify(DEMO_PACK, text)).toMatchObject({ verified: true, sameText: true });
  });

  test("one altered character is found, in the fact that rests on it only", async () => {
    expect(await statuses(DEMO_TEXT.replace("fund", "fond"))).toEqual({ ...ALL, "cafe.fund": "different" });
  });

  test("a change that no fact rests on shows in the whole text", async () => {
    const result = await verify(DEMO_PACK, DEMO_TEXT.replace("Demo Gazette", "Test Gazette"));
    expect(result).toMatchObject({ verified: true, sameText: false });
  });

  test("a line that is missing, or cut short, is missing", async () => {
    const [first = "", second = ""] = DEMO_TEXT.split("\n");
    expect(await statuses(`${first}\n${second}`)).toEqual({ ...ALL, "cafe.window": "missing" });
    expect(await statuses(`${first}\n${second}\nIts`)).toEqual({ ...ALL, "cafe.window": "missing" });
  });

  test("an empty text proves nothing", async () => {
    expect(await verify(DEMO_PACK, "")).toMatchObject({ verified: false, sameText: false });
  });

  test("a source that no fact rests on proves nothing", async () => {
    const sources = [...DEMO_PACK.sources, { ...DEMO_PACK.sources[0], id: "elsewhere" } as Source];
    const result = await verify({ ...DEMO_PACK, sources }, "Another text.", "elsewhere");
    expect(result).toMatchObject({ verified: false, sameText: false });
    expect(result.facts.map(({ status }) => status)).toEqual(["unchecked", "unchecked", "unchecked"]);
  });

  test.each([
    ["of a single text", () => verify(DEMO_PACK, DEMO_TEXT, "dmeo")],
    ["among several", () => verify(DEMO_PACK, { demo: DEMO_TEXT, dmeo: DEMO_TEXT })],
  ])("a source that the pack does not have is named, %s", async (_, run) => {
    const error = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownSourceError);
    expect(isUnknownSourceError(error)).toBe(true);
    expect(error).toMatchObject({
      code: "unknown-source",
      id: "dmeo",
      sources: ["demo"],
      message: 'The pack has no source with the id "dmeo". Give texts by the ids of its sources: demo.',
    });
  });

  describe("of several sources", () => {
    const [demo] = DEMO_PACK.sources;
    const [fund, ...others] = DEMO_PACK.facts;
    const other = "Second paper.";
    const second = { ...demo, id: "second", lines: 1, digest: digestOf(other) } as Source;
    const withSecond = (digest: Evidence["digest"]): Pack => ({
      ...DEMO_PACK,
      sources: [...DEMO_PACK.sources, second],
      facts: [
        {
          ...(fund as Fact),
          evidence: [...(fund as Fact).evidence, { source: "second", line: 1, start: 0, end: 6, digest }],
        },
        ...others,
      ],
    });
    const good = digestOf("Second");
    const bogus: Evidence["digest"] = `sha256:${"0".repeat(64)}`;

    test("one copy verifies no fact that rests on another source as well", async () => {
      for (const digest of [good, bogus]) {
        const result = await verify(withSecond(digest), DEMO_TEXT);
        expect(result).toMatchObject({ verified: false, sameText: true });
        expect(result.facts.map(({ status }) => status)).toEqual(["unchecked", "verified", "verified"]);
        expect(result.facts[0]?.evidence.map(({ status }) => status)).toEqual([
          "verified",
          "verified",
          "unchecked",
        ]);
      }
    });

    test("all copies together verify every fact", async () => {
      const copies = { demo: DEMO_TEXT, second: other };
      expect(await verify(withSecond(good), copies)).toMatchObject({ verified: true, sameText: true });
      const result = await verify(withSecond(bogus), copies);
      expect(result).toMatchObject({ verified: false, sameText: true });
      expect(result.facts.map(({ status }) => status)).toEqual(["different", "verified", "verified"]);
    });

    test("what differs counts for more than what is unchecked", async () => {
      const { facts } = await verify(withSecond(good), DEMO_TEXT.replace("fund", "fond"));
      expect(facts[0]?.status).toBe("different");
    });

    test("a copy that is another text shows in the whole", async () => {
      const copies = { demo: DEMO_TEXT, second: `${other}\n` };
      expect(await verify(withSecond(good), copies)).toMatchObject({ verified: true, sameText: false });
    });
  });

  test("the built-in facts do not verify against another text", async () => {
    const result = await verify(hkAi.pack, DEMO_TEXT);
    expect(result.verified).toBe(false);
    expect(new Set(result.facts.map(({ status }) => status))).toEqual(new Set(["missing"]));
  });

  const article = process.env["HK_AI_ARTICLE"];
  test.skipIf(article === undefined)("the built-in facts verify against the article", async () => {
    const result = await verify(hkAi.pack, readFileSync(article ?? "", "utf8"));
    expect(result.facts.filter(({ status }) => status !== "verified")).toEqual([]);
    expect(result).toMatchObject({ verified: true, sameText: true });
  });
});
