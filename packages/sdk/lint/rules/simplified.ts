import type { Rule } from "../rule.ts";
import { simplify } from "../scripts.ts";
import { localizedFields } from "../texts.ts";

/** The Simplified text is the Traditional one converted, except where it is listed. */
export const simplified: Rule = {
  name: "simplified",
  description: "Simplified Chinese equals the converted Traditional, except in simplified-exceptions.ts.",
  *check(pack, { simplifiedExceptions = {} }) {
    for (const { kind, id, field, text } of localizedFields(pack)) {
      const listed = Object.hasOwn(simplifiedExceptions, text["zh-Hant"])
        ? simplifiedExceptions[text["zh-Hant"]]
        : undefined;
      const converted = simplify(text["zh-Hant"]);
      if (listed === converted) {
        const message = `Remove ${text["zh-Hant"]} from simplified-exceptions.ts: it converts to the same text.`;
        yield { kind, id, message };
      }
      const expected = listed ?? converted;
      if (text["zh-Hans"] === expected) continue;
      const message = `Write “${expected}” as the zh-Hans of ${field}, or list it in simplified-exceptions.ts.`;
      yield { kind, id, message };
    }
  },
};
