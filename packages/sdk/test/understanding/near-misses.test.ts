import { expect, test } from "vitest";
import { hkAi } from "../../src/index.ts";

/** Known bodies, and what the article does not say of them. */
test.each([
  "who runs the institute?",
  "who runs the institute",
  "where is the institute located",
  "what is the budget of the R&D institute",
  "how many staff does the institute have",
  "研發院院長係邊個",
  "邊個話事個研發院",
  "研发院的预算是多少",
  "how many GPUs does the supercomputing centre have",
  "when was OASES set up",
  "help me",
  "who is the general manager of ChinaAMC Hong Kong",
  "華夏基金香港總經理邊個",
])("%s", (question) => {
  expect(hkAi.ask(question)).toMatchObject({ status: "abstained" });
});

test.each([
  ["who runs Hung Shui Kiu Industry Park Company?", "jeffrey-lam.role"],
  ["what is the budget of the AI subsidy scheme?", "ai-subsidy-scheme.funding"],
  ["who announced the Southbound quota?", "southbound-bond-connect.announcement"],
  ["where was the China Conference held?", "china-conference-2026.location"],
  ["中國年會是在哪天召開的？", "china-conference-2026.date"],
  ["who is ChinaAMC HK's deputy general manager", "cai-jing.role"],
] as const)("%s is known", (question, id) => {
  const asked = hkAi.ask(question);
  expect(asked.status === "answered" ? asked.facts[0].id : asked).toBe(id);
});

/** Properties that the source gives of nobody; nonsense for many of the names, as what people type may be. */
const NOWHERE = [
  "Is X profitable?",
  "Has X been sued?",
  "What is the phone number of X?",
  "What colour is the logo of X?",
  "What was the profit of X last year?",
  "How tall is X?",
  "X去年賺幾多錢？",
  "X嘅電話幾多號？",
  "X的股價多少？",
] as const;

test.each(NOWHERE)("%s", (question) => {
  const subjects = new Set<string>(hkAi.facts().map(({ subject }) => subject));
  const names = hkAi
    .entities()
    .filter(({ id }) => subjects.has(id))
    .map(({ name }) => name[/[a-z]/.test(question) ? "en" : "zh-Hant"]);
  const answered = names.filter((name) => hkAi.ask(question.replace("X", name)).status === "answered");
  expect(names.length).toBeGreaterThan(50);
  // Of Shen Handi, Jeanne Lim and a few more so many rows ask who they are that strange words count for little.
  expect(answered.length, answered.join(", ")).toBeLessThanOrEqual(names.length / 8);
});

test.each([
  "Is Nicholas Chan profitable?",
  "Has John Lee been sued?",
  "How tall is OASES?",
  "Is Manulife profitable?",
  "What colour is the logo of the supercomputing centre?",
  "李家超去年賺幾多錢？",
])("%s the source does not say", (question) => {
  expect(hkAi.ask(question)).toMatchObject({ status: "abstained", reason: "not-in-source" });
});

test.each([
  ["who is Nicholas Chan?", "nicholas-chan.role"],
  ["what does Jeanne Lim do?", "jeanne-lim.role"],
  ["What's Jeanne Lim's connection to beingAI?", "jeanne-lim.role"],
  ["陳曉峰係邊個", "nicholas-chan.role"],
] as const)("%s it does say", (question, id) => {
  const asked = hkAi.ask(question);
  expect(asked.status === "answered" ? asked.facts[0].id : asked).toBe(id);
});
