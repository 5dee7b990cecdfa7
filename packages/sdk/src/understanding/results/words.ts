import type { Lang, Localized } from "../../language/langs.ts";
import type { AbstentionReason } from "./types.ts";

/** What is said when the source does not say, and it is known what in the question the nearest facts do not speak of. */
export const UNMENTIONED = {
  en: (words: readonly string[]) =>
    `The source does not say; the nearest that it tells does not mention ${words.map((one) => `“${one}”`).join(" or ")}.`,
  "zh-Hant": (words: readonly string[]) =>
    `資料來源沒有答案，最接近的內容沒有提到${words.map((one) => `「${one}」`).join("或")}。`,
  "zh-Hans": (words: readonly string[]) =>
    `资料来源没有答案，最接近的内容没有提到${words.map((one) => `“${one}”`).join("或")}。`,
} as const satisfies Readonly<Record<Lang, (words: readonly string[]) => string>>;

/** What is said when a question gets no answer. */
export const ABSTENTION_WORDS: Readonly<Record<AbstentionReason, Localized>> = {
  "off-topic": {
    en: "That is not what these facts are about.",
    "zh-Hant": "這個問題與這裏的資料無關。",
    "zh-Hans": "这个问题与这里的资料无关。",
  },
  "not-in-source": {
    en: "The source does not say.",
    "zh-Hant": "資料來源沒有提及。",
    "zh-Hans": "资料来源没有提及。",
  },
  ambiguous: {
    en: "The question fits several facts equally well; please say which one is meant.",
    "zh-Hant": "問題同樣符合幾項資料，請說明是指哪一項。",
    "zh-Hans": "问题同样符合几项资料，请说明是指哪一项。",
  },
  "too-long": {
    en: "The text is longer than 10,000 characters; please shorten it.",
    "zh-Hant": "文字超過10,000個字元，請縮短後再試。",
    "zh-Hans": "文字超过10,000个字符，请缩短后再试。",
  },
};
