import { hkAi } from "@hk-ai/sdk";
import { expect, it } from "vitest";

it.each([
  ["how many GPUs does the supercomputing centre have?", "“GPUs”"],
  ["who is the CEO of Cyberport", "“CEO”"],
  ["headcount of the new AI research institute?", "“headcount”"],
  ["BoCom HK 有幾多間 branch？", "「branch」"],
  ["超算中心的总算力有多少 PFLOPS", "“PFLOPS”"],
])("a question without an answer is told what the nearest facts do not mention: %s", (question, word) => {
  const asked = hkAi.ask(question);
  expect(asked.status === "abstained" ? asked.explanation : asked).toContain(word);
});

it.each([
  ["who runs the institute", "The source does not say."],
  ["研發院院長係邊個", "資料來源沒有提及。"],
  ["how do I reset my wifi router?", "That is not what these facts are about."],
])("%s: what asks is not told as what is missing", (question, explanation) => {
  expect(hkAi.ask(question)).toMatchObject({ status: "abstained", explanation });
});
