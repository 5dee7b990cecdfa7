import type { Rule } from "../rule.ts";
import { simplify } from "../scripts.ts";
import { textFields } from "../texts.ts";

/** The shortest run of characters that counts as copied. */
const RUN = 16;

/** The pack says everything in its own words. */
export const noSourceSentences: Rule = {
  name: "no-source-sentences",
  description: `No run of ${RUN} characters of the article stands in the data, in either script; its title may.`,
  withoutArticle: "texts are not compared with the article",
  *check(pack, { article }) {
    if (article === undefined) return;
    // Joined without line ends, so that spacing and broken lines hide nothing.
    const copies = [article, simplify(article)].flatMap((text) => [text, squeezed(text)]);
    for (const { kind, id, field, text } of textFields(pack)) {
      if (kind === "source" && field === "title") continue;
      const run = copiedRun(text, copies) ?? copiedRun(squeezed(text), copies);
      if (run === undefined) continue;
      yield { kind, id, message: `Say ${field} in other words: “${run}” stands in the article.` };
    }
  },
};

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function copiedRun(text: string, copies: readonly string[]): string | undefined {
  const chars = Array.from(text.normalize("NFC"));
  for (let start = 0; start + RUN <= chars.length; start++) {
    const run = chars.slice(start, start + RUN).join("");
    if (copies.some((copy) => copy.includes(run))) return run;
  }
  return undefined;
}
