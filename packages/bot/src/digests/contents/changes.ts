import type { Fact, FactBase, Localized } from "@hk-ai/sdk";
import type { FactSnapshot, FactState } from "../../store/fact-snapshots.ts";
import { aboutAny } from "./about-any.ts";
import { valueInWords } from "./snapshot.ts";

/** What has become of a fact since an earlier digest. */
export type Change =
  | { readonly kind: "new"; readonly fact: Fact }
  | {
      /** The fact itself says something else now. */
      readonly kind: "corrected";
      readonly fact: Fact;
      readonly was: FactState;
      readonly after: Localized;
    }
  | {
      /** A newer figure has taken its place. */
      readonly kind: "superseded";
      readonly fact: Fact;
      readonly was: FactState;
      readonly after: Localized;
    }
  | { readonly kind: "withdrawn"; readonly id: string; readonly was: FactState };

/**
 * What has changed in the facts of some topics since a snapshot of them: new, corrected, superseded and withdrawn
 * facts, in the order of the facts.
 *
 * @param topics - ids; all topics when empty
 */
export function changesSince(before: FactSnapshot, facts: FactBase, topics: readonly string[]): Change[] {
  const about = aboutAny(topics);
  const changes: Change[] = [];
  const replaced = new Set<string>();
  for (const fact of facts.facts()) {
    const was = before.facts[fact.id];
    if (was !== undefined) {
      if (fact.revision > was.revision && (about(fact) || about(was))) {
        const after = valueInWords(fact, facts);
        changes.push({ kind: "corrected", fact, was, after });
      }
      continue;
    }
    const older = fact.supersedes === undefined ? undefined : before.facts[fact.supersedes];
    if (older !== undefined && fact.supersedes !== undefined) replaced.add(fact.supersedes);
    if (!about(fact)) continue;
    if (older === undefined) changes.push({ kind: "new", fact });
    else changes.push({ kind: "superseded", fact, was: older, after: valueInWords(fact, facts) });
  }
  for (const [id, was] of Object.entries(before.facts)) {
    if (!facts.isFactId(id) && !replaced.has(id) && about(was)) changes.push({ kind: "withdrawn", id, was });
  }
  return changes;
}
