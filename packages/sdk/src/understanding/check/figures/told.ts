import { stem } from "../../../language/stem.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { isClassifier } from "../../../quantities/context.ts";
import { type Relation, relate } from "../../../quantities/interval.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { AFTER_NOUN } from "../../../quantities/words/measures.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { compareQuantity, isMeasured } from "../values/quantities.ts";

const HAN_UNIT = /^[\u3400-\u9fff]{2}/;
const isNounAlone = (han: string): boolean => AFTER_NOUN.includes(han.charAt(1));
const LATIN_UNIT = /^[a-z]+(?: [a-z]+)?/;
const OF_CLASSIFIER = /^(?:[\u3400-\u9fff]{2}| ?[a-z])/;

/** Share of a claim that a fact must speak of before a figure of its sentence is the claim's. */
const TOLD_COVER = 0.6;
/** … and of one that is all the fact has of figures. */
const TOLD_COVER_ALONE = 0.75;

/** What a count counts, by the first words behind it; “school systems” is of both. */
function counted(quantity: Quantity): readonly string[] {
  if (quantity.kind !== "count") return [];
  const { unit } = quantity;
  const words = (isClassifier(unit, 0) && OF_CLASSIFIER.test(unit.slice(1)) ? unit.slice(1) : unit).trim();
  const han = HAN_UNIT.exec(words)?.[0];
  if (han !== undefined) return [isNounAlone(han) ? han.charAt(0) : han];
  return (LATIN_UNIT.exec(words)?.[0].split(" ") ?? []).filter((word) => word.length > 2).map(stem);
}

const countsAlike = (a: Quantity, b: Quantity): boolean => {
  const what = counted(a);
  return counted(b).some((word) => what.includes(word));
};

/**
 * How a claimed figure stands to one that the fact's own sentence gives: “88 crews from 14 countries” tells of countries, too.
 * Undefined where it gives none of the same things, or where that figure is the value, and can be compared as such.
 */
export function relateToTold(index: FactIndex, claimed: Quantity, match: Match): Relation | undefined {
  const fact = index.facts[match.fact] as Fact;
  const { value } = fact;
  const isValue = ({ amount }: Quantity): boolean => isMeasured(value) && amount === value.amount;
  const told = statementOf(index, match.fact).figures.filter((figure) => tellsSame(figure, claimed));
  if (told.length === 0) return undefined;
  if (isMeasured(value)) {
    if (claimed.kind !== "count") return undefined;
    if (told.some(isValue) && compareQuantity(index, fact, claimed) !== "incomparable") return undefined;
  } else if (match.covered < match.total * TOLD_COVER_ALONE) return undefined;
  // “Faster than 30” need not be hedged as “above 30” is.
  const above = claimed.qualifier === "over" || claimed.qualifier === "at-least";
  if (
    above &&
    claimed.kind === "count" &&
    told.some(({ amount, stated }) => amount === claimed.amount && !stated)
  )
    return "within";
  const relations = told.map((figure) => relate(figure, claimed));
  return relations.find((relation) => relation === "within") ?? relations[0];
}

/** Whether two figures are of the same things, as far as their words tell. */
export function tellsSame(figure: Quantity, claimed: Quantity): boolean {
  if (figure.kind !== claimed.kind || figure.kind === "rank") return false;
  return figure.kind !== "count" || countsAlike(figure, claimed);
}

/** Whether a figure stands in the sentence of a fact whose value is another matter, so that it is not to be compared elsewhere. */
export function isToldBeside(index: FactIndex, quantity: Quantity, match: Match): boolean {
  if (quantity.end <= quantity.start || quantity.kind === "rank") return false;
  const fact = index.facts[match.fact] as Fact;
  const { value } = fact;
  if (isMeasured(value) && compareQuantity(index, fact, quantity) !== "incomparable") return false;
  return (
    match.covered >= match.total * TOLD_COVER &&
    statementOf(index, match.fact).figures.some(
      (figure) =>
        figure.kind === quantity.kind &&
        figure.amount === quantity.amount &&
        (figure.kind !== "count" ||
          counted(figure).length + counted(quantity).length === 0 ||
          countsAlike(figure, quantity)) &&
        relate(figure, quantity) === "within",
    )
  );
}
