import * as OpenCC from "opencc-js";
import type { Understanding } from "../src/understanding/index.ts";
import type { EvalSet } from "./rows.ts";
import { createTally, type Tally } from "./tally.ts";

/** Whether every Chinese row comes out the same when it is rewritten in the other script. */
export function consistency(understanding: Understanding, sets: readonly EvalSet[]): Tally {
  const toHans = OpenCC.Converter({ from: "hk", to: "cn" });
  const toHant = OpenCC.Converter({ from: "cn", to: "hk" });
  const tally = createTally();
  const outcome = (question: string): string => {
    const result = understanding.ask(question);
    return result.status === "answered" ? result.facts[0].id : result.reason;
  };
  for (const set of sets) {
    for (const { question, lang } of set.questions) {
      if (lang === "en") continue;
      for (const rewrite of [toHans, toHant])
        tally.add("questions", outcome(question) === outcome(rewrite(question)));
    }
    for (const { claim, lang } of set.claims) {
      if (lang === "en") continue;
      for (const rewrite of [toHans, toHant]) {
        tally.add(
          "claims",
          understanding.check(claim).verdict === understanding.check(rewrite(claim)).verdict,
        );
      }
    }
  }
  return tally;
}
