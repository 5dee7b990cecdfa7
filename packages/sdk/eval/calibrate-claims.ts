import { fileURLToPath } from "node:url";
import { builtInWording } from "../src/data/built-in-wording.ts";
import { pack } from "../src/data/index.ts";
import { buildFactIndex } from "../src/lookup/fact-index.ts";
import { readWording } from "../src/lookup/wording-table.ts";
import { decider } from "../src/understanding/answers.ts";
import { claimEvidence, VERDICTS } from "../src/understanding/check/claim-evidence.ts";
import { readClaim } from "../src/understanding/check/claimed.ts";
import { decide } from "../src/understanding/check/decide.ts";
import { createScratch } from "../src/understanding/rank.ts";
import { fitVerdicts, type JudgedClaim } from "./fit/fit-verdicts.ts";
import { writeVerdictWeights } from "./fit/write-weights.ts";
import { type ClaimRow, type EvalSet, loadClaimed, loadSet, loadSets } from "./rows.ts";

// Usage: calibrate-claims.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Fits, to the
// claims for development, what weighs the findings of the rules of `check` against other evidence, and writes
// src/understanding/verdict-weights.ts. Run it after calibrate.ts, whose wordings are part of the evidence. With
// --leave-out it prints instead how the claims of each late hand come out when nothing is learnt from them.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const sets = [
  ...(shared === undefined ? [] : [loadSet("shared", shared)]),
  ...loadSets(here("sets")),
  ...loadClaimed(here("claimed")),
].filter((set) => set !== undefined);

const index = buildFactIndex(pack, readWording(builtInWording()));
const scratch = createScratch(pack.facts.length, index.features.size);

/** Hands whose claims nobody had in sight who wrote the rules: in all others the rules look better than they are. */
const LATE = /^blind-(?:[v-z]|a2)$/;
const COUNTS = { late: 3, early: 1 };

function judged(set: EvalSet, { claim, label }: ClaimRow): JudgedClaim & { readonly ruled: string } {
  const claimed = readClaim(index, claim);
  const decision = decide(index, scratch, claimed);
  return {
    evidence: claimEvidence(index, scratch, claimed, decision),
    label,
    counts: LATE.test(set.name) ? COUNTS.late : COUNTS.early,
    ruled: decision.verdict,
  };
}

const rows = new Map(sets.map((set) => [set, set.claims.map((row) => judged(set, row))]));
const rowsOf = (some: readonly EvalSet[]) => some.flatMap((set) => rows.get(set) ?? []);

function print(
  name: string,
  claims: ReturnType<typeof rowsOf>,
  weights: ReturnType<typeof fitVerdicts>,
): void {
  const judges = VERDICTS.map((verdict) => decider(weights[verdict]));
  const right = claims.filter(({ evidence, label }) => {
    const odds = judges.map((judge) => judge(evidence));
    return VERDICTS[odds.indexOf(Math.max(...odds))] === label;
  }).length;
  const ruled = claims.filter((row) => row.ruled === row.label).length;
  console.log(`${name}: by rules ${ruled}/${claims.length}, reconsidered ${right}/${claims.length}`);
}

if (process.argv.includes("--leave-out")) {
  for (const set of sets.filter(({ name }) => LATE.test(name)))
    print(`without ${set.name}`, rowsOf([set]), fitVerdicts(rowsOf(sets.filter((other) => other !== set))));
} else {
  const weights = fitVerdicts(rowsOf(sets));
  print("all", rowsOf(sets), weights);
  writeVerdictWeights(here("../src/understanding/verdict-weights.ts"), weights);
}
