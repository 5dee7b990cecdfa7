import { describe, expect, it } from "vitest";
import { type Change, goingOn, inner, judged, replaced, shareOf } from "./sentences-of-packs.ts";

/** A fact's own sentence with what people put around it or in it that adds nothing, in forty packs. */
const timeout = 240_000;
const STEP = 3;

describe("a fact's own sentence", { timeout }, () => {
  it.each<[name: string, least: number, change: Change]>([
    ["according to the article", 1, ({ en }) => `According to the article, ${inner(en)}`],
    ["says the article", 1, goingOn("en", ", the article says.")],
    ["FYI", 1, ({ en }) => `FYI: ${en}`],
    ["it turns out", 1, ({ en }) => `It turns out that ${inner(en)}`],
    ["as we all know", 1, ({ en }) => `As we all know, ${inner(en)}`],
    ["interestingly", 1, ({ en }) => `Interestingly, ${inner(en)}`],
    ["right?", 1, goingOn("en", ", right?")],
    ["so far", 1, goingOn("en", " so far.")],
    ["in total", 1, goingOn("en", " in total.")],
    ["also", 1, replaced("en", / (will|has|have|is|are|was|were) /, " also $1 ")],
    ["in capitals", 1, ({ en }) => en.toUpperCase()],
    ["據文章報道", 1, ({ zh }) => `據文章報道，${zh}`],
    ["目前", 1, ({ zh }) => `目前${zh}`],
    ["其實", 0.995, ({ zh }) => `其實${zh}`],
    ["對嗎", 1, goingOn("zh", "，對嗎？")],
    ["a face", 0.995, goingOn("zh", "。😀")],
    ["is going to", 0.97, replaced("en", /\bwill (?!not)/, "is going to ")],
    ["around, of about", 0.97, replaced("en", /\babout (?=\d)/, "around ")],
    ["將會, of 將", 0.95, replaced("zh", /將(?!會)(?=[\u4e00-\u9fff])/, "將會")],
  ])("is supported: %s", (_, least, change) => {
    const claims = judged(change, STEP);
    expect(claims.length).toBeGreaterThan(10);
    expect(shareOf("supported", claims)).toBeGreaterThanOrEqual(least);
  });
});
