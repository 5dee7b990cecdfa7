import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import { detectLang } from "./detect.ts";

describe("detectLang", () => {
  it.each([
    "因流感住院的人比去年多了两成三",
    "南向通额度提高到多少？",
    "沈汉迪希望深化与深圳的合作",
    "基金批了多少？什么时候批的？",
    "研究院成立于哪一年？",
    "他说过后来的事吗",
    "这是什么",
    "房租涨了吗",
    "房子卖多少",
    "AI研发院几时启动？",
    "一共有560间内地企业",
    "著名的建筑师",
    "甚至连地铁票价也没有提高",
    "数码港在哪里……",
  ])("takes %j for Simplified", (text) => expect(detectLang(text)).toBe("zh-Hans"));

  it.each([
    "皇后大道東的數據中心何時落成？",
    "皇后大道東的數據中心何時落成…",
    "皇后大道東的\u200b數據中心何時落成？",
    "½的項目在皇后大道東",
    "雲計算的里程碑",
    "批准了幾多個項目？",
    "臺北的研究院",
    "台灣有幾間",
    "杰出青年有幾多個獎項",
    "周杰倫的公里數",
    "干預、余先生、范小姐、涂先生、東涌、岳飛、北斗",
    "恒生指數收報幾多",
    "巴厘島的佣金",
    "出征的士兵有內地的，亦有别處的",
    "什么時候開始的？",
  ])("takes %j for Traditional", (text) => expect(detectLang(text)).toBe("zh-Hant"));

  it.each([
    "有冇人知個基金有幾多錢呀",
    "佢哋批咗未",
    "唔該，邊個係主席",
    "咁啲嘢喺邊度",
    "俾咗幾多",
    "着數多唔多",
    "𠮶個 fund 幾錢",
  ])("takes %j, Cantonese, for Traditional", (text) => expect(detectLang(text)).toBe("zh-Hant"));

  it.each(["佢哋几时开始嘅", "边个系主席呀", "𠮶个 fund 几钱，讲吓啦"])(
    "takes %j, Cantonese in Simplified characters, for Simplified",
    (text) => expect(detectLang(text)).toBe("zh-Hans"),
  );

  it.each(["香港人口有七百萬", "香港人口有七百万"])(
    "tells the scripts of %j apart by one character",
    (text) => expect(detectLang(text)).toBe(text.endsWith("萬") ? "zh-Hant" : "zh-Hans"),
  );

  it.each(["在哪里", "有多少人", "天星小巴"])("takes %j, written alike in both, for Traditional", (text) =>
    expect(detectLang(text)).toBe("zh-Hant"),
  );

  it.each(["How much is the fund?", "what does 資助 mean in this", "", "123", "…", "\u200b"])(
    "takes %j for English",
    (text) => expect(detectLang(text)).toBe("en"),
  );

  it("knows every character that only one of the scripts has", () => {
    const toTraditional = (["t", "hk", "tw"] as const).map((to) => OpenCC.Converter({ from: "cn", to }));
    const toSimplified = (["t", "hk", "tw"] as const).map((from) => OpenCC.Converter({ from, to: "cn" }));
    const taken: Record<string, string> = { "zh-Hans": "", "zh-Hant": "" };
    for (let code = 0x4e00; code < 0x9fa6; code += 1) {
      const char = String.fromCharCode(code);
      const isTraditional = toTraditional.some((convert) => convert(char) === char);
      const isSimplified = toSimplified.some((convert) => convert(char) === char);
      const lang = detectLang(char);
      if (isTraditional !== isSimplified && lang !== (isTraditional ? "zh-Hant" : "zh-Hans"))
        taken[lang] += char;
    }
    expect(taken).toEqual({
      "zh-Hans": "",
      // 里 of 公里, 后 of 皇后, names such as 范 and 岳, forms such as 内 and 别; and a few that nobody writes.
      "zh-Hant":
        "丑丰云仆伙余佣侭内冲准几凶划别占厘吁后咨咸夸尸岩岳干征恒斗昵暅朴杠杰毶涂涌淀渖游熏稆縆缐范虱讬谘辟迳郁采里钜锺镟霉馀麹麺",
    });
  });
});
