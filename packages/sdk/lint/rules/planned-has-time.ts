import type { Fact } from "../../src/model/fact.ts";
import type { Rule } from "../rule.ts";

const TIME_WORDS =
  /\b20\d\d\b|\b(?:this|next) (?:year|month)\b|\b(?:first|second) half\b|\bover the next\b|\bwithin (?:a|one|two|\d+) (?:years?|months?)\b/i;

const OPEN =
  'Add the expected time; where the source names none, one that is open from the day it was said: { edtf: "2026-07-07?/..", role: "expected" }.';

/** What is planned says when, if only “from now on”; a forecast does as far as the source does. */
export const plannedHasTime: Rule = {
  name: "planned-has-time",
  description: "A plan has an expected time, and a forecast that has a date carries it as such.",
  *check(pack) {
    for (const fact of pack.facts) {
      if (fact.modality !== "planned" && fact.modality !== "forecast") continue;
      const message = problemOf(fact);
      if (message !== undefined) yield { kind: "fact", id: fact.id, message };
    }
  },
};

function problemOf({ value, time, modality, statement }: Fact): string | undefined {
  if (time === undefined) {
    if (value.kind === "date") return `Add time: { edtf: "${value.edtf}", role: "expected" }.`;
    const words = TIME_WORDS.exec(statement.en)?.[0];
    if (words === undefined) return modality === "planned" ? OPEN : undefined;
    return `Add the time that the statement names (“${words}”), with role "expected".`;
  }
  if (time.role === "happened") {
    return `Change the time's role to "expected", or the modality: what is ${modality} has not happened.`;
  }
  if (value.kind === "date" && value.edtf !== time.edtf) {
    return `Make time.edtf ${value.edtf}, as the value, or the value ${time.edtf}.`;
  }
  return undefined;
}
