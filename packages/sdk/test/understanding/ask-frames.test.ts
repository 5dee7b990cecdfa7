import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { unasked } from "../../src/understanding/reading/unasked.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const QUESTIONS = [
  ["how much is the AI subsidy scheme?", "ai-subsidy-scheme.funding"],
  ["when does the AI R&D institute open?", "ai-rd-institute.start"],
  ["how full is the supercomputing centre", "ai-supercomputing-centre.utilisation"],
  ["who runs the AI R&D institute?", undefined],
] as const;
const FRAMES: readonly ((question: string) => string)[] = [
  (question) => `I'd like to know ${question}`,
  (question) => `Hi, quick question: ${question} Thanks!`,
  (question) => `Can you tell me ${question}`,
  (question) => `does the article say ${question}`,
  (question) => `According to the article, ${question}`,
  (question) => `Hello! I was wondering, ${question} please`,
];

const CHINESE = [
  ["AI資助計劃總額幾多錢？", "ai-subsidy-scheme.funding"],
  ["超算中心使用率有幾高", "ai-supercomputing-centre.utilisation"],
  ["研發院院長係邊個？", undefined],
] as const;
const CHINESE_FRAMES: readonly ((question: string) => string)[] = [
  (question) => `請問${question}`,
  (question) => `想問下${question} 唔該`,
  (question) => `根據文章，${question}謝謝！`,
  (question) => `你好，我想知道${question}`,
];

const answerTo = (question: string): string | undefined => {
  const result = hkAi.ask(question);
  return result.status === "answered" ? result.facts[0].id : undefined;
};

describe("what says that something is asked is no part of what is", () => {
  it.each(QUESTIONS)("%s", (question, id) => {
    expect(answerTo(question)).toBe(id);
    for (const frame of FRAMES)
      expect(`${frame(question)} ${answerTo(frame(question))}`).toBe(`${frame(question)} ${id}`);
  });

  it.each(CHINESE)("%s", (question, id) => {
    expect(answerTo(question)).toBe(id);
    for (const frame of CHINESE_FRAMES)
      expect(`${frame(question)} ${answerTo(frame(question))}`).toBe(`${frame(question)} ${id}`);
  });

  it("in another pack", () => {
    const { ask } = createUnderstanding(harbourTunnel);
    for (const frame of FRAMES)
      expect(ask(frame("when will the Kestrel Tunnel open?"))).toMatchObject({
        status: "answered",
        facts: [{ id: "kestrel-tunnel.opening" }],
      });
  });

  it.each(["thanks", "請問", "hi", "I'd like to know", "唔該", "according to the article,"])(
    "nothing asked is nothing: %s",
    (text) => {
      expect(hkAi.ask(text)).toMatchObject({ status: "abstained", reason: "off-topic" });
    },
  );
});

describe("what only looks like a frame is part of the question", () => {
  it.each(["who is dr ta?", "who is ta", "hi-tech firms, how many?", "which firms are all-please?"])(
    "%s",
    (text) => expect(unasked(text)).toBe(text),
  );

  it.each([
    ["who is dr ta, ta!", "who is dr ta,"],
    ["who is dr ta thanks", "who is dr ta "],
    ["hi - how many firms? ta", "how many firms?"],
  ])("%s: beside one", (text, question) => expect(unasked(text)).toBe(question));
});
