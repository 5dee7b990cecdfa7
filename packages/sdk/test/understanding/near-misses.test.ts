import { hkAi } from "@hk-ai/sdk";
import { expect, test } from "vitest";

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
])("%s", (question) => {
  expect(hkAi.ask(question)).toMatchObject({ status: "abstained" });
});

test.each([
  ["who runs Hung Shui Kiu Industry Park Company?", "jeffrey-lam.role"],
  ["what is the budget of the AI subsidy scheme?", "ai-subsidy-scheme.funding"],
  ["who announced the Southbound quota?", "southbound-bond-connect.announcement"],
  ["where was the China Conference held?", "china-conference-2026.location"],
] as const)("%s is known", (question, id) => {
  const asked = hkAi.ask(question);
  expect(asked.status === "answered" ? asked.facts[0].id : asked).toBe(id);
});
