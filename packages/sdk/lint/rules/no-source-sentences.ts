import { copyFinder, RUN } from "../copies.ts";
import type { Rule } from "../rule.ts";
import { textFields } from "../texts.ts";

/** The pack says everything in its own words. */
export const noSourceSentences: Rule = {
  name: "no-source-sentences",
  description: `No run of ${RUN} characters of the article stands in the data, in either script; its title may.`,
  withoutArticle: "texts are not compared with the article",
  *check(pack, { article }) {
    if (article === undefined) return;
    const copiedIn = copyFinder(article, pack);
    for (const { kind, id, field, text } of textFields(pack)) {
      const run = copiedIn(text);
      if (run === undefined) continue;
      yield { kind, id, message: `Say ${field} in other words: “${run}” stands in the article.` };
    }
  },
};
