import type { Fact } from "../src/model/fact.ts";
import type { Gold } from "./rows.ts";

/** Whether a fact is a right answer: evidence, value and statement all as the gold answer says. */
export function isRight(fact: Fact, gold: Gold): boolean {
  if (gold.facts !== undefined) return gold.facts.includes(fact.id);
  const amount = "amount" in fact.value ? fact.value.amount : undefined;
  return (
    fact.evidence.some(({ line }) => gold.lines.includes(line)) &&
    (gold.number === null || amount === gold.number) &&
    new RegExp(gold.accept, "iu").test(`${fact.statement.en} ${fact.label.en}`)
  );
}
