import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { officeFactOf, personOf } from "./identity.ts";

/** What stands between an office and the name behind it: “Cyberport director Q”. */
const ADJACENT = /^ ?$/;
/** … and between a name and the office behind it, and behind that: “Q, founder of A, says”, 奎愛達（總工程師）. */
const OPENS = /^ ?(?:[,，] ?|[(（])(?:(?:the|a) )?$/;
const CLOSES = /^ ?[,，)）]/;

/** “P, founder of A, says …”, where the founder of A is Q: the fact that says who it is. */
export function apposedToOther(index: FactIndex, { reading }: Claimed): Finding | undefined {
  const { tokens, text } = reading;
  for (let t = 0; t + 1 < tokens.length; t += 1) {
    const [first, second] = [tokens[t] as Token, tokens[t + 1] as Token];
    const between = text.slice(first.end, second.start);
    const pairs = [
      ...(ADJACENT.test(between) ? [[t + 1, second, first] as const] : []),
      ...(OPENS.test(between) && CLOSES.test(text.slice(second.end)) ? [[t, first, second] as const] : []),
    ];
    for (const [at, name, office] of pairs) {
      const named = personOf(index, name, false);
      const holder = personOf(index, office, true);
      if (named === undefined || holder === undefined || named === holder) continue;
      const fact = officeFactOf(index, holder, named);
      if (fact !== -1)
        return { aspect: "subject", fact, tokens: [at], derived: true, relation: "contradicts" };
    }
  }
  return undefined;
}
