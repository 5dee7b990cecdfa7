import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What an answer must show to be right. */
export interface Gold {
  readonly lines: readonly number[];
  readonly kind: string;
  readonly number: number | null;
  readonly accept: string;
  readonly note: string;
  /** Ids of the right facts, in rows written by somebody who knew them; nothing else then counts. */
  readonly facts?: readonly string[];
}

export interface QuestionRow {
  readonly id: string;
  readonly lang: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly gold: Gold | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly lang: string;
  readonly claim: string;
  readonly label: "supported" | "refuted" | "not-enough-info";
  readonly lines: readonly number[];
}

/** A named set of rows. */
export interface EvalSet {
  readonly name: string;
  readonly questions: readonly QuestionRow[];
  readonly claims: readonly ClaimRow[];
}

/** Who wrote a set: what one hand wrote in several rounds is one. */
export const handOf = ({ name }: EvalSet): string => name.replace(/^(\d+)-\d+$/, "$1");

function lines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Reads a folder with questions.jsonl and claims.jsonl; undefined when it is not there. */
export function loadSet(name: string, folder: string): EvalSet | undefined {
  const questions = join(folder, "questions.jsonl");
  const claims = join(folder, "claims.jsonl");
  if (!existsSync(questions) || !existsSync(claims)) return undefined;
  return { name, questions: lines(questions), claims: lines(claims) };
}

/** Every set in the folders of a folder, one after another. */
export function loadSets(folder: string): EvalSet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => loadSet(name, join(folder, name)) ?? []);
}

/** Several sets as one. */
export function joinSets(name: string, sets: readonly EvalSet[]): EvalSet {
  return {
    name,
    questions: sets.flatMap(({ questions }) => questions),
    claims: sets.flatMap(({ claims }) => claims),
  };
}

/** The cells of TSV files, one file a hand, named `kind` and the name of the file. */
function tables(kind: string, folder: string): { name: string; rows: string[][] }[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: `${kind}-${file.replace(/\.tsv$/, "")}`,
      rows: readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((row) => row !== "")
        .map((row) => row.split("\t")),
    }));
}

/**
 * Questions as TSV files of the ids of right facts (or NONE), language and question, one file a hand.
 *
 * The writers of those whose names do not begin with “blind” knew what the facts say.
 */
export function loadAsked(folder: string): EvalSet[] {
  return tables("asked", folder).map(({ name, rows }) => ({
    name,
    questions: rows.map(([fact = "", lang = "", question = ""], i): QuestionRow => {
      const gold =
        fact === "NONE"
          ? null
          : { lines: [], kind: "", number: null, accept: "", note: "", facts: fact.split(",") };
      return { id: `${name}-${i + 1}`, lang, question, answerable: gold !== null, gold };
    }),
    claims: [],
  }));
}

/**
 * Claims as TSV files of label, fact id (where the writer knew it), language and claim, one file a hand, as {@link loadAsked}.
 */
export function loadClaimed(folder: string): EvalSet[] {
  return tables("claimed", folder).map(({ name, rows }) => ({
    name,
    questions: [],
    claims: rows.map(
      ([label = "", , lang = "", claim = ""], i): ClaimRow => ({
        id: `${name}-${i + 1}`,
        lang,
        claim,
        label: label as ClaimRow["label"],
        lines: [],
      }),
    ),
  }));
}
