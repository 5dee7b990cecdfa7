import type { Pack } from "../src/model/pack.ts";
import type { LintContext, Problem, Rule } from "./rule.ts";

/** A problem with the rule that found it. */
export interface Report extends Problem {
  readonly rule: string;
}

/** Runs rules on a pack and gives their problems in the order of the rules. */
export async function runRules(
  rules: readonly Rule[],
  pack: Pack,
  context: LintContext = {},
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const rule of rules) {
    for (const problem of await rule.check(pack, context)) reports.push({ ...problem, rule: rule.name });
  }
  return reports;
}
