import { LANGS } from "../../src/language/langs.ts";
import { amountOf, described, figuresOf } from "../figures.ts";
import type { Rule } from "../rule.ts";

/** A hedge stands before its figure in every script, and an exact figure has none. */
export const qualifiers: Rule = {
  name: "qualifiers",
  description: "The word before a statement's figure says the value's qualifier in all three scripts.",
  *check(pack) {
    for (const fact of pack.facts) {
      const value = amountOf(fact);
      if (value === undefined) continue;
      for (const lang of LANGS) {
        const same = figuresOf(fact, lang).filter(({ amount }) => amount === value.amount);
        const [first] = same;
        if (first === undefined || same.some(({ qualifier }) => qualifier === value.qualifier)) continue;
        const message = `Say “${described(value)}” in the ${lang} statement, or correct the qualifier: it reads “${described(first)}”.`;
        yield { kind: "fact", id: fact.id, message };
      }
    }
  },
};
