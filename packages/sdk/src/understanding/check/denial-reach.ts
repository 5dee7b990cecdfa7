import { lexicon } from "../../language/lexicon/index.ts";
import { either, ending, han, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";

/** How far a negation reaches, in pieces of text. */
export const REACH = 12;
/** How much of a text behind a negation is looked at for what it leaves undenied, in characters. */
export const AHEAD = 64;
const HAN = /[\u3400-\u9fff]/;

const narrow = lazy(() => either(lexicon().narrow));

/** How many pieces a negation denies: “loses” in Chinese only what it stands before, 失去土地的補償. */
export const reachOf = (negation: string): number =>
  narrow().test(negation) && HAN.test(negation) ? 1 : REACH;

/** A figure, or part of a whole. */
const PART = /^[^.;,，。]{0,16}(?:\d|[一二三四五六七八九十两百千万半]成|a (?:fifth|quarter|third|half))/;

/**
 * Whether a negation denies nothing of what follows: “loses about a quarter of its water”, “has never ranked higher”, “no woman
 * had led it before”, “no outbreak since 2009”.
 */
export const deniesNothing = (negation: string, after: string): boolean =>
  (narrow().test(negation) && PART.test(after)) || (none().test(negation) && surpassed().test(after));

const none = lazy(() => either(lexicon().unsurpassed.none));
const surpassed = lazy(() => {
  const { by, before } = lexicon().unsurpassed;
  const words = (most: number): string => `(?: [a-z']+){1,${most}}?`;
  return new RegExp(
    [
      `^${words(8)} (?:${latin(by)})(?= than | in | on | at |[.!,]|$)`,
      `^${words(9)} as [a-z]+ as `,
      `^ [a-z]+ (?:${latin(before)})${words(8)} before(?! the end| \\d)`,
      "^[^.;,]{0,60} since (?:[a-z]+ )?(?:19|20)\\d\\d",
    ].join("|"),
  );
});

const DAY =
  "(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|[一二三四五六七八九十两明后])";
const until = lazy(() => {
  const words = [latin(lexicon().until), ...han(lexicon().until)].join("|");
  return new RegExp(`^([^.;,，。]{0,40}?)(?:${words}) ?(?:the end of |the start of |at least )?${DAY}`);
});

/** “Will not open before April 2029” denies no more than an earlier day: where “before” stands, counted from the negation. */
export const untilIn = (after: string): number | undefined => until().exec(after)?.[1]?.length;

/** What denies a verb in Chinese, and a verb with the sign that joins it to a noun. */
const OF_VERB = /^[不唔未没冇]$|^(?:不会|不能|不可|唔会|未有|没有|尚未|从来唔)$/;
const VERB_OF = /^[\u3400-\u9fff]{1,2}(?<![新旧大细小])[的嘅]/;
const contrast = lazy(() => either(lexicon().contrasts));

/** Whether what a negation denies ends before here: “not A but B”, 不分類的人, which does not deny the people. */
export const endsIn = (negation: string, between: string): boolean =>
  contrast().test(between) || (OF_VERB.test(negation) && VERB_OF.test(between));

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
