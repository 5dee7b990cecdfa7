import { describe, expect, it } from "vitest";
import { alternatives, before, behind, label } from "./framing.ts";

const rest = (pattern: RegExp, text: string): string | undefined => {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  return found.index === 0 ? text.slice(found[0].length) : text.slice(0, found.index);
};

describe("a hyphen between letters is no sign", () => {
  const asked = behind({ en: "right, wrong, is that right", zh: "對嗎" });

  it.each(["it is led by the far-right.", "the figures were all-wrong", "led by the centre-right?"])(
    "behind a claim: %j",
    (text) => expect(rest(asked, text)).toBeUndefined(),
  );

  it.each([
    ["it is 3 billion - right?", "it is 3 billion "],
    ["it is 3 billion -right?", "it is 3 billion "],
    ["it is 3 billion- right?", "it is 3 billion"],
    ["it is 3 billion -- right?", "it is 3 billion "],
    ["it is 30-right?", "it is 30"],
    ["it is 3 billion, right?", "it is 3 billion"],
    // A dash is folded to a hyphen, and no word is made of these.
    ["it is 3 billion-is that right?", "it is 3 billion"],
    ["有3亿-对吗", "有3亿"],
  ])("but set apart it is one: %j", (text, claim) => expect(rest(asked, text)).toBe(claim));

  const labelled = label({ en: "hi, q, quick question", zh: "你好" }, "[:;,.!-]");

  it.each(["hi-tech firms: how many", "q-park, how much", "history: how old"])(
    "nor before a claim: %j",
    (text) => expect(rest(labelled, text)).toBeUndefined(),
  );

  it.each([
    ["hi - how much is it", "how much is it"],
    ["hi, how much is it", "how much is it"],
    ["quick question-how much is it", "how much is it"],
    ["你好-how much is it", "how much is it"],
  ])("but set apart it is one: %j", (text, question) => expect(rest(labelled, text)).toBe(question));

  it("nor within a word that begins as a frame does", () => {
    const said = before({ en: "reportedly, i heard", zh: "聽說" });
    expect(rest(said, "reportedly-new firms left")).toBeUndefined();
    expect(rest(said, "reportedly - it left")).toBe("it left");
    expect(rest(said, "i heard-it left")).toBe("it left");
    expect(rest(said, "i heard, that it left")).toBe("it left");
    expect(rest(said, "听说走了")).toBe("走了");
  });
});

describe("frames of one language alone", () => {
  it("match nothing else", () => {
    expect(before({ zh: "聽說" }).test(": x")).toBe(false);
    expect(before({ en: "i heard" }).test("any text")).toBe(false);
    expect(before({ zh: "聽說" }).test("听说走了")).toBe(true);
    expect(before({ en: "i heard" }).test("i heard it left")).toBe(true);
  });

  it("match nothing where there are none", () => {
    for (const pattern of [before({}), label({}, ":"), behind({}), new RegExp(alternatives({}))])
      for (const text of ["", ": x", "x.", "any text"]) expect(pattern.test(text)).toBe(false);
  });
});
