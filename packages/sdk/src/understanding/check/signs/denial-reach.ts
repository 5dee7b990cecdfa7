import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese, HAN } from "../../../language/patterns.ts";
import { either, ending, han, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import { MONTHS } from "../../../quantities/words/dates-en.ts";
import { isFigureAhead } from "./figure-ahead.ts";

/** How far a negation reaches, in pieces of text. */
export const REACH = 12;
/** How much of a text behind a negation is looked at, in characters. */
const AHEAD = 96;

const narrow = lazy(() => either(lexicon().narrow));

/** How many pieces a negation denies that says more of somebody: “those who had not been vaccinated said …”, “who lose land to the banks”. */
const NEAR_BY = 2;
const whose = lazy(() => new RegExp(`[a-z] (?:${latin(lexicon().ofWhom)})(?: [a-z]+)? $`));
const not = lazy(
  () => new RegExp(`(?:${latin(lexicon().grammar.contracted)}|\\b(?:${latin(lexicon().grammar.not)}))$`),
);

/**
 * How many pieces a negation denies: “loses” no more than what is right behind it, in Chinese only what it stands before, 失去土地的補償, and so
 * does “not” behind “who”.
 */
export function reachOf(negation: string, before: string): number {
  if (narrow().test(negation)) return HAN.test(negation) ? 1 : NEAR_BY;
  if (HAN.test(negation)) return REACH;
  return not().test(negation) && whose().test(before.slice(-AHEAD)) ? NEAR_BY : REACH;
}

/** How far behind “loses” what is lost may be told as part of a whole, in characters. */
const TO_PART = 16;

/** “Loses about a quarter of its water” denies nothing. */
export const losesPart = (negation: string, text: string, end: number): boolean =>
  narrow().test(negation) &&
  [...Array(TO_PART).keys()].some(
    (by) => isFigureAhead(text, end + by) && !/[.;,，。]/.test(text.slice(end, end + by)),
  );

const surpassed = lazy(() => {
  const { by, behind, other, than, as, since, before } = lexicon().unsurpassed;
  const word = "(?: [a-z'-]+)";
  const end = `(?=${latin(behind)
    .split("|")
    .map((next) => ` ${next}(?![a-z])`)
    .join("|")}|[.!,;]|$)`;
  return {
    never: new RegExp(`^${word}{1,5}? (?:${latin(by)})${end}`),
    other: new RegExp(`^ ${other}${word}{1,8}? (?:(?:${latin(by)}) ${than}|${as} [a-z]+ ${as})(?![a-z])`),
    none: new RegExp(`^ [a-z]+${word}{1,8}? (?:${before} [a-z]|${since} (?:[a-z]+ )?(?:19|20)\\d\\d)`),
  };
});

/** “Has never ranked higher”, “no other costs as much”, “no outbreak since 2009”: whether a negation sets one thing above, or before, all others. */
export function setsAlone(negation: string, text: string, end: number): boolean {
  const { never, no } = lexicon().unsurpassed;
  const after = text.slice(end, end + AHEAD);
  if (negation === never) return surpassed().never.test(after);
  return negation === no && (surpassed().other.test(after) || surpassed().none.test(after));
}

const until = lazy(() => {
  const { until: signs, days, dates } = lexicon();
  const words = `(?<![a-z])(?:${latin(signs)})(?![a-z])|${chinese(signs)}`;
  const months = Object.keys(MONTHS()).join("|");
  const day = `(?:\\d{4}(?!\\d)|(?:\\d{1,2} )?(?:${months}|${latin(days)})(?![a-z])|${chinese(days)})`;
  return new RegExp(`^([^.;,，。]{0,40}?)(?:${words}) ?(?:(?:${latin(dates.edges)}) )?${day}`);
});

/** “Will not open before April 2029” denies no more than an earlier day: where “before” stands, counted from the negation. */
export const untilIn = (text: string, end: number): number | undefined =>
  until().exec(text.slice(end, end + AHEAD))?.[1]?.length;

/** A verb with the sign that joins it to a noun: 不分類的人. */
const verbOf = lazy(() => new RegExp(`^[\\u3400-\\u9fff]{1,2}(?:${chinese(lexicon().grammar.of)})`));
const ofVerb = lazy(() => han(lexicon().ofVerb));
const ofAdjective = lazy(() => new RegExp(`^.?[${lexicon().comparing.adjectives}]`));
const contrast = lazy(() => either(lexicon().contrasts));

/** Whether what a negation denies ends before here: “not A but B”, 不分類的人, which does not deny the people. */
export const endsIn = (negation: string, between: string): boolean =>
  contrast().test(between) ||
  (ofVerb().has(negation) && verbOf().test(between) && !ofAdjective().test(between));

const instead = lazy(() => either(lexicon().instead));

/** “B rather than A” turns from A. */
export const turnsFrom = (negation: string): boolean => instead().test(negation);

const nor = lazy(() => either(lexicon().nor));

/** “Neither A nor B” goes on denying. */
export const deniesOn = (negation: string): boolean => nor().test(negation);

const inferior = lazy(() => ending(lexicon().inferior));
/** Longest word of a comparison, in characters. */
const LONGEST = 20;

/** “Threatens A less than B”: whether a comparison that ends here sets what follows above what stands before it. */
export const isInferior = (text: string, end: number): boolean =>
  inferior().test(text.slice(Math.max(0, end - LONGEST), end));

const predicate = lazy(() => {
  const { predicates, opposing, adjectives } = lexicon().comparing;
  const { of } = lexicon().grammar;
  return new RegExp(`(?<![${opposing}])(?:${chinese({ zh: predicates })})|[${adjectives}](?:${chinese(of)})`);
});

/** Whether what a Chinese comparison says of its first thing has begun: “A 比 B 更快”, “比舊的省水”. */
export const isPredicate = (between: string): boolean => predicate().test(between);
