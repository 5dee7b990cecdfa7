import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { ending } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import {
  AGES,
  MEASURES,
  OF_BODIES,
  OF_PERSONS,
  PAIRS,
  PEOPLE,
  TIMES,
} from "../../../quantities/words/measures.ts";
import { saysAny } from "../../reading/ideas.ts";
import { UNSEEN } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Match } from "../match/weigh.ts";
import { countsPeople, countsSame } from "../values/quantities.ts";

type Count = Extract<Quantity, { kind: "count" }>;

const starting = (words: string, end = ""): RegExp =>
  new RegExp(`^ ?(?:${words.split(", ").join("|")})(?![a-z])${end}`);
const ages = lazy(() => starting(AGES));
const times = lazy(() => starting(TIMES, "$"));
const pairs = lazy(() => starting(PAIRS));
const people = lazy(() => starting(`${PEOPLE}, ${OF_PERSONS}`));

/** Ages of grown-up people, as a bare number. */
const GROWN = 12;
const OLD = 99;

/** Whether a count of a claim is plainly of something else than what a fact measures: an age, how often, people where the fact has none. */
export function countsOther(index: FactIndex, claimed: Claimed, match: Match, quantity: Quantity): boolean {
  if (quantity.kind !== "count") return false;
  const fact = index.facts[match.fact] as Fact;
  if (countsSame(index, fact, quantity)) return false;
  if (quantity.amount === 2 && pairs().test(quantity.unit)) return true;
  if (isAge(index, claimed, quantity) || isField(claimed, fact, quantity)) return true;
  const unit = unitOf(index, fact);
  if (times().test(quantity.unit)) return !times().test(unit);
  if (fact.value.kind === "money")
    return (
      (quantity.unit !== "" && MEASURES.includes(quantity.unit.charAt(0))) ||
      isOtherNoun(index, claimed, match, quantity, true)
    );
  if (fact.value.kind !== "count") return false;
  if (people().test(quantity.unit) && countsPeople(unit)) return false;
  if (people().test(quantity.unit)) return unit !== "" && `${MEASURES}${OF_BODIES}`.includes(unit.charAt(0));
  return isOtherNoun(index, claimed, match, quantity, false);
}

/** How near to a rank the size of the list stands, in characters. */
const NEAR = 24;
const ofField = lazy(() => ending(lexicon().field));

/** “14th of 60 ports”, 在60個城市中排第14: how many there are on a list, of a fact that gives no place on it. */
const isField = ({ text, quantities }: Claimed, { value }: Fact, { start }: Count): boolean =>
  value.kind === "count" &&
  quantities.some((one) => one.kind === "rank" && Math.abs(one.start - start) <= NEAR) &&
  ofField().test(fold([...text].slice(Math.max(0, start - NEAR), start).join("")));

/** The Chinese name of what a fact counts, with its measure word. */
function unitOf(index: FactIndex, { value }: Fact): string {
  if (value.kind !== "count") return "";
  return fold(index.pack.units.find(({ id }) => id === value.unit)?.name["zh-Hant"] ?? "");
}

/** Whether a count is an age in so many words, and the fact counts none. */
export const saysAge = (index: FactIndex, fact: Fact, quantity: Quantity): boolean =>
  quantity.kind === "count" && ages().test(quantity.unit) && !countsSame(index, fact, quantity);

/** “Sixty-five or older”, 五十歲; “most of them are under 40”. */
function isAge(
  index: FactIndex,
  { reading, quantities }: Claimed,
  { unit, amount, qualifier }: Count,
): boolean {
  if (ages().test(unit)) return true;
  if (unit !== "" || amount < GROWN || amount > OLD || (qualifier !== "under" && qualifier !== "over"))
    return false;
  return quantities.some(({ kind }) => kind === "percent") || saysAny(index, "most", reading.tokens);
}

/** Whether what stands right behind a count is known, and nothing that the fact speaks of. */
export function isOtherNoun(
  index: FactIndex,
  { reading, spans }: Claimed,
  match: Match,
  { end }: Count,
  unseen: boolean,
): boolean {
  const t = spans.findIndex((span) => span.start >= end && span.start - end <= 1);
  const token = reading.tokens[t];
  if (token === undefined || token.entity || (token.kind === UNSEEN && !unseen)) return false;
  // “3億，為期三年”: a new part of the sentence begins with it.
  const figure = reading.tokens[spans.findLastIndex((span) => span.start < end)];
  if (figure !== undefined && figure.clause !== token.clause) return false;
  const profile = index.profiles[match.fact] as Profile;
  return !token.features.some((feature) => weightIn(profile, feature) > FieldWeight.nested);
}
