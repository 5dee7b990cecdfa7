import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese, HAN } from "../../../language/patterns.ts";
import { han, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { MONTHS } from "../../../quantities/words/dates-en.ts";
import { isIn } from "../../reading/ideas.ts";
import type { Reading } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import { asksEither } from "./asks-either.ts";
import { beyondIn } from "./beyond.ts";
import {
  deniesOn,
  endsIn,
  isInferior,
  isPredicate,
  losesPart,
  REACH,
  reachOf,
  setsAlone,
  turnsFrom,
  untilIn,
} from "./denial-reach.ts";
import { COMPARED, LIFTED, PAST, SURPASSED, TURNED_FROM } from "./denied.ts";
import { isFigureAhead } from "./figure-ahead.ts";

/** Signs of a comparison before what is compared with: A 比 B 便宜, and not A 便宜過 B. */
const comparedFirst = lazy(() => han(lexicon().comparing.first));
const DIGIT = /[0-9]/;
const SPAN_REACH = 16;
const overTime = lazy(() => {
  const { articles, times } = lexicon().dates.overTime;
  return new RegExp(`^ (?:(?:${latin(articles)}) )?(?:${latin(times)})`);
});
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
    if (role & (TermRole.lesser | TermRole.closing) && isFigureAhead(reading.text, end)) continue;
    // “Over the past year” holds nothing against anything.
    if (role & TermRole.lesser && overTime().test(reading.text.slice(end, end + SPAN_REACH))) continue;
    while (next < tokens.length && (tokens[next] as Token).from < from) next += 1;
    if (role & TermRole.negator && asksEither(reading.text, start, end)) continue;
    // “Cannot be copied” in one word denies what the word stands for, and nothing after it.
    const own = role & TermRole.negator ? tokens[next] : undefined;
    if (own?.from === from && own.features.some((f) => index.features.kind(f) === FeatureKind.concept)) {
      if (isIn(index, "deniable", own.features)) denied[next] = (denied[next] as number) ^ 1;
      if (!isIn(index, "ending", own.features)) continue;
    }
    // “No longer only A” denies the “only”, not A.
    if (
      role & TermRole.negator &&
      (roles.some((other) => limits(other, clause, to)) ||
        isNotSingle(index, reading, start, end, tokens[next]))
    ) {
      lift(tokens, denied, clause, to);
      continue;
    }
    const negation = role & TermRole.negator ? reading.text.slice(start, end) : undefined;
    if (negation !== undefined && losesPart(negation, reading.text, end)) {
      lift(tokens, denied, clause, to);
      continue;
    }
    const alone = negation !== undefined && setsAlone(negation, reading.text, end);
    const day = negation === undefined ? undefined : untilIn(reading.text, end);
    if (day !== undefined) {
      lift(tokens, denied, clause, to);
      const until = tokens.findIndex((token) => token.clause === clause && token.end > end + day);
      if (until !== -1) denied[until] = 1;
      continue;
    }
    const reach = negation === undefined ? REACH : reachOf(negation, reading.text.slice(0, start));
    let reached = 0;
    for (let t = next; t < tokens.length && reached < reach; t += 1) {
      const token = tokens[t] as Token;
      if (token.clause !== clause) break;
      if (token.from < to) continue;
      reached += 1;
      if (negation === undefined) {
        if (isIn(index, "important", token.features)) break;
        if (isPredicate(reading.text.slice(end, token.end))) break;
        // 比上一季增加: what has gone up is no part of what it is held against.
        if (HAN.test(reading.text.charAt(start)) && isIn(index, "upOrDown", token.features)) break;
        // A 比 B 便宜: what ends the clause is said of A.
        const ends =
          reached > 1 && tokens[t + 1]?.clause !== clause && !DIGIT.test(reading.text.slice(end, token.end));
        if (ends && !token.entity && comparedFirst().has(reading.text.slice(start, end))) break;
        denied[t] = isInferior(reading.text, end) ? LIFTED : COMPARED;
        continue;
      }
      if (endsIn(negation, reading.text.slice(end, token.start))) break;
      if (deniesOn(negation) && denied[t] === 1) continue;
      if (alone) denied[t] = SURPASSED;
      else denied[t] = turnsFrom(negation) ? TURNED_FROM : (denied[t] as number) ^ 1;
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

const being = lazy(() => {
  const { be, toBe, there, contracted } = lexicon().grammar;
  return {
    before: new RegExp(`\\b(?:${latin(be)}) (?:[a-z]+ )?$`),
    denied: new RegExp(`^(?:${latin(be)})(?:${latin(contracted)})\\b`),
    behind: new RegExp(`^ (?:${latin(toBe)}) `),
    there: new RegExp(`\\b(?:${latin(there)}) $`),
  };
});
/** How far before a negation what it denies to be stands, in characters. */
const BEING_REACH = 24;

/** “Is not a single park” denies that it is but one; “not a single park opened” denies all. */
function isNotSingle(
  index: FactIndex,
  { text }: Reading,
  start: number,
  end: number,
  token: Token | undefined,
): boolean {
  if (token === undefined || token.start < end || !isIn(index, "single", token.features)) return false;
  if (HAN.test(text.charAt(start))) return HAN.test(text.charAt(token.start));
  const before = text.slice(Math.max(0, start - BEING_REACH), start);
  const { there, behind, before: is, denied } = being();
  if (there.test(before)) return false;
  return behind.test(text.slice(end, token.start)) || is.test(before) || denied.test(text.slice(start, end));
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

/** How near “only” stands to the “not” that denies it, in pieces of text. */
const NEXT = 2;
const limits = ({ role, clause, from }: Reading["roles"][number], at: number, to: number): boolean =>
  (role & TermRole.only) !== 0 && clause === at && from >= to && from - to <= NEXT;

/** A day, behind a word that may be of origin or say from when. */
const day = lazy(() => {
  const { year, month } = lexicon().dates;
  const han = `\\d{4}(?:${chinese(year)})|\\d{1,2}(?:${chinese(month)})`;
  return new RegExp(`^ ?(?:${han}|(?:${Object.keys(MONTHS()).join("|")}|20\\d\\d)(?![a-z0-9]))`);
});
/** Longest such word, in characters. */
const DAY_REACH = 12;

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
    if (goal === undefined || day().test(text.slice(origin.end, origin.end + DAY_REACH))) continue;
    const turns = tokens.some(
      ({ clause, features }) => Math.abs(clause - origin.clause) <= 1 && isIn(index, "turn", features),
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
    ...tokens.filter(({ features }) => isIn(index, "before", features)).slice(0, REACH),
    ...roles.filter(({ role }) => role & TermRole.origin).slice(0, REACH),
  ];
  // What one need not worry about is no more said to be so than in a text that denies it.
  const eased = new Set(
    tokens.filter(({ features }) => isIn(index, "eased", features)).map(({ clause }) => clause),
  );
  tokens.forEach(({ clause }, t) => {
    if (denied[t] === 0 && eased.has(clause)) denied[t] = PAST;
  });
  for (const { from, clause } of marks) {
    const ends = (start: number): boolean =>
      roles.some((mark) => mark.role & TermRole.goal && mark.from > from && mark.from <= start);
    for (const [t, token] of tokens.entries()) {
      if (token.clause !== clause || token.from < from) continue;
      if (ends(token.from) || isIn(index, "become", token.features)) break;
      if (denied[t] === 0) denied[t] = PAST;
    }
  }
}
