import type { Lang } from "../../../language/langs.ts";
import type { Fact } from "../../../model/fact.ts";
import type { CheckResult, Verdict } from "../../results/types.ts";
import { EXPLANATIONS } from "./words.ts";

/** A verdict that comes before others: one wrong statement makes the whole wrong, one open one leaves it open. */
const ORDER = ["refuted", "not-enough-info", "supported"] as const satisfies readonly Verdict[];
/** Most facts that several statements are shown to rest on. */
const LIST = 6;

/** What becomes of several statements together. */
export function together<F extends Fact>(
  statements: readonly { readonly text: string; readonly result: CheckResult<F> }[],
  lang: Lang,
): CheckResult<F> {
  const verdict = ORDER.find((one) => statements.some(({ result }) => result.verdict === one)) ?? "supported";
  const [decisive, others] = [
    statements.filter(({ result }) => result.verdict === verdict),
    statements.filter(({ result }) => result.verdict !== verdict),
  ];
  const ordered = [...decisive, ...others].map(({ result }) => result);
  const facts = [
    ...new Set(ordered.flatMap(({ facts: own, verdict: of }) => (of === verdict ? own : own.slice(0, 1)))),
  ];
  const words = EXPLANATIONS[lang];
  const first = decisive[0];
  return {
    verdict,
    lang,
    facts: facts.slice(0, LIST),
    comparisons: ordered.flatMap(({ comparisons }) => comparisons),
    explanation:
      verdict === "supported" || first === undefined
        ? words.allSupported(statements.length)
        : words.ofSeveral(statements.length, first.text, first.result.explanation),
    statements: statements.map(({ text, result }) => ({
      text,
      verdict: result.verdict,
      explanation: result.explanation,
    })),
  };
}
