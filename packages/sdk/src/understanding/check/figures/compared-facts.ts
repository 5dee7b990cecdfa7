import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { namesIn } from "../../reading/names.ts";
import { readClaim } from "../claim/claimed.ts";
import { type Decision, decided, type Finding } from "../match/findings.ts";
import { type Match, strength, weighClaim } from "../match/weigh.ts";
import { orderOf } from "./order-of-facts.ts";

/** A claim that one thing is more, or later, than another: what is said of either, and which of them is the greater. */
interface Sides {
  readonly left: string;
  readonly right: string;
  readonly more: boolean;
}

const patterns = lazy(() => {
  const { more, less, than, above, below, before, after, against, degree, most, least, times, apart } =
    lexicon().compared;
  const signs = [above, below, before, after, against];
  return {
    /** What any comparison has, told sooner than which it is. */
    hint: new RegExp(
      `\\b(?:${[than, ...signs].map((one) => latin(one)).join("|")})\\b|${signs.map((one) => chinese(one)).join("|")}`,
    ),
    than: new RegExp(
      `^(?<left>.*?)\\b(?:(?<more>${latin(more)})|${latin(less)})\\b(?<what>[^.,;]*?)\\b(?:${latin(than)})\\b(?<right>.+)$`,
    ),
    between: new RegExp(
      `^(?<left>.+?)(?:\\b(?:(?<above>${latin(above)})|${latin(below)})\\b|(?:(?<han>${chinese(above)})|${chinese(below)}))(?<right>.+)$`,
    ),
    order: new RegExp(
      `^(?<left>.+?)(?:\\b(?:(?<after>${latin(after)})|${latin(before)})\\b|(?:(?<han>${chinese(after)})|${chinese(before)}))(?<right>.+)$`,
    ),
    against: new RegExp(
      `^(?<left>[^,.;，。；]+?)(?:${chinese(against)})(?<right>[^,.;，。；]+?)(?:的|嘅)?(?:${chinese(degree)})*(?:(?<more>${chinese(most)})|(?:${chinese(least)}))(?:[^\\d]{0,6})$`,
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

/** The facts of whom one side of a claim names, by how well they fit what it says. */
function factsOf(index: FactIndex, side: string, least: number): readonly Match[] {
  const claimed = readClaim(index, side);
  const names = namesIn(index, claimed.reading.tokens);
  return index.facts
    .flatMap(({ subject }, fact) => (names.has(subject) ? [weighClaim(index, claimed, fact)] : []))
    .filter(({ covered, total }) => covered >= total * least);
}

/**
 * Holds a claim that one thing is more, longer or later than another against the two facts that give both, where no fact compares them
 * itself: “OASES has brought in fewer companies than InvestHK helped”.
 */
export function comparedFacts(index: FactIndex, text: string): Decision | undefined {
  for (const { left, right, more } of sidesIn(fold(text))) {
    const [ones, others] = [factsOf(index, left, MOSTLY), factsOf(index, right, PARTLY)];
    let best: { one: Match; other: Match; order: -1 | 1 } | undefined;
    for (const one of ones)
      for (const other of others) {
        const [a, b] = [index.facts[one.fact] as Fact, index.facts[other.fact] as Fact];
        const order = a.subject === b.subject ? undefined : orderOf(index, one.fact, other.fact);
        if (order === undefined) continue;
        if (best === undefined || strength(one) + strength(other) > strength(best.one) + strength(best.other))
          best = { one, other, order };
      }
    if (best === undefined) continue;
    const relation = best.order > 0 === more ? "agrees" : "contradicts";
    const aspect = "amount" in (index.facts[best.one.fact] as Fact).value ? "quantity" : "date";
    const finding = ({ fact }: Match): Finding => ({ aspect, fact, derived: true, relation });
    return {
      ...decided(relation === "agrees" ? "supported" : "refuted", [best.one, best.other], {
        facts: [best.one.fact, best.other.fact],
        findings: [finding(best.one), finding(best.other)],
      }),
      compares: true,
    };
  }
  return undefined;
}
