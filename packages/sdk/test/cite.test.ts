import { describe, expect, test } from "vitest";
import { cite, hkAi, LANGS } from "../src/index.ts";

describe("cite", () => {
  test("names title, publisher, date and lines", () => {
    const fact = hkAi.fact("ai-subsidy-scheme.approved-projects");
    const { en, "zh-Hant": hant } = hkAi.sources()[0].title;
    expect(cite(fact, "en")).toBe(`“${en}”, Hong Kong Wen Wei Po, 8 July 2026 (uncertain), lines 3, 23.`);
    expect(cite(fact, "zh-Hant")).toContain(`《${hant}》，香港文匯報，2026年7月8日（未能確定）`);
  });

  test("begins with the speaker and the office held", () => {
    const fact = hkAi.fact("ai-supercomputing-centre.utilisation");
    expect(cite(fact, "en")).toMatch(/^Nicholas Chan, .+, quoted in “/);
    expect(cite(fact, "zh-Hans")).toMatch(/^陈晓峰（.+），见《/);
  });

  test.each(hkAi.facts().map((fact) => [fact.id, fact] as const))(
    "%s can be found from its citation",
    (_, fact) => {
      for (const lang of LANGS) {
        const text = hkAi.cite(fact, lang);
        const { speaker, via, lines, digests } = hkAi.citation(fact, lang);
        for (const part of [speaker, via, ...lines.map(String)])
          if (part !== undefined) expect(text).toContain(part);
        expect(digests).toEqual(fact.evidence.map(({ digest }) => digest));
        expect(lines).toEqual([...new Set(fact.evidence.map(({ line }) => line))].sort((a, b) => a - b));
        expect(text).not.toMatch(/undefined|, ,|，，/);
      }
    },
  );

  test("the parts say how sure the date is", () => {
    const { publishedNote } = hkAi.citation(hkAi.fact("ai-subsidy-scheme.funding"), "en");
    expect(publishedNote).toContain("not printed");
  });
});
