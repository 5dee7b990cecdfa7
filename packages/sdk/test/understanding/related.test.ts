import { hkAi } from "@hk-ai/sdk";
import { expect, test } from "vitest";

const related = (question: string): readonly string[] => {
  const result = hkAi.ask(question);
  return result.status === "abstained" ? result.related.map(({ subject }) => subject) : [];
};

test("what is not in the source comes with the nearest facts about what is named", () => {
  expect(related("研發院院長係邊個")[0]).toBe("ai-rd-institute");
  expect(related("how many GPUs does the supercomputing centre have")[0]).toBe("ai-supercomputing-centre");
  expect(related("when was OASES set up")).toEqual(["oases", "oases", "oases"]);
});

test("other facts about what is named come before any that is only called what is asked", () => {
  const result = hkAi.ask("邊個話事Cyberport？");
  const facts = result.status === "abstained" ? result.related : [];
  expect(facts).toHaveLength(3);
  for (const fact of facts) expect(JSON.stringify(fact)).toContain("cyberport");
});

test("a word in passing relates to nothing", () => {
  expect(related("失業率是多少？")).toEqual([]);
  expect(related("What is the unemployment rate?")).toEqual([]);
});

test.each(["who funds the institute", "how many GPUs does the institute have?"])(
  "a body called by a plain word is named all the same, and no other whose name has that word: %s",
  (question) => {
    expect(hkAi.ask(question)).toMatchObject({ status: "abstained", reason: "not-in-source" });
    expect(related(question).slice(0, 2)).toEqual(["ai-rd-institute", "ai-rd-institute"]);
    expect(related(question)).not.toContain("world-competitiveness-yearbook-2026");
  },
);

test("what is asked of daily life is off topic, and nothing of the source relates to it", () => {
  for (const question of ["can u proofread my cover letter", "can someone reset my outlook password"])
    expect(hkAi.ask(question)).toMatchObject({ status: "abstained", reason: "off-topic", related: [] });
});

test("where little is told of a body, what its people say is offered as well", () => {
  expect(related("when was the CCID founded")).toHaveLength(3);
  expect(related("when was the CCID founded")[0]).toBe("zhang-xiaoyan");
});
