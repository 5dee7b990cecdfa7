import { fold } from "../../../language/fold.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import { read } from "../../reading/read.ts";
import { bareClaim } from "./frame.ts";
import { wordsOf } from "./word-diff.ts";

/** A fact's own sentence without what is put around it, as a claim is read; one that denies as a whole stays as it is. */
export function bareSentence(sentence: string): string {
  const { claim, denied } = bareClaim(sentence);
  return denied ? sentence : claim;
}

/** A fact's own sentences in English and Chinese, read as a claim is: without “the article says”, as that is read. */
export const sentencesOf = /* @__PURE__ */ perFact((index, fact) => {
  const { statement } = index.facts[fact] as (typeof index.facts)[number];
  return [statement.en, statement["zh-Hant"]].map((source) => {
    const text = bareSentence(source);
    return { reading: read(index, text), words: wordsOf(fold(text)) };
  });
});
