import { fold } from "../../../language/fold.ts";
import { askBit } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { namesIn } from "../../reading/names.ts";
import { timesOf } from "../../reading/timing.ts";
import type { Token } from "../../reading/token.ts";
import { isOfOther } from "../../said-of-other/is-of-other.ts";
import { type Claimed, readClaim } from "../claim/claimed.ts";
import { type Decision, decided, type Finding } from "../match/findings.ts";
import { type Match, strength, weighClaim } from "../match/weigh.ts";
import { compareQuantity } from "../values/quantities.ts";
import { orderOf } from "./order-of-facts.ts";

/** A claim that one thing is more, or later, than another: what is said of either, and which of them is the greater. */
interface Sides {
  readonly left: string;
  readonly right: string;
  readonly more: boolean;
}

const patterns = lazy(() => {
  const {
    more,
    less,
    than,
    above,
    below,
    before,
    after,
    against,
    between: degree,
    most,
    least,
    times,
    apart,
  } = lexicon().compared;
  const signs = [above, below, before, after, against];
  return {
    /** What any comparison has, told sooner than which it is. */
    hint: new RegExp(
      `\\b(?:${[than, ...signs].map((one) => latin(one)).join("|")})\\b|${signs.map((one) => chinese(one)).join("|")}`,
    ),
    than: new RegExp(
      `^(?<left>.{1,120}?)\\b(?:(?<more>${latin(more)})|${latin(less)})\\b(?<what>[^.,;]{0,60}?)\\b(?:${latin(than)})\\b(?<right>.{1,120})$`,
    ),
    between: new RegExp(
      `^(?<left>.{1,120}?)(?:\\b(?:(?<above>${latin(above)})|${latin(below)})\\b|(?:(?<han>${chinese(above)})|${chinese(below)}))(?<right>.{1,120})$`,
    ),
    order: new RegExp(
      `^(?<left>.{1,120}?)(?:\\b(?:(?<after>${latin(after)})|${latin(before)})\\b|(?:(?<han>${chinese(after)})|${chinese(before)}))(?<right>.{1,120})$`,
    ),
    against: new RegExp(
      `^(?<left>[^,.;，。；]{1,60}?)(?:${chinese(against)})(?<right>[^,.;，。；]{1,60}?)(?:的|嘅)?(?:${chinese(degree)}){0,2}(?:(?<more>${chinese(most)})|(?:${chinese(least)}))(?:[^\\d]{0,6})$`,
    ),
    times: either(times),
    apart: either(apart),
  };
});

/** What a claim holds against each other; nothing where it says how many times, or denies it. */
function sidesIn(text: string): readonly Sides[] {
  const { hint, than, between, order, against, times, apart } = patterns();
  if (!hint.test(text) || times.test(text) || apart.test(text)) return [];
  return [than, against, between, order].flatMap((pattern): Sides[] => {
    const { left = "", what = "", right = "", ...signs } = pattern.exec(text)?.groups ?? {};
    if (left.trim() === "" || right.trim() === "") return [];
    const { more, above, after, han } = signs;
    return [{ left: `${left} ${what}`, right, more: (more ?? above ?? after ?? han) !== undefined }];
  });
}

/** How much of one side a fact must speak of. */
const MOSTLY = 0.6;
/** The second side may leave out what the first has said. */
const PARTLY = 0.45;
/** A word of this weight that a day's fact does not speak of may tell of something else that happened: “closed”. */
const ELSE = 0.35;

/** One side of a claim held against a fact. */
interface Side {
  readonly claimed: Claimed;
  readonly match: Match;
}

/** The facts of whom one side of a claim names that may give what it says, and of nothing else. */
function sidesOf(index: FactIndex, text: string, least: number): readonly Side[] {
  const claimed = readClaim(index, text);
  const { tokens } = claimed.reading;
  const names = namesIn(index, tokens);
  const written = { source: text, text: claimed.reading.text, tokens, ask: COUNT };
  return index.facts.flatMap(({ subject, value }, fact): Side[] => {
    if (!names.has(subject)) return [];
    const match = weighClaim(index, claimed, fact);
    if (match.covered < match.total * least || match.opposite > 0) return [];
    const isElse = (t: number): boolean => {
      const token = tokens[t] as Token;
      return !token.entity && token.cost >= ELSE;
    };
    if (!("amount" in value) && match.missing.some(isElse)) return [];
    return isOfOther(index, written, fact) ? [] : [{ claimed, match }];
  });
}

const COUNT = askBit("count");

/** Whether all figures and dates that a side has are those of its fact: “100 more than”, “in 2024”. */
const agreesIn = (index: FactIndex, { claimed, match: { fact } }: Side): boolean => {
  const own = index.facts[fact] as Fact;
  const times = timesOf(own);
  return (
    claimed.quantities.every((quantity) => compareQuantity(index, own, quantity) === "within") &&
    claimed.dates.every(({ edtf }) => times.some((time) => overlaps(time, edtf)))
  );
};

/**
 * Holds a claim that one thing is more, longer or later than another against the two facts that give both: “OASES has brought in fewer
 * companies than InvestHK helped”. Nothing where it says more of either than its fact, or denies it.
 */
export function comparedFacts(index: FactIndex, { text, negative }: Claimed): Decision | undefined {
  if (negative) return undefined;
  for (const { left, right, more } of sidesIn(fold(text))) {
    const [ones, others] = [sidesOf(index, left, MOSTLY), sidesOf(index, right, PARTLY)];
    let best: { one: Side; other: Side; order: -1 | 1 } | undefined;
    for (const one of ones)
      for (const other of others) {
        const [a, b] = [one.match.fact, other.match.fact];
        const order = index.subjects[a] === index.subjects[b] ? undefined : orderOf(index, a, b);
        if (order === undefined) continue;
        const isBetter =
          best === undefined ||
          strength(one.match) + strength(other.match) > strength(best.one.match) + strength(best.other.match);
        if (isBetter) best = { one, other, order };
      }
    if (best === undefined) continue;
    const { one, other, order } = best;
    if (!agreesIn(index, one) || !agreesIn(index, other)) return undefined;
    const relation = order > 0 === more ? "agrees" : "contradicts";
    const facts = [one.match.fact, other.match.fact];
    const aspect = "amount" in (index.facts[one.match.fact] as Fact).value ? "quantity" : "date";
    return {
      ...decided(relation === "agrees" ? "supported" : "refuted", [one.match, other.match], {
        facts,
        findings: facts.map((fact): Finding => ({ aspect, fact, derived: true, relation })),
      }),
      compares: true,
    };
  }
  return undefined;
}
