import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import type { Token } from "../../reading/token.ts";

/** A lighter word is told of by nobody, and one alone may be told of anything. */
const TOLD = 0.2;
const SEVERAL = 2;

/** Whether another fact about the same tells all that is put into a sentence: “which is already in operation”, of how far it is used. */
export function isToldBeside({ facts, profiles }: FactIndex, fact: number, told: readonly Token[]): boolean {
  const speaksOf = (one: number, { features }: Token): boolean =>
    strongest(profiles[one] as Profile, features) >= FieldWeight.statement;
  const more = told.filter((token) => token.weight >= TOLD && !speaksOf(fact, token));
  return (
    more.length >= SEVERAL &&
    facts.some(
      ({ subject }, other) =>
        other !== fact && subject === facts[fact]?.subject && more.every((token) => speaksOf(other, token)),
    )
  );
}
