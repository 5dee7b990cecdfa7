import type { FactIndex } from "../src/lookup/fact-index.ts";
import type { Fact } from "../src/model/fact.ts";
import { lookedAt } from "../src/understanding/ask/ask.ts";
import { candidatesOf } from "../src/understanding/ranking/candidates.ts";
import { gather } from "../src/understanding/ranking/evidence.ts";
import { type Question, questionOf } from "../src/understanding/ranking/question.ts";
import { createScratch, type Scratch } from "../src/understanding/ranking/rank.ts";
import { wordedOf } from "../src/understanding/ranking/worded-of.ts";
import { type Reading, readQuestion } from "../src/understanding/reading/read.ts";
import type { Example } from "./fit/example.ts";
import { isRight } from "./judge.ts";
import type { QuestionRow } from "./rows.ts";

/** Scratch memory for an index; those that differ in what was learnt alone share it. */
const memories = new Map<FactIndex["features"], Scratch>();
function scratchOf({ facts, features }: FactIndex): Scratch {
  const known = memories.get(features) ?? createScratch(facts.length, features.size);
  memories.set(features, known);
  return known;
}

/** An example with the facts that its evidence is about, and the question as it was held against them. */
export interface HeldExample extends Example {
  readonly facts: readonly number[];
  readonly held: Question;
}

/** A row as an example of what the evidence for a right answer looks like. */
export function exampleOf(
  { question, gold }: QuestionRow,
  of: FactIndex,
  change?: (reading: Reading) => Reading,
  counts = 1,
): HeldExample {
  const memory = scratchOf(of);
  const asked = readQuestion(of, question);
  const reading = change?.(asked) ?? asked;
  const said = wordedOf(of, memory, reading);
  const candidates = candidatesOf(of, memory, reading, said, lookedAt(of));
  const held = questionOf(of, [], reading, said);
  return {
    answerable: gold !== null,
    counts,
    reading: { ask: reading.ask, tokens: { length: reading.tokens.length } },
    elsewhere: said?.elsewhere ?? 0,
    evidence: candidates.map((candidate) => gather(of, memory, held, candidate)),
    right: candidates.map(({ fact }) => gold !== null && isRight(of.facts[fact] as Fact, gold)),
    facts: candidates.map(({ fact }) => fact),
    held,
  };
}
