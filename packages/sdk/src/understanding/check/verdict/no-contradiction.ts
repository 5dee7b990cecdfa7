import type { Decision, Finding } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

/** “Whether those who do not sort are fined, is not settled”: a clause denies part of the matter that claim and fact both leave open. */
export const deniesMatter = (part: Decision, whole: Decision): boolean =>
  whole.findings.some(({ aspect, relation }) => aspect === "status" && relation === "agrees") &&
  part.findings.every(
    ({ aspect, relation }) => relation !== "contradicts" || aspect === "negation" || aspect === "status",
  );

/**
 * “Opened in the 1970s” of what is to close in 2028, “moves next year” of what takes place in June: the day of another event, which
 * both may be right about.
 */
export const isOtherEvent = (
  contradictions: readonly Finding[],
  nearest: Match,
  matches: readonly Match[],
): boolean =>
  contradictions.some((finding) => {
    const dated = matches.find(({ fact }) => fact === finding.fact);
    if (finding.aspect !== "date" || dated === undefined) return false;
    return dated.opposite > 0 || (dated.content === 0 && nearest.opposite > 0);
  }) && contradictions.every(({ aspect }) => aspect === "date" || aspect === "direction");
