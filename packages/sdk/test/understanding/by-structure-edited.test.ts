import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase, hkAi } from "../../src/index.ts";
import { lexicon } from "../../src/language/lexicon/index.ts";

/** The facts' own sentences, of thirty-nine packs and the built-in one, with a word put in the place of another or beside it. */
const others = loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url)));
const bases = [hkAi, ...others.map(({ pack }) => createFactBase(pack))];
const sentences = bases.flatMap((base) =>
  base.pack.facts.map(({ id, statement }) => ({ base, id, en: statement.en, zh: statement["zh-Hant"] })),
);
type Sentence = (typeof sentences)[number];

const isSupported = ({ base }: Sentence, claim: string): boolean => base.check(claim).verdict === "supported";

/** Thousands of claims, in milliseconds on a machine that has other things to do. */
const timeout = 240_000;

describe("a fact's own sentence with one word turned", { timeout }, () => {
  const { en, zh } = lexicon().turning;
  const pairs = (list: string, between: RegExp): string[][] =>
    list.split(between).flatMap((pair) => {
      const [a = "", b = ""] = pair.split("/");
      return [
        [a, b],
        [b, a],
      ];
    });
  /** A single character may stand within other words. */
  const SHORTEST = 2;
  const english = pairs(en, /,\s*/).map(
    ([a, b = ""]) => [new RegExp(`(?<![A-Za-z-])${a}(?![A-Za-z-])`), b] as const,
  );
  const chinese = pairs(zh, /\s+/).filter(([a = ""]) => a.length >= SHORTEST);

  it("is not supported", () => {
    const turned = sentences.flatMap((sentence) => [
      ...english.flatMap(([word, other]) =>
        word.test(sentence.en) ? [{ sentence, claim: sentence.en.replace(word, other) }] : [],
      ),
      ...chinese.flatMap(([word = "", other = ""]) =>
        sentence.zh.includes(word) ? [{ sentence, claim: sentence.zh.replace(word, other) }] : [],
      ),
    ]);
    expect(turned.length).toBeGreaterThan(2500);
    const supported = turned.filter(({ sentence, claim }) => isSupported(sentence, claim));
    // 收入場費 has no 收入 in it, and what stands above the sea may stand higher than the bank.
    expect(supported.map(({ claim }) => claim)).toEqual([
      "燈籠公園不支出場費。",
      "The top of the wall will stand 6.2 metres above mean sea level, 1.4 metres higher than the new embankment.",
    ]);
  });
});

describe("a fact's own sentence with what it says nothing of", { timeout }, () => {
  /** What no pack speaks of. */
  const NOUNS = ["walrus", "oboe", "volcano", "marzipan"];
  const HAN = ["海象", "雙簧管", "火山", "杏仁糖"];
  /** Share of such claims that may be supported for all that: what is put in may stand in a name or a figure. */
  const MOST = 0.05;

  const share = (claims: readonly { readonly sentence: Sentence; readonly claim: string }[]): number =>
    claims.filter(({ sentence, claim }) => isSupported(sentence, claim)).length / claims.length;

  it("put beside a word is not supported", () => {
    const claims = sentences.flatMap((sentence, i) => {
      const word = NOUNS[i % NOUNS.length] as string;
      const claim = sentence.en.replace(/ (the|a|an|its|their) (?=[a-z]{4,})/, ` $1 ${word} `);
      return claim === sentence.en ? [] : [{ sentence, claim }];
    });
    expect(claims.length).toBeGreaterThan(500);
    expect(share(claims)).toBeLessThan(MOST);
  });

  it("put in the place of a word is not supported", () => {
    const claims = sentences.flatMap((sentence, i) => {
      const word = NOUNS[i % NOUNS.length] as string;
      const claim = sentence.en.replace(/ (the|a|an|its|their) [a-z]{5,}(?= )/, ` $1 ${word}`);
      return claim === sentence.en ? [] : [{ sentence, claim }];
    });
    expect(claims.length).toBeGreaterThan(500);
    expect(share(claims)).toBeLessThan(MOST);
  });

  it("put in in Chinese is not supported", () => {
    const claims = sentences.flatMap((sentence, i) => {
      const word = HAN[i % HAN.length] as string;
      const claim = sentence.zh.replace(/的(?=[\u4e00-\u9fff]{2})/, `的${word}`);
      return claim === sentence.zh ? [] : [{ sentence, claim }];
    });
    expect(claims.length).toBeGreaterThan(500);
    expect(share(claims)).toBeLessThan(MOST);
  });

  it("is told what that is", () => {
    const { verdict, explanation } = hkAi.check(
      "John Lee reaffirmed that AI is a core pillar of Hong Kong's fisheries development.",
    );
    expect([verdict, explanation]).toEqual(["not-enough-info", expect.stringContaining("“fisheries”")]);
  });
});
