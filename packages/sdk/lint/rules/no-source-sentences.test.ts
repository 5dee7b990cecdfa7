import { expect, test } from "vitest";
import { fact, pack, problems, source, topic } from "../testing/pack.ts";
import { noSourceSentences } from "./no-source-sentences.ts";

const article =
  "海港園今天宣布，園內已經有近四十間\n本地公司進駐，數目創下歷來新高。\nThe harbour is  open to all.";
const stated = (changes: Partial<ReturnType<typeof fact>["statement"]>) =>
  pack({ facts: [fact({ statement: { ...fact().statement, ...changes } })] });

test("fifteen characters are no copy", async () => {
  const statement = { "zh-Hant": "據悉，園內已經有近四十間本地公司進。" };
  expect(await problems(noSourceSentences, stated(statement), { article })).toEqual([]);
});

test.each([
  [
    "as it stands",
    { "zh-Hant": "他說海港園今天宣布，園內已經有近四十家。" },
    "海港園今天宣布，園內已經有近四十",
  ],
  [
    "across a line end",
    { "zh-Hant": "園內已經有近四十間本地公司進駐，之後。" },
    "園內已經有近四十間本地公司進駐，",
  ],
  ["with other spacing", { en: "The harbour is open to all." }, "Theharbourisopen"],
  [
    "in the other script",
    { "zh-Hans": "海港园今天宣布，园内已经有近四十家。" },
    "海港园今天宣布，园内已经有近四十",
  ],
])("a copy is found %s", async (_, statement, run) => {
  expect(await problems(noSourceSentences, stated(statement), { article })).toEqual([
    `fact harbour-park.firms: Say statement in other words: “${run}” stands in the article.`,
  ]);
});

const copied = "海港園今天宣布，園內已經有近四十間";

test("aliases are read, too", async () => {
  expect(
    await problems(noSourceSentences, pack({ topics: [topic({ aliases: [copied] })] }), { article }),
  ).toEqual([
    "topic parks: Say aliases in other words: “海港園今天宣布，園內已經有近四十” stands in the article.",
  ]);
});

test("the article's title may be quoted", async () => {
  const sources = [source({ title: { en: "News", "zh-Hant": copied, "zh-Hans": copied } })];
  const facts = [fact({ aliases: [`《${copied}》`] })];
  expect(await problems(noSourceSentences, pack({ sources, facts }), { article })).toEqual([]);
});

test("nothing to compare with, nothing found", async () => {
  expect(await problems(noSourceSentences, stated({ "zh-Hant": article }))).toEqual([]);
});
