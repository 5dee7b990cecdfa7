import type { FactIndex } from "../lookup/fact-index.ts";
import { type Reading, readQuestion } from "./read.ts";

/** Where a question may end and another begin: “how much is it, and how long does it run?” */
const JOINS = /\s*[，,;；?？]\s*(?:and\s+|同埋|以及|又)?|\s+(?:and|&)\s+|\s*(?:同埋|以及)\s*/gi;
/** A longer text is not looked through for questions, each of which would be read. */
const LONGEST = 300;

/**
 * The questions of a text that asks two: each part has its question word, and a part that names nobody is asked of whom the other
 * names. None where it asks one.
 */
export function questionsIn(index: FactIndex, { asked, tokens }: Reading, source: string): string[] {
  if (asked.length < 2 || source.length > LONGEST || !tokens.some(({ entity }) => entity)) return [];
  for (const { index: at, 0: join } of source.matchAll(JOINS)) {
    const parts = [source.slice(0, at), source.slice(at + join.length)];
    const readings = parts.map((part) => readQuestion(index, part));
    if (!readings.every((reading) => reading.asked.length > 0)) continue;
    const names = readings.map(namesOf);
    return parts.map((part, i) => (names[i] === "" ? `${names[1 - i]} ${part}` : part));
  }
  return [];
}

/** Whom a question names, in its own words. */
const namesOf = ({ tokens, text }: Reading): string =>
  tokens
    .filter(({ entity, inferred }) => entity && inferred === -1)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
