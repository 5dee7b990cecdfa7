import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Finding } from "../match/findings.ts";
import { officeFactOf, personOf } from "./identity.ts";

/** What may stand between a name and the office that is said to be its bearer's: “Cyberport director Q”, “Q, founder of A”. */
const BESIDE = /^[ ,，、(（]*(?:(?:the|a) )?$/;

/** “P, founder of A, says …”, where the founder of A is Q: the fact that says who it is. */
export function apposedToOther(index: FactIndex, { reading }: Claimed): Finding | undefined {
  const { tokens, text } = reading;
  for (let t = 0; t + 1 < tokens.length; t += 1) {
    const [first, second] = [tokens[t] as Token, tokens[t + 1] as Token];
    if (!BESIDE.test(text.slice(first.end, second.start))) continue;
    for (const [at, name, office] of [
      [t, first, second],
      [t + 1, second, first],
    ] as const) {
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
