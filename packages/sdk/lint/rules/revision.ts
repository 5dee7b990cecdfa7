import type { Fact } from "../../src/model/fact.ts";
import type { Pack } from "../../src/model/pack.ts";
import { isCorrected } from "../changes.ts";
import type { Problem, Rule } from "../rule.ts";

/** A correction shows in the revision, and what supersedes leads back to a first figure. */
export const revision: Rule = {
  name: "revision",
  description:
    "Revisions are whole numbers from 1, grow with each correction, and supersession has no circle.",
  *check(pack, { released }) {
    const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
    for (const fact of pack.facts) {
      if (!Number.isInteger(fact.revision) || fact.revision < 1) {
        yield {
          kind: "fact",
          id: fact.id,
          message: "Write the revision as a whole number, 1 for a new fact.",
        };
      }
      const message = supersessionProblem(fact, facts);
      if (message !== undefined) yield { kind: "fact", id: fact.id, message };
    }
    if (released !== undefined) yield* uncounted(pack, released);
  },
};

function supersessionProblem(fact: Fact, facts: ReadonlyMap<string, Fact>): string | undefined {
  const passed = new Set([fact.id]);
  for (let older = fact.supersedes; older !== undefined; older = facts.get(older)?.supersedes) {
    if (passed.has(older)) return `Remove supersedes here or in ${older}: the two lead back to each other.`;
    passed.add(older);
  }
  const replaced = fact.supersedes === undefined ? undefined : facts.get(fact.supersedes);
  if (replaced !== undefined && replaced.subject !== fact.subject) {
    return `Supersede a fact about ${fact.subject}: ${replaced.id} is about ${replaced.subject}.`;
  }
  return undefined;
}

function* uncounted(pack: Pack, released: Pack): Generator<Problem> {
  const before = new Map(released.facts.map((fact) => [fact.id, fact]));
  for (const fact of pack.facts) {
    const old = before.get(fact.id);
    if (old === undefined || !isCorrected(old, fact) || fact.revision > old.revision) continue;
    const message = `Raise the revision to ${old.revision + 1}: value or wording differ from the published ones.`;
    yield { kind: "fact", id: fact.id, message };
  }
}
