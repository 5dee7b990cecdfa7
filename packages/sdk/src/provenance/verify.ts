import { UnknownSourceError } from "../errors/unknown-source-error.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Pack } from "../model/pack.ts";
import { sha256 } from "./digest.ts";
import { normalizeSource, sourceLines } from "./text.ts";

/** What became of a place: `unchecked` where no copy of its source was given. */
export type EvidenceStatus = "verified" | "different" | "missing" | "unchecked";

/** What became of one piece of evidence in the reader's copy. */
export interface EvidenceCheck {
  readonly evidence: Evidence;
  readonly status: EvidenceStatus;
  /** What stands at that place in the reader's copy; absent when the copy ends before it, or there is none. */
  readonly passage?: string;
}

/** What became of one fact: verified only when all of its evidence is, else as its worst piece. */
export interface FactCheck<Id extends string = string> {
  readonly id: Id;
  readonly status: EvidenceStatus;
  readonly evidence: readonly EvidenceCheck[];
}

/** Outcome of checking a pack against copies of its sources. */
export interface Verification<Id extends string = string> {
  /** True when every fact of the pack is verified; false of a pack without facts. */
  readonly verified: boolean;
  /** Whether each text given is, as a whole, the one that the facts were taken from. */
  readonly sameText: boolean;
  /** Every fact, in the pack's order. */
  readonly facts: readonly FactCheck<Id>[];
}

const WORST = ["missing", "different", "unchecked", "verified"] as const;

/**
 * Checks every fact's evidence against the reader's own copy of the source, and shows the passages.
 *
 * A byte-order mark, the kind of line ends and Unicode normalisation are forgiven, nothing else. Of a pack with several
 * sources give all copies by the sources' ids, since a fact is verified only when all of its evidence is; what rests on a
 * source without a copy is `unchecked`.
 *
 * @param pack - facts with their evidence, such as `hkAi.pack`
 * @param text - the source's text, or the text of each source by its id
 * @param source - id of the source that a single text is a copy of; the pack's first one when absent
 * @throws UnknownSourceError when the pack has no source with an id that is given; its message names those that it has.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { hkAi, verify } from "@hk-ai/sdk";
 * const { verified, facts } = await verify(hkAi.pack, await readFile("article.txt", "utf8"));
 */
export async function verify<const P extends Pack>(
  pack: P,
  text: string | Readonly<Record<string, string>>,
  source: string | undefined = pack.sources[0]?.id,
): Promise<Verification<P["facts"][number]["id"]>> {
  const copies = new Map(typeof text === "string" ? [[source ?? "", text]] : Object.entries(text));
  const known = pack.sources.map(({ id }) => id);
  for (const id of copies.keys()) if (!known.includes(id)) throw new UnknownSourceError(id, known);
  const lines = new Map([...copies].map(([id, copy]) => [id, sourceLines(copy)]));
  const facts: FactCheck<P["facts"][number]["id"]>[] = [];
  for (const fact of pack.facts) {
    const evidence = await Promise.all(
      fact.evidence.map((piece) => checkEvidence(piece, lines.get(piece.source))),
    );
    const status = WORST.find((s) => evidence.some((check) => check.status === s)) ?? "unchecked";
    facts.push({ id: fact.id, status, evidence });
  }
  return {
    verified: facts.length > 0 && facts.every((fact) => fact.status === "verified"),
    sameText: await areSame(pack, copies),
    facts,
  };
}

async function areSame({ sources }: Pack, copies: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [id, copy] of copies) {
    const digest = sources.find((source) => source.id === id)?.digest;
    if (digest !== (await sha256(normalizeSource(copy)))) return false;
  }
  return copies.size > 0;
}

async function checkEvidence(
  evidence: Evidence,
  lines: readonly (readonly string[])[] | undefined,
): Promise<EvidenceCheck> {
  if (lines === undefined) return { evidence, status: "unchecked" };
  const line = lines[evidence.line - 1];
  if (line === undefined || line.length < evidence.end) return { evidence, status: "missing" };
  const passage = line.slice(evidence.start, evidence.end).join("");
  const status = (await sha256(passage)) === evidence.digest ? "verified" : "different";
  return { evidence, status, passage };
}
