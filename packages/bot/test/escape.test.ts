import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMrkdwn, quoteTyped } from "../src/slack/escape.ts";

/** Text that is full of what Slack gives a meaning to. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<!channel>",
        "<!here|here>",
        "<@U0EMILY>",
        "<#C0GENERAL>",
        "<https://evil.example|Hong Kong>",
        "&lt;!channel&gt;",
        "&",
        "<",
        ">",
        "`",
        "```",
        "*bold*",
        "\n",
        "\u202E",
        "\u2028",
        "\uD83D",
        "\uDC00",
        "資助",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Slack's parser sees nothing but text: each of its three control characters stands only as an entity. */
const isInert = (text: string) =>
  !/[<>]/.test(text.replace(/&(amp|lt|gt);/g, "")) && !/&(?!amp;|lt;|gt;)/.test(text);

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe("escapeMrkdwn", () => {
  it("leaves nothing for Slack to parse, and loses nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMrkdwn(text);
        expect(isInert(escaped)).toBe(true);
        expect(unescaped(escaped)).toBe(text);
      }),
    );
  });
});

describe("quoteTyped", () => {
  it("leaves no mention, channel, link, code mark or line break", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quoted = quoteTyped(text);
        expect(isInert(quoted)).toBe(true);
        expect(quoted).not.toMatch(/[`\r\n\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
        expect(quoted.isWellFormed()).toBe(true);
      }),
    );
  });

  it("shortens by whole characters, before it escapes", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 100 }), (text, max) => {
        expect(Array.from(unescaped(quoteTyped(text, max))).length).toBeLessThanOrEqual(max);
      }),
    );
    expect(quoteTyped("<".repeat(10), 4)).toBe("&lt;&lt;&lt;…");
    expect(quoteTyped("𠮷".repeat(10), 3)).toBe("𠮷𠮷…");
  });

  it("leaves harmless text as it was", () => {
    expect(quoteTyped("how big is 資助計劃?")).toBe("how big is 資助計劃?");
  });
});
