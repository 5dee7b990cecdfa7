import type { Rule } from "../rule.ts";
import { han, simplifiedOnly, traditionalOnly } from "../scripts.ts";
import { localizedFields } from "../texts.ts";

/** Every text is there in English, Traditional and Simplified Chinese, each in its own script. */
export const threeScripts: Rule = {
  name: "three-scripts",
  description: "Every text is present in three scripts, and each is written in its own.",
  *check(pack) {
    for (const { kind, id, field, text } of localizedFields(pack)) {
      for (const [lang, own] of Object.entries(text)) {
        if (own.trim() === "") yield { kind, id, message: `Write the ${lang} of ${field}: it is empty.` };
      }
      const english = han(withoutBracketed(text.en));
      if (english.length > 0) {
        const message = `Translate ${english.join("")} in the en of ${field}, or put it in brackets after the name.`;
        yield { kind, id, message };
      }
      const simplified = simplifiedOnly(text["zh-Hant"]);
      if (simplified.length > 0) {
        const message = `Write ${simplified.join("")} in Traditional characters in the zh-Hant of ${field}.`;
        yield { kind, id, message };
      }
      const traditional = traditionalOnly(text["zh-Hans"]);
      if (traditional.length > 0) {
        const message = `Write ${traditional.join("")} in Simplified characters in the zh-Hans of ${field}.`;
        yield { kind, id, message };
      }
    }
  },
};

/** An English text without what stands in brackets behind a word: “Wong (黃)” is “Wong”, “(黃)” stays. */
function withoutBracketed(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}.”’]\s?)\([^()]*\)/gu, "");
}
