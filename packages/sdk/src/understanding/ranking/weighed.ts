import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { columns, EVIDENCE } from "../fitted/evidence-names.ts";
import { fitted } from "../fitted/fitted.ts";
import { decider } from "../fitted/network.ts";
import type { Weights } from "../fitted/weights.ts";
import type { Reading } from "../reading/read.ts";
import { gather } from "./evidence.ts";
import { type Question, questionOf } from "./question.ts";
import type { Candidate, Scratch } from "./rank.ts";
import { wordedOf } from "./worded-of.ts";

/** How much it counts that a question calls for a fact by its label: wordings lean to what is asked for more often. */
const BY_LABEL = 0.5;

/** A fact weighed as an answer. */
export interface Weighed {
  readonly fact: number;
  /** In scratch memory: good until the next question. */
  readonly evidence: Float64Array;
  /** How much speaks for it, in the logarithm of odds against the other facts. */
  readonly mark: number;
}

const weights = lazy(() => ({
  plain: weightsOf(fitted().plain),
  worded: weightsOf(fitted().worded),
}));

function weightsOf({ ranks, answers }: Weights) {
  return { ranks: Float64Array.from(EVIDENCE, (name) => ranks[name]), oddsOf: decider(answers) };
}

/** The weights for an index: others where wordings have been learnt, which say much of what else must be put together. */
export const weightsFor = ({ wording }: FactIndex) =>
  wording === undefined ? weights().plain : weights().worded;

/** Whether a question names what a fact is about and calls what it gives by its label, and says nothing else. */
export const asksByLabel = (evidence: Float64Array): boolean =>
  evidence[columns().cover] === 1 && namesAndCalls(evidence);

/** The same without regard to what else it says. */
export function namesAndCalls(evidence: Float64Array): boolean {
  const { label, subject, fit } = columns();
  return evidence[label] === 1 && evidence[subject] === 1 && (evidence[fit] as number) >= 0;
}

/** A reading with all that depends on it alone. */
export interface Held {
  readonly reading: Reading;
  readonly question: Question;
}

export function hold(index: FactIndex, scratch: Scratch, reading: Reading): Held {
  return { reading, question: questionOf(index, scratch.sought, reading, wordedOf(index, scratch, reading)) };
}

/** Facts by how well they answer a question; `from` says how many of its evidence rows in scratch memory are taken. */
export function weigh(
  index: FactIndex,
  scratch: Scratch,
  { question }: Held,
  candidates: readonly Candidate[],
  from = 0,
): Weighed[] {
  const { ranks } = weightsFor(index);
  const weighed = new Array<Weighed>(candidates.length);
  for (let n = 0; n < candidates.length; n += 1) {
    const candidate = candidates[n] as Candidate;
    const row = from + n;
    scratch.rows[row] ??= new Float64Array(EVIDENCE.length);
    const evidence = gather(index, scratch, question, candidate, scratch.rows[row]);
    const called = question.worded !== undefined && asksByLabel(evidence) ? BY_LABEL : 0;
    insert(weighed, n, { fact: candidate.fact, evidence, mark: dot(ranks, evidence) + called });
  }
  return weighed;
}

/** Puts a fact among so many others that are in order: they are few, and to sort them takes memory. */
export function insert(weighed: Weighed[], length: number, one: Weighed): void {
  let at = length;
  for (; at > 0 && byMark(weighed[at - 1] as Weighed, one) > 0; at -= 1)
    weighed[at] = weighed[at - 1] as Weighed;
  weighed[at] = one;
}

const byMark = (a: Weighed, b: Weighed): number => b.mark - a.mark || a.fact - b.fact;

function dot(weights: Float64Array, evidence: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (evidence[i] as number);
  return sum;
}

/** How much speaks for each of some facts as what a text is about. */
export function marksOf(
  index: FactIndex,
  scratch: Scratch,
  reading: Reading,
  candidates: readonly Candidate[],
): ReadonlyMap<number, number> {
  const weighed = weigh(index, scratch, hold(index, scratch, reading), candidates);
  return new Map(weighed.map(({ fact, mark }) => [fact, mark]));
}
