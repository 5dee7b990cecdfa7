import { describe, expect, it } from "vitest";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { museumFact as fact, harbourTunnel } from "./harbour-tunnel.ts";

const { ask } = createUnderstanding({
  ...harbourTunnel,
  entities: [
    ...harbourTunnel.entities,
    {
      id: "bram-teasel",
      type: "person",
      name: { en: "Bram Teasel", "zh-Hant": "戴百靈", "zh-Hans": "戴百灵" },
      aliases: [],
      nameStatus: "confirmed",
      roles: [
        { title: { en: "Chair", "zh-Hant": "主席", "zh-Hans": "主席" }, organization: "lantern-museum" },
      ],
    },
  ],
  facts: [
    ...harbourTunnel.facts,
    fact(
      "bram-teasel.lamps-view",
      { kind: "text" },
      "Bram Teasel finds the lamps of the museum too dim.",
      "戴百靈認為館內燈光太暗。",
      { subject: "bram-teasel", modality: "opinion", attribution: { speaker: "bram-teasel" } },
    ),
  ],
});

const answer = (question: string): string => {
  const result = ask(question);
  return result.status === "answered" ? (result.facts[0]?.id ?? "") : result.reason;
};

describe("whose post is asked for", () => {
  it.each([
    "who is Ada Quill?",
    "what's Ada Quill's job",
    "what is Ada Quill's job title?",
    "what position does Ada Quill hold",
    "what does Ada Quill do for a living",
    "奎愛達係咩職位",
    "奎愛達做咩嘅？",
    "奎爱达是什么人？",
    "奎愛達擔任什麼職務",
    "Ada Quill 係咩 post",
  ])("%s", (question) => {
    expect(answer(question)).toBe("ada-quill.role");
  });

  it.each(["who is Bram Teasel?", "what's Bram Teasel's job", "戴百靈做咩嘅？", "戴百灵是什么职位"])(
    "what somebody said is no answer to it: %s",
    (question) => {
      expect(answer(question)).toBe("not-in-source");
    },
  );

  it("is not whom somebody works for", () => {
    expect(answer("Who is Ada Quill's employer?")).not.toBe("ada-quill.role");
  });

  it("is not what somebody thinks", () => {
    expect(answer("what does Bram Teasel think of the lamps?")).toBe("bram-teasel.lamps-view");
  });
});
