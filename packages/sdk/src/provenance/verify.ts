import type { Evidence } from "../model/evidence.ts";
import type { Pack } from "../model/pack.ts";
import { sha256 } from "./digest.ts";
import { normalizeSource, sourceLines } from "./text.ts";

/** What became of one piece of evidence in the reader's copy. */
export interface EvidenceCheck {
  readonly evidence: Evidence;
  readonly status: "verified" | "different" | "missing";
  /** What stands at that place in the reader's copy; absent when the copy ends before it. */
  readonly passage?: string;
}

/** What became of one fact: verified only when all of its evidence is. */
export interface FactCheck<Id extends string = string> {
  readonly id: Id;
  readonly status: "verified" | "different" | "missing";
  readonly evidence: readonly EvidenceCheck[];
}

/** Outcome of checking a pack against a copy of its source. */
export interface Verification<Id extends string = string> {
  /** True when every fact is verified. */
  readonly verified: boolean;
  /** Whether the whole text is the one the facts were taken from. */
  readonly sameText: boolean;
  readonly facts: readonly FactCheck<Id>[];
}

const WORST = ["missing", "different", "verified"] as const;

/**
 * Checks every fact's evidence against the reader's own copy of the source, and shows the passages.
 *
 * The text is brought to NFC with LF line ends first; nothing else is forgiven. A pack with several sources is
 * checked for the one named, its only one by default.
 *
 * @param pack - facts with their evidence, such as `hkAi.pack`
 * @param text - the source's text
 * @param source - id of the source the text is a copy of
 * @example
 * import { readFile } from "node:fs/promises";
 * import { hkAi, verify } from "@hk-ai/sdk";
 * const { verified, facts } = await verify(hkAi.pack, await readFile("article.txt", "utf8"));
 */
export async function verify<const P extends Pack>(
  pack: P,
  text: string,
  source: string | undefined = pack.sources[0]?.id,
): Promise<Verification<P["facts"][number]["id"]>> {
  const lines = sourceLines(text);
  const facts: FactCheck<P["facts"][number]["id"]>[] = [];
  for (const fact of pack.facts) {
    const own = fact.evidence.filter((evidence) => evidence.source === source);
    if (own.length === 0) continue;
    const evidence = await Promise.all(own.map((piece) => checkEvidence(piece, lines)));
    const status = WORST.find((s) => evidence.some((check) => check.status === s)) ?? "missing";
    facts.push({ id: fact.id, status, evidence });
  }
  const digest = pack.sources.find((s) => s.id === source)?.digest;
  return {
    verified: facts.length > 0 && facts.every((fact) => fact.status === "verified"),
    sameText: digest === (await sha256(normalizeSource(text))),
    facts,
  };
}

async function checkEvidence(
  evidence: Evidence,
  lines: readonly (readonly string[])[],
): Promise<EvidenceCheck> {
  const line = lines[evidence.line - 1];
  if (line === undefined || line.length < evidence.end) return { evidence, status: "missing" };
  const passage = line.slice(evidence.start, evidence.end).join("");
  const status = (await sha256(passage)) === evidence.digest ? "verified" : "different";
  return { evidence, status, passage };
}
