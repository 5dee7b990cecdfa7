import { lazy } from "../lazy.ts";
import type { Hedge } from "./hedge.ts";
import { oneOf } from "./phrases.ts";
import * as words from "./words/course.ts";

/** Furthest that a clause is looked at before “over”, so that the time taken stays in proportion to the text. */
const CLAUSE = 120;
const BOUNDARY = /[.,;:!?()\n—](?![0-9])/;

/** Right before “over three years” these make it “more than”: “for over three years”, “'s over three years”. */
const LASTS = lazy(() => new RegExp(`(?:\\b(?:${oneOf(words.BEFORE_OVER)})|'s) $`));
/** What is so old, or what one has of a thing, is no course of years. */
const SO_OLD = lazy(() => new RegExp(`^ (?:${oneOf(words.SO_OLD)})\\b`));
/** “Over three years, the fund …”: a sentence that begins so tells what comes about in them. */
const SUBJECT = lazy(() => new RegExp(`^,? (?:(?:${oneOf(words.SUBJECTS)})\\b|hk\\$|us\\$|[0-9])`));
const FIGURE = lazy(
  () => new RegExp(`[0-9一二三四五六七八九十百千万亿两]|\\b(?:${oneOf(words.FIGURES)})s?\\b`, "g"),
);

const anyOf = (list: string): RegExp => new RegExp(`\\b(?:${oneOf(list)})\\b`, "g");
const LASTING = lazy(() => anyOf(words.LASTING));
const PARTED = lazy(() => anyOf(words.PARTED));

/**
 * Whether “over” before a length of time means “in the course of” and not “more than”: only where an amount that
 * those years bring stands before it (“HK$3 billion over three years”), something that is parted among them or changes
 * in them does, or they are known ones (“over the three years”).
 */
export function isInTheCourseOf(text: string, { word, edge }: Hedge, start: number, end: number): boolean {
  if (word !== "over") return false;
  if (text.slice(edge + word.length, start) === " the ") return true;
  if (SO_OLD().test(text.slice(end, end + 16))) return false;
  const clause = lastClause(text.slice(Math.max(0, edge - CLAUSE), edge));
  if (clause.trim() === "") return SUBJECT().test(text.slice(end, end + 10));
  const parted = Math.max(lastOf(PARTED(), clause), lastOf(FIGURE(), clause));
  const isPhasedIn = /\b(?:phased?|phasing|brought|bring|coming|came|come) in $/.test(clause);
  if (LASTS().test(clause) && !isPhasedIn) return false;
  return parted > lastOf(LASTING(), clause);
}

/** What stands behind the last mark that parts clauses; a comma within a number parts none. */
function lastClause(text: string): string {
  return text.split(BOUNDARY).at(-1) ?? "";
}

/** Where the last match begins, -1 without one. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
