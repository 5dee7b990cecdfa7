import { LANGS } from "../../src/language/langs.ts";
import { amountOf, figuresOf } from "../figures.ts";
import type { Rule } from "../rule.ts";

/** A statement gives the figure that the value holds, in every script. */
export const figures: Rule = {
  name: "figures",
  description:
    "The figure of a statement equals the value in all three scripts, with its currency or unit of time.",
  *check(pack) {
    for (const fact of pack.facts) {
      const value = amountOf(fact);
      if (value === undefined) continue;
      for (const lang of LANGS) {
        const found = figuresOf(fact, lang);
        if (found.some((figure) => figure.amount === value.amount)) continue;
        const given = found.map(({ amount }) => amount).join(", ") || `no ${value.kind}`;
        const message = `Give ${value.amount} in the ${lang} statement, or correct the value: it reads ${given}.`;
        yield { kind: "fact", id: fact.id, message };
      }
    }
  },
};
