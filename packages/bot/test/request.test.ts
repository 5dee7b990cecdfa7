import { LANGS } from "@hk-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsButton, readRequest, writeRequest } from "../src/commands/request.ts";
import { LIMITS } from "../src/slack/limits.ts";

const lang = fc.constantFrom(...LANGS);

describe("a request in a button's value", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z資助計劃+]{0,60}$/), lang, fc.nat(1000), (text, lang, page) => {
        const request = { text, lang, page };
        expect(readRequest(writeRequest(request))).toEqual(request);
      }),
    );
  });

  it("keeps the question it was pressed under and the message it was chosen at, as far as there is room", () => {
    const request = {
      text: "fact a.b",
      lang: "en" as const,
      page: 0,
      asked: "why?",
      message: { ts: "1.2", author: "U1" },
    };
    expect(readRequest(writeRequest(request))).toEqual(request);
    const { asked: _asked, ...rest } = request;
    expect(readRequest(writeRequest({ ...request, asked: "計".repeat(1990) }))).toEqual(rest);
  });

  it.each(["check The US and “China”", "比較 Ａ 與 Ｂ"])("keeps %j as it was typed", (text) => {
    expect(readRequest(writeRequest({ text, lang: "en", page: 0 }))?.text).toBe(text);
  });

  it("carries whatever it says it can, with a thread and on any page", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 300, maxLength: 2500 }), (text) => {
        const ts = "1784000000.000100";
        const message = { ts, author: "U0123456789A" };
        const request = { text, lang: "zh-Hant" as const, page: 999, thread: ts, message };
        const back = readRequest(writeRequest(request, LIMITS.button.value - 1))?.text;
        if (fitsButton(text)) expect(back).toBe(readRequest(writeRequest({ ...request, text }, 1e6))?.text);
      }),
    );
    expect(fitsButton("fund")).toBe(true);
    expect(fitsButton("計".repeat(1500))).toBe(true);
    expect(fitsButton("計".repeat(2000))).toBe(false);
    expect(fitsButton('"'.repeat(1200))).toBe(false);
  });

  it("always fits, and can always be read, whatever was typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 5000 }),
      fc.constantFrom('"', "\\", "\u0007", "\uD800", "😀", "計").map((unit) => unit.repeat(5000)),
    );
    fc.assert(
      fc.property(text, lang, (text, lang) => {
        const value = writeRequest({ text, lang, page: 3 });
        expect(value.length).toBeLessThanOrEqual(LIMITS.button.value);
        expect(readRequest(value)).toMatchObject({ lang, page: 3 });
      }),
    );
  });

  it("keeps the command when it hides behind invisible characters", () => {
    const value = writeRequest({ text: `${"\u200B".repeat(3000)}fund`, lang: "en", page: 0 });
    expect(readRequest(value)?.text).toBe("fund");
  });

  it.each([
    undefined,
    "",
    "fund",
    "{}",
    '{"t":"fund","l":"fr","p":0}',
    '{"t":"fund","l":"en","p":-1}',
    "null",
    '{"t":"fund","l":"en","p":1.5}',
  ])("is unknown when the value is %j", (value) => {
    expect(readRequest(value)).toBeUndefined();
  });
});
