import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either, ending, han, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import type { Reading } from "../read.ts";
import type { Token } from "../token.ts";
import { asksEither } from "./asks-either.ts";
import { beyondIn } from "./limit.ts";

/** Ideas that a negation in one word may deny, as in “cannot be copied”; of others such a word names the contrary. */
const DENIABLE: ReadonlySet<string> = new Set(["replicate", "trust"]);
/** Ideas of ending or refusing, which deny what follows them as “not” does. */
const ENDING: ReadonlySet<string> = new Set(["oppose", "cancel", "lack", "difficult"]);
/** How far a negation reaches, in pieces of text. */
const REACH = 12;
const FIGURE =
  /^\s*(?:[a-z]{0,3}[$¥€]|rmb |hkd )?\s*(?:\d|[一二三四五六七八九十两百千万半]|one|two|three|four|five|six|seven|eight|nine|ten|half|a hundred)/;
const FIGURE_REACH = 12;
const SPAN_REACH = 16;
const SPAN = /^ (?:the |these |those )?(?:past|last|next|coming|course|years|months)/;
/** What a token's denial comes from: a negation or comparison, or having been turned from. */
export const TURNED_FROM = 2;
/** … or standing behind “than”. */
export const COMPARED = 3;
/** … or what a text says is not all there is, or no longer all: neither denied nor held to be the whole. */
export const LIFTED = 4;
/** … or what a text says was so: “used to be A”, “from A to B”. A fact that turns from it agrees. */
export const PAST = 5;
/** Behind these words of a Chinese comparison stands what is said of the first thing. */
const MORE_THAN = /更|还要|较|来得|对|[旧新大细小][的嘅]/;

/**
 * Whether each token of a reading is denied: negated, or on the rejected side of a comparison.
 *
 * @param bounds - whether a sign at this place of the folded text only bounds a figure, as in “no more than five”
 */
export function denials(
  index: FactIndex,
  reading: Reading,
  bounds: (start: number, end: number) => boolean = () => false,
): Uint8Array {
  const { tokens, roles } = reading;
  const denied = new Uint8Array(tokens.length);
  let next = 0;
  for (const { role, from, to, start, end, clause } of roles) {
    if ((role & (TermRole.negator | TermRole.lesser)) === 0 || bounds(start, end)) continue;
    // “Over 90 %” and “more than 30” are figures, not comparisons.
    if (
      role & (TermRole.lesser | TermRole.closing) &&
      FIGURE.test(reading.text.slice(end, end + FIGURE_REACH))
    )
      continue;
    // “Over the past year” holds nothing against anything.
    if (role & TermRole.lesser && SPAN.test(reading.text.slice(end, end + SPAN_REACH))) continue;
    while (next < tokens.length && (tokens[next] as Token).from < from) next += 1;
    if (role & TermRole.negator && asksEither(reading.text, start, end)) continue;
    // “Cannot be copied” in one word denies what the word stands for, and nothing after it.
    const own = role & TermRole.negator ? tokens[next] : undefined;
    if (own?.from === from && own.features.some((f) => index.features.kind(f) === FeatureKind.concept)) {
      if (own.features.some((f) => DENIABLE.has(index.features.name(f))))
        denied[next] = (denied[next] as number) ^ 1;
      if (!own.features.some((f) => ENDING.has(index.features.name(f)))) continue;
    }
    // “No longer only A” denies the “only”, not A.
    if (role & TermRole.negator && roles.some((other) => limits(other, clause, to))) {
      lift(tokens, denied, clause, to);
      continue;
    }
    const word = reading.text.slice(start, end);
    const isNarrow = narrow().test(word);
    const reach = isNarrow && HAN.test(word) ? 1 : REACH;
    const after = reading.text.slice(end, end + UNTIL_REACH);
    if ((isNarrow && PART.test(after)) || (role & TermRole.negator && setsAlone(word, after))) {
      lift(tokens, denied, clause, to);
      continue;
    }
    const untilAt = role & TermRole.negator ? until().exec(after)?.[1]?.length : undefined;
    if (untilAt !== undefined) {
      lift(tokens, denied, clause, to);
      const day = tokens.findIndex((token) => token.clause === clause && token.end > end + untilAt);
      if (day !== -1) denied[day] = 1;
      continue;
    }
    let reached = 0;
    for (let t = next; t < tokens.length && reached < reach; t += 1) {
      const token = tokens[t] as Token;
      if (token.clause !== clause) break;
      if (token.from < to) continue;
      reached += 1;
      if (role & TermRole.negator && contrast().test(reading.text.slice(end, token.start))) break;
      // 不分類的人 does not deny the people.
      if (role & TermRole.negator && VERB.test(word) && OF.test(reading.text.slice(end, token.start))) break;
      if (role & TermRole.negator) {
        // “Neither A nor B” denies both.
        if (going().test(word) && denied[t] === 1) continue;
        denied[t] = instead().test(word) ? TURNED_FROM : (denied[t] as number) ^ 1;
      } else {
        if (isConcept(index, token.features, "important")) break;
        if (MORE_THAN.test(reading.text.slice(end, token.end))) break;
        denied[t] = less().test(reading.text.slice(0, end)) ? LIFTED : COMPARED;
      }
    }
    if (
      reached === 0 &&
      (role & TermRole.closing ||
        (role & TermRole.negator && end - start > 1 && HAN.test(reading.text.charAt(start))))
    )
      denyBefore(reading, denied, next, clause);
  }
  denyOrigins(index, reading, denied);
  liftBeyond(reading, denied);
  markPast(index, reading, denied);
  return denied;
}

/** “To copy it is out of the question”, 做呢樣嘢唔得: a denial that ends its clause is one of what stands before it. */
function denyBefore({ tokens }: Reading, denied: Uint8Array, next: number, clause: number): void {
  for (let t = next - 1; t >= 0 && next - t <= REACH && tokens[t]?.clause === clause; t -= 1)
    if (!tokens[t]?.entity && (denied[t] as number) <= 1) denied[t] = (denied[t] as number) ^ 1;
}

/** “Moved past just A”, 唔止 A: A is neither denied nor claimed to be all. */
function liftBeyond({ text, tokens }: Reading, denied: Uint8Array): void {
  const at = beyondIn(text);
  const first = at === undefined ? undefined : tokens.find(({ start }) => start >= at);
  if (first !== undefined) lift(tokens, denied, first.clause, first.from);
}

function lift(tokens: readonly Token[], denied: Uint8Array, clause: number, from: number): void {
  tokens.forEach((token, t) => {
    if (token.clause === clause && token.from >= from && denied[t] === 0) denied[t] = LIFTED;
  });
}

/** “Not A but B” denies A alone. */
const contrast = lazy(() => either(lexicon().contrasts));

/** What denies a verb in Chinese, and what ends the clause that is said of the noun behind it. */
const VERB = /^[不唔未没冇]$|^(?:不会|不能|不可|唔会|未有|没有|尚未|从来唔)$/;
const OF = /^[\u3400-\u9fff]{1,2}(?<![新旧大细小])[的嘅]/;

/** “B rather than A” turns from A. */
const instead = lazy(() => either(lexicon().instead));

/** What denies once more what is denied already. */
const going = lazy(() => either(lexicon().nor));

/** “Threatens A less than B” does not hold B to be the lesser of the two. */
const less = lazy(() => ending(lexicon().inferior));

/** What denies no more than the thing it stands before: “loses about a quarter of its water”. */
const narrow = lazy(() => either(lexicon().narrow));

/** … or no more than part of it. */
const PART = /^[^.;,，。]{0,16}(?:\d|[一二三四五六七八九十两百千万半]成|a (?:fifth|quarter|third|half))/;

/** “Has never ranked higher”, “no woman had led it before”: what nothing surpasses or precedes is denied nothing. */
const setsAlone = (word: string, after: string): boolean => none().test(word) && surpassed().test(after);
const none = lazy(() => either(lexicon().unsurpassed.none));
const surpassed = lazy(() => {
  const { by, before } = lexicon().unsurpassed;
  return new RegExp(`^[^.;,]{0,60} since (?:[a-z]+ )?(?:19|20)\\d\\d|^(?: [a-z']+){1,8}? (?:${latin(by)})(?= than | in | on | at |[.!,]|$)|^(?: [a-z']+){1,9} as [a-z]+ as |^ [a-z]+ (?:${latin(before)}) (?:[a-z']+ ){1,8}before(?! the end| \\d)`);
});

/** “Will not open before April 2029” denies nothing but an earlier day. */
const until = lazy(
  () =>
    new RegExp(
      `^([^.;,，。]{0,40}?)(?:${latin(lexicon().until)}|${[...han(lexicon().until)].join("|")}) ?(?:the end of |the start of |at least )?${FIGURE_OR_MONTH}`,
    ),
);
const FIGURE_OR_MONTH =
  "(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|[一二三四五六七八九十两明后])";
const UNTIL_REACH = 64;

const HAN = /[\u3400-\u9fff]/;

/** How near “only” stands to the “not” that denies it, in pieces of text. */
const NEXT = 2;
const limits = ({ role, clause, from }: Reading["roles"][number], at: number, to: number): boolean =>
  (role & TermRole.only) !== 0 && clause === at && from >= to && from - to <= NEXT;

const DATE = /^ ?(?:\d{4}年|\d{1,2}月|(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)(?![a-z0-9]))/;

/** “From A to B”: what is turned from is no longer so. */
function denyOrigins(index: FactIndex, { text, tokens, roles }: Reading, denied: Uint8Array): void {
  // A text that turns from more things than this is no sentence.
  const turning = roles.flatMap((role, at) => (role.role & TermRole.origin ? [at] : [])).slice(0, REACH);
  for (const at of turning) {
    const origin = roles[at] as Reading["roles"][number];
    const goal = roles
      .slice(at + 1, at + 1 + REACH)
      .find(
        ({ role, from, clause }) => role & TermRole.goal && from >= origin.to && clause - origin.clause <= 1,
      );
    // “From January 2029” turns from nothing.
    if (goal === undefined || DATE.test(text.slice(origin.end, origin.end + FIGURE_REACH))) continue;
    const turns = tokens.some(
      ({ clause, features }) =>
        Math.abs(clause - origin.clause) <= 1 &&
        (isConcept(index, features, "transform") ||
          isConcept(index, features, "optimise") ||
          isConcept(index, features, "industrialisation")),
    );
    if (!turns) continue;
    tokens.forEach((token, t) => {
      if (token.from >= origin.to && token.to <= goal.from) denied[t] = TURNED_FROM;
    });
  }
}

/** What stands between a word for the past, or of origin, and what it has turned to. */
function markPast(index: FactIndex, { tokens, roles }: Reading, denied: Uint8Array): void {
  const marks = [
    ...tokens.filter(({ features }) => isConcept(index, features, "before")).slice(0, REACH),
    ...roles.filter(({ role }) => role & TermRole.origin).slice(0, REACH),
  ];
  // What one need not worry about is no more said to be so than in a text that denies it.
  const eased = new Set(
    tokens.filter(({ features }) => isConcept(index, features, "no_worry")).map(({ clause }) => clause),
  );
  tokens.forEach(({ clause }, t) => {
    if (denied[t] === 0 && eased.has(clause)) denied[t] = PAST;
  });
  for (const { from, clause } of marks) {
    const ends = (start: number): boolean =>
      roles.some((mark) => mark.role & TermRole.goal && mark.from > from && mark.from <= start);
    for (const [t, token] of tokens.entries()) {
      if (token.clause !== clause || token.from < from) continue;
      if (ends(token.from) || TURNS.some((turn) => isConcept(index, token.features, turn))) break;
      if (denied[t] === 0) denied[t] = PAST;
    }
  }
}

/** Ideas that say what something has become. */
const TURNS = ["now", "transform", "upgrade", "optimise"];

function isConcept(index: FactIndex, features: readonly number[], name: string): boolean {
  return features.some(
    (f) => index.features.kind(f) === FeatureKind.concept && index.features.name(f) === name,
  );
}
