import { foldTyped } from "./typed-text.ts";

const BEFORE =
  /^(?:(?:please|pls|can you|could you|show me|show|give me|tell me about)[\s,，]+|(?:唔該|麻煩你|麻煩|麻烦|請|请)[\s,，]*)+/iu;
const AFTER = /(?:[\s,，]+(?:please|pls|thanks|thank you)|[\s,，]*(?:唔該|吖|呀|啦|謝謝|谢谢))+$/iu;

const THANKS: ReadonlySet<string> = new Set([
  "thanks",
  "thank you",
  "thanks a lot",
  "thank you very much",
  "many thanks",
  "thx",
  "ty",
  "cheers",
  "great",
  "ok",
  "okay",
  "多謝",
  "多谢",
  "多謝晒",
  "謝謝",
  "谢谢",
  "唔該",
  "唔該晒",
  "感謝",
  "感谢",
  "好",
  "好的",
  "明白",
]);

/** What stands at the end of a sentence. */
const ENDING = /[!.~。！～\s]+$/u;

/** Whether somebody says no more than that they are pleased: then there is nothing to look up. */
export const isThanks = (text: string): boolean => THANKS.has(foldTyped(text).replace(ENDING, ""));

/** What was typed without the words of courtesy around it: “fund, please”. */
export const withoutCourtesy = (text: string): string =>
  text.trim().replace(BEFORE, "").replace(AFTER, "").trim();
