import { stem } from "../../language/stem.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import { isClassifier } from "../../quantities/context.ts";
import { type Relation, relate } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { compareQuantity, isMeasured } from "./quantities.ts";
import { statementOf } from "./statement.ts";
import type { Match } from "./weigh.ts";

const HAN_UNIT = /^[\u3400-\u9fff]{2}/;

/** Share of a claim that a fact must speak of before a figure of its sentence is the claim's. */
const TOLD_COVER = 0.6;

/** What a count counts, by the first word behind it. */
function counted(quantity: Quantity): string | undefined {
  if (quantity.kind !== "count") return undefined;
  const { unit } = quantity;
  const words = isClassifier(unit, 0) && HAN_UNIT.test(unit.slice(1)) ? unit.slice(1) : unit;
  const [first = ""] = words.split(" ");
  return HAN_UNIT.exec(words)?.[0] ?? (/^[a-z]{3,}/.test(first) ? stem(first) : undefined);
}

/**
 * How a claimed count stands to one that the fact's own sentence gives besides its value: “88 crews from 14 countries” tells of
 * countries, too. Undefined where it gives none of the same things.
 */
export function relateToTold(index: FactIndex, fact: number, claimed: Quantity): Relation | undefined {
  const what = counted(claimed);
  const value = index.facts[fact]?.value;
  if (what === undefined || value === undefined || !isMeasured(value)) return undefined;
  const told = statementOf(index, fact).figures.filter((figure) => counted(figure) === what);
  if (told.length === 0 || told.some(({ amount }) => amount === value.amount)) return undefined;
  const relations = told.map((figure) => relate(figure, claimed));
  return relations.find((relation) => relation === "within") ?? relations[0];
}

/** Whether a figure stands in the sentence of a fact whose value is another matter, so that it is not to be compared elsewhere. */
export function isToldBeside(index: FactIndex, quantity: Quantity, match: Match): boolean {
  if (quantity.end <= quantity.start || quantity.kind === "rank") return false;
  const { value } = index.facts[match.fact] as Fact;
  if (
    isMeasured(value) &&
    compareQuantity(index, index.facts[match.fact] as Fact, quantity) !== "incomparable"
  )
    return false;
  return (
    match.covered >= match.total * TOLD_COVER &&
    statementOf(index, match.fact).figures.some(
      (figure) =>
        figure.kind === quantity.kind &&
        figure.amount === quantity.amount &&
        counted(figure) === counted(quantity) &&
        relate(figure, quantity) === "within",
    )
  );
}
