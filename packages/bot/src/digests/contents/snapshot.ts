import { createHash } from "node:crypto";
import type { Fact, FactBase, Localized } from "@hk-ai/sdk";
import { measureOf } from "../../commands/comparable.ts";
import type { FactSnapshot, FactState } from "../../store/fact-snapshots.ts";

/** A fact's value in words in every language; its statement where that is the value. */
export function valueInWords(fact: Fact, facts: FactBase): Localized {
  const value = (lang: keyof Localized) => facts.format(fact.value, lang) || fact.statement[lang];
  return { en: value("en"), "zh-Hant": value("zh-Hant"), "zh-Hans": value("zh-Hans") };
}

/** The number in a value and what it is counted in; undefined where it is no number that can be drawn. */
export function figureOf({ value }: Fact): FactState["figure"] {
  const measure = measureOf(value);
  return measure === undefined || !("amount" in value) ? undefined : { amount: value.amount, measure };
}

/** The facts as they are now, to be compared with at a later digest. */
export function snapshotOf(facts: FactBase): FactSnapshot {
  const states: Record<string, FactState> = {};
  for (const fact of facts.facts()) {
    const figure = figureOf(fact);
    states[fact.id] = {
      revision: fact.revision,
      topics: fact.topics,
      label: fact.label,
      value: valueInWords(fact, facts),
      ...(figure === undefined ? {} : { figure }),
    };
  }
  const id = createHash("sha256").update(JSON.stringify(states)).digest("hex");
  return { id, facts: states };
}
