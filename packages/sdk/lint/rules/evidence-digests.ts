import type { Pack } from "../../src/model/pack.ts";
import { sha256 } from "../../src/provenance/digest.ts";
import { normalizeSource } from "../../src/provenance/text.ts";
import { verify } from "../../src/provenance/verify.ts";
import type { Problem, Rule } from "../rule.ts";

/** Evidence lies within its source and, with the article at hand, has the digest of what stands there. */
export const evidenceDigests: Rule = {
  name: "evidence-digests",
  description: "Evidence lies within its source and is what the article has there.",
  withoutArticle: "digests are not compared with the article",
  async check(pack, { article }) {
    const problems = [...outOfSource(pack)];
    if (article === undefined) return problems;
    // The source of an article is known by its digest; an article of none of them is checked against the first.
    const digest = await sha256(normalizeSource(article));
    const source = pack.sources.find((source) => source.digest === digest) ?? pack.sources[0];
    if (source !== undefined && source.digest !== digest) {
      const message =
        "Run pnpm evidence with this article: it is not the text that the evidence was taken from.";
      problems.push({ kind: "source", id: source.id, message });
    }
    const { facts } = await verify(pack, article, source?.id);
    for (const { id, evidence } of facts) {
      for (const { status, evidence: place } of evidence) {
        if (status === "verified" || status === "unchecked") continue;
        const where = `${place.line}:${place.start}-${place.end}`;
        const message = `Correct the anchor and run pnpm evidence: ${where} is ${status} in the article.`;
        problems.push({ kind: "fact", id, message });
      }
    }
    return problems;
  },
};

function* outOfSource(pack: Pack): Generator<Problem> {
  const lines = new Map(pack.sources.map((source) => [source.id, source.lines]));
  for (const { id, evidence } of pack.facts) {
    if (evidence.length === 0) {
      yield { kind: "fact", id, message: "Give it an anchor and run pnpm evidence: nothing proves it." };
    }
    for (const { source, line, start, end } of evidence) {
      const last = lines.get(source) ?? Infinity;
      if (line >= 1 && line <= last && start >= 0 && start < end) continue;
      const message = `Correct the anchor and run pnpm evidence: ${line}:${start}-${end} is no range of lines 1 to ${last}.`;
      yield { kind: "fact", id, message };
    }
  }
}
