import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emojiCharacter } from "./emoji.ts";
import { type Inline, parseMrkdwn, parsePlainText } from "./mrkdwn.ts";

function inline(source: string): Inline[] {
  const [first] = parseMrkdwn(source);
  return first && first.kind !== "preformatted" ? first.children : [];
}

/** Everything a reader sees as text, marks and mentions left out. */
function words(parts: Inline[]): string {
  return parts
    .map((part) => {
      if ("children" in part) return words(part.children);
      if (part.kind === "link") return words(part.label);
      return "text" in part ? part.text : "";
    })
    .join("");
}

describe("mrkdwn", () => {
  it("reads bold, italic, strike and code, also one in another", () => {
    expect(inline("*a _b_* ~c~ `*d*`")).toEqual([
      {
        kind: "bold",
        children: [
          { kind: "text", text: "a " },
          { kind: "italic", children: [{ kind: "text", text: "b" }] },
        ],
      },
      { kind: "text", text: " " },
      { kind: "strike", children: [{ kind: "text", text: "c" }] },
      { kind: "text", text: " " },
      { kind: "code", text: "*d*" },
    ]);
  });

  it.each(["a*b*c", "2 * 3 * 4", "snake_case_name", "資助*計劃*全文", "**"])(
    "leaves %s as it is",
    (source) => {
      expect(inline(source)).toEqual([{ kind: "text", text: source }]);
    },
  );

  it("takes a mark beside Chinese punctuation", () => {
    expect(inline("（*計劃*）")[1]).toEqual({ kind: "bold", children: [{ kind: "text", text: "計劃" }] });
  });

  it("keeps what was escaped as text", () => {
    expect(inline("&lt;!channel&gt; &amp;lt; &lt;@U1&gt;")).toEqual([
      { kind: "text", text: "<!channel> &lt; <@U1>" },
    ]);
  });

  it("reads mentions, links, dates and emoji", () => {
    expect(
      inline("<@U1> <#C1|general> <!here> <https://a.b/?x=1&amp;y=2|label> :wave:").filter(
        ({ kind }) => kind !== "text",
      ),
    ).toEqual([
      { kind: "user", id: "U1" },
      { kind: "channel", id: "C1", label: "general" },
      { kind: "broadcast", range: "here" },
      { kind: "link", url: "https://a.b/?x=1&y=2", label: [{ kind: "text", text: "label" }] },
      { kind: "emoji", name: "wave" },
    ]);
    expect(inline("<!date^1700000000^{date_short}|14 Nov>")).toEqual([
      { kind: "date", timestamp: 1_700_000_000, format: "{date_short}", fallback: "14 Nov" },
    ]);
  });

  it("links a bare address without the full stop after it", () => {
    expect(inline("see https://example.org/a.")).toMatchObject([
      { text: "see " },
      { url: "https://example.org/a" },
      { text: "." },
    ]);
  });

  it("takes no script address as a link", () => {
    expect(inline("<javascript:alert(1)|click>")).toEqual([
      { kind: "text", text: "<javascript:alert(1)|click>" },
    ]);
  });

  it("takes a time of day for no emoji", () => {
    expect(inline("10:30:00")).toEqual([{ kind: "text", text: "10:30:00" }]);
  });

  it("parts quotations and preformatted lines from paragraphs", () => {
    expect(parseMrkdwn("a\n&gt; b\n&gt; c\nd\n```\n*e*\n```").map((block) => block.kind)).toEqual([
      "paragraph",
      "quote",
      "paragraph",
      "preformatted",
    ]);
  });

  it("never loses a letter, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "字", "*", "_", "~", " ", "&lt;", "1", ".")), (parts) => {
        const source = parts.join("");
        const letters = (text: string) => text.replace(/[*_~\s]/g, "");
        const seen = parseMrkdwn(source).flatMap((block) =>
          block.kind === "preformatted" ? [] : [words(block.children)],
        );
        expect(letters(seen.join(""))).toBe(letters(source.replaceAll("&lt;", "<")));
      }),
    );
  });
});

describe("plain text", () => {
  it("means emoji and nothing else", () => {
    expect(parsePlainText("*a* :tada: &amp;")).toEqual([
      { kind: "text", text: "*a* " },
      { kind: "emoji", name: "tada" },
      { kind: "text", text: " &" },
    ]);
  });
});

it("knows Slack's emoji names, their aliases and flags", () => {
  expect(["wave", "thumbsup", "+1", "flag-hk", "large_green_circle"].map(emojiCharacter)).toEqual([
    "👋",
    "👍",
    "👍",
    "🇭🇰",
    "🟢",
  ]);
  expect(emojiCharacter("nobody_knows")).toBeUndefined();
});
