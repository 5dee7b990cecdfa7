import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pack } from "../src/data/index.ts";
import { simplifiedExceptions } from "../src/data/simplified-exceptions.ts";
import { rules } from "./rules/index.ts";
import { runRules } from "./run.ts";

const path = process.env["HK_AI_ARTICLE"];

describe("the built-in pack", () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))("%s", async (_, rule) => {
    expect(await runRules([rule], pack, { simplifiedExceptions })).toEqual([]);
  });

  describe.each(
    rules.filter((rule) => rule.withoutArticle !== undefined).map((rule) => [rule.name, rule] as const),
  )("%s", (_, rule) => {
    test.skipIf(path === undefined)("with the article", async () => {
      const article = readFileSync(String(path), "utf8");
      expect(await runRules([rule], pack, { simplifiedExceptions, article })).toEqual([]);
    });
  });
});

test("rules have different names", () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});
