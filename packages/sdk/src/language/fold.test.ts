import * as fc from "fast-check";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets, originalSpan } from "./fold.ts";

const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
    fc.constantFrom("億", "𠮷", "é", "ﬁ", "½", "\u200b", "…"),
  ),
});

describe("fold", () => {
  it.each([
    ["數碼港嘅人工智能超算中心", "数码港嘅人工智能超算中心"],
    ["臺灣、台灣", "台湾、台湾"],
    ["衞生、衛生", "卫生、卫生"],
    ["隨著、随着", "随着、随着"],
    ["佔九成", "占九成"],
    ["７３０億元", "730亿元"],
    ["ＡＩ＋", "ai+"],
    ["「人工智能＋」", '"人工智能+"'],
    ["“AI+”", '"ai+"'],
    ["HK\u2019s — Café", "hk's - cafe"],
    ["cafe\u0301", "cafe"],
    ["\u200fHK\u200b$30\ufeff億", "hk$30亿"],
    ["2½", "2 1/2"],
    ["30², ①", "30², ①"],
    ["Straße ﬁt", "strasse fit"],
    ["90％", "90%"],
    ["", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("agrees with OpenCC on every character that has one Simplified form", () => {
    const convert = OpenCC.Converter({ from: "t", to: "cn" });
    const merged = new Set("著乾瞭藉夥麼祇隻甚裏裡佔週噉畀");
    for (let code = 0x4e00; code < 0x9fa6; code++) {
      const char = String.fromCharCode(code);
      const simple = convert(char);
      if (simple.length === 1 && !merged.has(char)) expect(fold(simple), char).toBe(fold(char));
    }
  });

  it("writes a word with two spellings in one of them, and leaves other words their character", () => {
    expect(fold("AI資助計畫")).toBe(fold("AI資助計劃"));
    expect(fold("轉賬")).toBe(fold("轉帳"));
    expect(fold("动画")).toBe("动画");
    expect(fold("埋账")).toBe("埋账");
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it("folds a short text as it does at the head of a long one", () => {
    const rest = ` ${"x".repeat(300)}`;
    fc.assert(fc.property(anyText, (text) => fold(text + rest) === fold(text) + rest));
  });

  it("keeps lone surrogates and counts them", () => {
    expect(fold("\ud800a\udc00")).toBe("\ud800a\udc00");
    expect(Array.from(foldWithOffsets("\ud800a\udc00").offsets).slice(0, 4)).toEqual([0, 1, 2, 3]);
  });
});

describe("foldWithOffsets", () => {
  it("gives the same text as fold, with an offset for every unit, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        const points = Array.from(text);
        expect(folded).toBe(fold(text));
        expect(offsets[folded.length]).toBe(points.length);
        for (let i = 0; i < folded.length; i++) {
          expect(offsets[i]).toBeLessThanOrEqual(offsets[i + 1] as number);
          expect(fold(points[offsets[i] as number] as string)).toContain(folded[i]);
        }
      }),
    );
  });

  it.each([
    ["𠮷、約３０億元", "30亿元", "３０億元"],
    ["a\u200bb…c", "...", "…"],
    ["總額½", "1/2", "½"],
  ])("finds in %j where %j stood", (text, piece, original) => {
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf(piece);
    const [start, end] = originalSpan(folded, at, at + piece.length);
    expect(Array.from(text).slice(start, end).join("")).toBe(original);
  });

  it("folds a megabyte of any text", () => {
    const text = "\ud800億\u0301Ａ\u200f".repeat(200_000);
    expect(foldWithOffsets(text).text).toHaveLength(600_000);
  });
});
