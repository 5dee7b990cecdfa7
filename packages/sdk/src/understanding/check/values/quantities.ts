import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Value } from "../../../model/value.ts";
import { inMonths, inUnitOf, type Relation, relate } from "../../../quantities/interval.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { unitOfMeasure } from "../../../quantities/unit-of-measure.ts";
import { OF_THINGS, PEOPLE } from "../../../quantities/words/measures.ts";

type Measured = Extract<Value, { amount: number }>;

/** How many times over a claimed lower bound, or under an upper one, a figure must be before the claim is of another. */
const FAR = 5;
/** The same for a limit: “up to 30 billion” is not said of 3. */
const FAR_OF_LIMIT = 2;

/** Whether a figure stands in no digits of the text, as “most” and “few” do: see figures/figures.ts. */
export const isInWords = ({ start, end }: Quantity): boolean => start === 0 && end === 0;

/** Whether a fact's value is a figure. */
export function isMeasured(value: Value): value is Measured {
  return "amount" in value;
}

/** Measure words of people and things, which are no money. */
const countsThings = lazy(() => new RegExp(`^ ?(?:${OF_THINGS.split(", ").join("|")})`));

/** The unit of measure that a fact counts in, in the words of which it is one; undefined of a count of things. */
const unitMeasured = (index: FactIndex, value: Measured): string | undefined =>
  value.kind === "count"
    ? unitWords(index, value.unit).find((word) => unitOfMeasure(word) !== undefined)
    : undefined;

/** A claimed figure in the unit of a fact, where both have one of measure; undefined where these measure different things. */
function inUnitOfFact(index: FactIndex, value: Measured, claimed: Quantity): Quantity | undefined {
  if (claimed.kind !== "count" || value.kind !== "count") return claimed;
  const unit = unitMeasured(index, value);
  // Kilometres count no watchtowers; of what a figure without a unit is, its words do not tell.
  if (unit === undefined) return unitOfMeasure(claimed.unit) === undefined ? claimed : undefined;
  const { amount, to, step } = inUnitOf({ kind: "count", amount: 1, unit }, claimed) ?? {};
  if (amount === undefined) return undefined;
  if (amount === claimed.amount) return claimed;
  return { ...claimed, unit, amount, ...(to !== undefined && { to }), ...(step !== undefined && { step }) };
}

/** How a claimed figure stands to a fact's value; `incomparable` when they measure different things. */
export function compareQuantity(index: FactIndex, fact: Fact, figure: Quantity): Relation {
  const { value } = fact;
  if (!isMeasured(value)) return "incomparable";
  const claimed = inUnitOfFact(index, value, figure);
  if (claimed === undefined) return "incomparable";
  if (value.kind === "rank" && claimed.kind === "count") return "incomparable";
  if (value.kind === "count" && claimed.kind === "count" && namesOtherUnit(index, value, claimed)) {
    return "incomparable";
  }
  if (
    value.kind === "money" &&
    claimed.kind === "count" &&
    claimed.unit !== "" &&
    (claimed.amount === 1 ||
      countsThings().test(claimed.unit) ||
      unitOfMeasure(claimed.unit) !== undefined ||
      namesUnit(index, claimed.unit))
  ) {
    return "incomparable";
  }
  // Another currency is another sum, however alike the figures are.
  if (
    value.kind === "money" &&
    claimed.kind === "money" &&
    claimed.currency !== undefined &&
    claimed.currency !== value.currency
  ) {
    return "disjoint";
  }
  // “Over 125 months” of 125 years is true of the words, too; in one unit people do say “over 20 years” of 125.
  if (
    value.kind === "duration" &&
    claimed.kind === "duration" &&
    value.unit !== claimed.unit &&
    (claimed.qualifier === "over" || claimed.qualifier === "at-least") &&
    inMonths(value).amount >= inMonths(claimed).amount * FAR
  )
    return "disjoint";
  // “Over 90 %” of both is the same thing said twice, however far each reaches.
  if (
    value.kind === claimed.kind &&
    value.amount === claimed.amount &&
    value.qualifier === claimed.qualifier
  ) {
    return value.kind === "money" || value.kind === "duration" ? relate(value, claimed) : "within";
  }
  // “Over 100 billion” of a trillion is true of the words and false of the thing; so is “up to 30 billion” of 3.
  if ((claimed.kind === value.kind || claimed.kind === "count") && !isInWords(claimed)) {
    const over = claimed.qualifier === "over" || claimed.qualifier === "at-least";
    const sized = value.kind !== "duration" && value.kind !== "rank";
    if (over && sized && value.amount >= claimed.amount * FAR) return "disjoint";
    const limit =
      claimed.qualifier === "at-most" ? FAR_OF_LIMIT : claimed.qualifier === "under" ? FAR : undefined;
    if (limit !== undefined && sized && value.amount > 0 && claimed.amount >= value.amount * limit)
      return "disjoint";
  }
  // “Two years or so” is what “two years” says, however narrow either is.
  if (
    value.kind === "duration" &&
    claimed.kind === "duration" &&
    value.qualifier === "about" &&
    value.amount === claimed.amount &&
    value.unit === claimed.unit
  )
    return "within";
  return relate(value, claimed);
}

function unitWords(index: FactIndex, id: string): string[] {
  const unit = index.pack.units.find((candidate) => candidate.id === id);
  if (unit === undefined) return [];
  return [unit.name.en.one, unit.name.en.other, unit.name["zh-Hant"], ...unit.aliases].map(fold);
}

function says(text: string, word: string): boolean {
  return /^[a-z]/.test(word)
    ? new RegExp(`\\b${word.replace(/[^a-z ]/g, ".")}\\b`).test(text)
    : text.includes(word);
}

const namesUnit = (index: FactIndex, text: string): boolean =>
  index.pack.units.some((unit) =>
    unitWords(index, unit.id).some((word) => word.length > 1 && says(text, word)),
  );

const people = lazy(() => new RegExp(`^ ?(?:${PEOPLE.split(", ").join("|")})(?![a-z\\u3400-\\u9fff])`));

/** Chinese unit words of persons: 名工人, 位訪客, 人. */
const ofPeople = lazy(() => {
  const { measures, nouns } = lexicon().figures.ofPeople;
  return new RegExp(`^(?:${chinese(measures)})|${chinese(nouns)}`);
});

/** Whether a folded unit is one of people. */
export const countsPeople = (unit: string): boolean => ofPeople().test(unit);

/** From here on a count is not put right by “one”: “one body runs all nine parks”. */
const SEVERAL = 4;

/** Whether the words behind a claimed figure name another unit, and not this one. */
function namesOtherUnit(
  index: FactIndex,
  { unit, amount }: Extract<Value, { kind: "count" }>,
  claimed: Extract<Quantity, { kind: "count" }>,
): boolean {
  // “People” may be whoever a fact counts.
  if (people().test(claimed.unit) && unitWords(index, unit).some(countsPeople)) return false;
  if (claimed.unit === "" || unitWords(index, unit).some((word) => says(claimed.unit, word))) return false;
  return (claimed.amount === 1 && amount >= SEVERAL) || namesUnit(index, claimed.unit);
}

/** Whether a claimed figure says that it counts what a fact counts: its currency, its unit, or a share. */
export function countsSame(index: FactIndex, { value }: Fact, claimed: Quantity): boolean {
  if (!isMeasured(value)) return false;
  if (value.kind !== "count") return value.kind === claimed.kind;
  if (claimed.kind !== "count") return false;
  const unit = unitMeasured(index, value);
  if (unit !== undefined && unitOfMeasure(unit)?.of === unitOfMeasure(claimed.unit)?.of) return true;
  return unitWords(index, value.unit).some((word) => says(claimed.unit, word));
}

/** Whether a claimed figure is of the size of a fact's, so that it may well be it. */
export function isNear({ value }: Fact, { amount }: Quantity): boolean {
  return isMeasured(value) && amount * 2 >= value.amount && amount <= value.amount * 2;
}
