import type { Fact } from "../src/model/fact.ts";
import type { Understanding } from "../src/understanding/index.ts";
import type { Baseline } from "./baselines/index.ts";
import { isRight } from "./judge.ts";
import { type ClaimRow, type EvalSet, joinSets, type QuestionRow } from "./rows.ts";
import { createTally, type Tally } from "./tally.ts";

/** What a set of rows came to. */
export interface Result {
  readonly set: EvalSet;
  readonly tally: Tally;
  /** Claims by label, then by verdict. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Rows that came out wrong, for development. */
  readonly misses: readonly string[];
}

/** A set of rows and what is asked and checked with them. */
export interface Asked {
  readonly understanding: Understanding;
  readonly set: EvalSet;
}

/** Asks and checks every row of some sets, which count as one. */
export function measure(name: string, asked: readonly Asked[]): Result {
  const tally = createTally();
  const confusion = new Map<string, Map<string, number>>();
  const misses: string[] = [];
  for (const { understanding, set } of asked) {
    for (const row of set.questions) question(understanding, row, tally, misses);
    for (const row of set.claims) claim(understanding, row, tally, confusion, misses);
  }
  return {
    set: joinSets(
      name,
      asked.map(({ set }) => set),
    ),
    tally,
    confusion,
    misses,
  };
}

function question(understanding: Understanding, row: QuestionRow, tally: Tally, misses: string[]): void {
  const result = understanding.ask(row.question);
  const answered = result.status === "answered";
  const right = row.gold === null ? !answered : answered && isRight(result.facts[0], row.gold);
  tally.add(row.answerable ? "answerable" : "unanswerable", right);
  tally.add(`question lang ${row.lang}`, right);
  if (row.gold !== null) {
    tally.add(`kind ${row.gold.kind}`, right);
    if (answered) tally.add("precision when answering", right);
  } else if (answered) tally.add("precision when answering", false);
  if (!answered) tally.add("abstention precision", !row.answerable);
  if (!row.answerable) tally.add("abstention recall", !answered);
  if (!right) misses.push(`${row.id}\t${row.question}\t${answered ? result.facts[0].id : result.reason}`);
}

function claim(
  understanding: Understanding,
  row: ClaimRow,
  tally: Tally,
  confusion: Map<string, Map<string, number>>,
  misses: string[],
): void {
  const result = understanding.check(row.claim);
  const right = result.verdict === row.label;
  tally.add("claims", right);
  tally.add(`label ${row.label}`, right);
  tally.add(`claim lang ${row.lang}`, right);
  if (row.label !== "supported") tally.add("false supported", result.verdict === "supported");
  if (row.label !== "not-enough-info") {
    // Some rows name no lines.
    const hit =
      row.lines.length === 0 ||
      result.facts.some((fact) => fact.evidence.some(({ line }) => row.lines.includes(line)));
    tally.add("strict claims", right && hit);
  } else tally.add("strict claims", right);
  const counts = confusion.get(row.label) ?? new Map<string, number>();
  counts.set(result.verdict, (counts.get(result.verdict) ?? 0) + 1);
  confusion.set(row.label, counts);
  if (!right)
    misses.push(`${row.id}\t${row.claim}\t${row.label} -> ${result.verdict} ${result.facts[0]?.id ?? ""}`);
}

/** Scores a search library that always answers with its top hit, and abstains only when it has none. */
export function measureBaseline(
  { search }: Pick<Baseline, "search">,
  facts: readonly Fact[],
  set: EvalSet,
  tally: Tally,
): void {
  for (const row of set.questions) {
    const top = search(row.question)[0];
    if (row.gold === null) tally.add("unanswerable", top === undefined);
    else tally.add("answerable", top !== undefined && isRight(facts[top] as Fact, row.gold));
  }
}
