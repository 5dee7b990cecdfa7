import { lexicon } from "../../language/lexicon/index.ts";
import { written } from "../../language/patterns.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { type Reading, readQuestion } from "../reading/read.ts";

/** Where a question may end and another begin: “how much is it, and how long does it run?” */
const joins = lazy(() => {
  const { joining, joiningBehindSign } = lexicon().questions;
  const [english, han] = [latin(joining), written(joining)];
  return new RegExp(
    `\\s*[，,;；?？]\\s*(?:(?:${english})\\s+|${han}|${written(joiningBehindSign)})?|\\s+(?:${english}|&)\\s+|\\s*(?:${han})\\s*`,
    "gi",
  );
});
/** A longer text is not looked through for questions, each of which would be read. */
const LONGEST = 300;

/** More of them are no question but a list. */
const MOST = 5;

/**
 * The questions of a text that asks several: each part has its question word, and a part that names nobody is asked of whom the one
 * before names, the first of whom the next does. None where it asks one.
 */
export function questionsIn(index: FactIndex, { asked, tokens }: Reading, source: string): string[] {
  if (asked.length < 2 || source.length > LONGEST || !tokens.some(({ entity }) => entity)) return [];
  const parts = partsIn(index, source);
  if (parts.length < 2 || parts.length > MOST) return [];
  const names = parts.map(({ reading }) => namesOf(reading));
  return parts.map(({ text }, i) => {
    if (names[i] !== "") return text;
    const whom = names.slice(0, i).findLast((name) => name !== "") ?? names.find((name) => name !== "");
    return `${whom} ${text}`;
  });
}

interface Part {
  readonly from: number;
  readonly text: string;
  readonly reading: Reading;
}

/** The parts of a text between its joins; what asks nothing by itself belongs to the next one, and at the end to the one before. */
function partsIn(index: FactIndex, source: string): Part[] {
  const parts: Part[] = [];
  const partAt = (from: number, to: number): Part => {
    const text = source.slice(from, to);
    return { from, text, reading: readQuestion(index, text) };
  };
  const asks = ({ reading }: Part): boolean => reading.asked.length > 0;
  let from = 0;
  for (const { index: at, 0: join } of source.matchAll(joins())) {
    const part = partAt(from, at);
    if (!asks(part)) continue;
    parts.push(part);
    from = at + join.length;
  }
  const rest = partAt(from, source.length);
  if (asks(rest)) parts.push(rest);
  else parts.push(partAt(parts.pop()?.from ?? 0, source.length));
  return parts;
}

/** Whom a question names, in its own words. */
const namesOf = ({ tokens, text }: Reading): string =>
  tokens
    .filter(({ entity, inferred }) => entity && inferred === -1)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
