import { expect, test } from "vitest";
import { entity, fact, pack, problems } from "../testing/pack.ts";
import { statementShape } from "./statement-shape.ts";

const { statement } = fact();
const found = (changes: Partial<typeof statement>) =>
  problems(statementShape, pack({ facts: [fact({ statement: { ...statement, ...changes } })] }));

test.each([
  "Lee said that U.S. firms have come.",
  "Manuel C. Menendez founded it.",
  "“Go” is the word.",
  "124 firms came.",
])("%s", async (en) => {
  expect(await found({ en })).toEqual([]);
});

test.each<[Partial<typeof statement>, string]>([
  [{ en: "It has 40 firms" }, "End the en statement with “.”."],
  [{ "zh-Hant": "有40間公司." }, "End the zh-Hant statement with “。”."],
  [{ en: "It is new. It has 40 firms." }, "Make the en statement one sentence."],
  [{ "zh-Hans": "很新。有40间公司。" }, "Make the zh-Hans statement one sentence."],
  [{ en: "it has 40 firms." }, "Begin the en statement with a capital."],
  [{ en: `It is ${"very ".repeat(60)}new.` }, "Shorten the en statement to 300 characters: it has 310."],
])("%o", async (changes, message) => {
  expect(await found(changes)).toEqual([`fact harbour-park.firms: ${message}`]);
});

test("a name keeps its small letter", async () => {
  const name = { en: "beingAI", "zh-Hant": "beingAI", "zh-Hans": "beingAI" };
  const facts = [fact({ statement: { ...statement, en: "beingAI has 40 firms." } })];
  expect(await problems(statementShape, pack({ facts, entities: [entity({ name })] }))).toEqual([]);
});
