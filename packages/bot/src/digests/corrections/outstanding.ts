import type { Fact, FactBase } from "@hk-ai/sdk";
import type { DigestMessages, MessageRef, OutdatedFact } from "../../store/digest-messages.ts";

/** A fact in a message whose place another fact has taken; greater than any revision. */
const SUPERSEDED = 2_147_483_647;

/** What a message says that is no longer so. */
export interface Correction {
  readonly outdated: OutdatedFact;
  /** What is right now. */
  readonly fact: Fact;
  /** Up to which revision the message is then corrected. */
  readonly revision: number;
}

/** Messages that say what is no longer so, with their corrections. */
export type Outstanding = ReadonlyMap<string, { message: MessageRef; corrections: Correction[] }>;

/** Finds messages that show a fact in an older revision, or one whose place another has taken, the oldest first. */
export async function outstanding(
  messages: DigestMessages,
  facts: FactBase,
  page: { readonly now: Date; readonly limit: number; readonly teamId?: string },
): Promise<Outstanding> {
  const found = new Map<string, { message: MessageRef; corrections: Correction[] }>();
  const successors = successorsIn(facts);
  for (const fact of facts.facts()) {
    const successor = successors.get(fact.id);
    if (successor === undefined && fact.revision === 1) continue;
    const revision = successor === undefined ? fact.revision : SUPERSEDED;
    for (const outdated of await messages.outdated({ id: fact.id, revision }, page)) {
      const { message } = outdated;
      const key = `${message.teamId} ${message.channelId} ${message.ts}`;
      const known = found.get(key) ?? { message, corrections: [] };
      known.corrections.push({ outdated, fact: successor ?? fact, revision });
      found.set(key, known);
    }
  }
  return found;
}

/** For each fact that was superseded, the one that holds now: the last of its successors. */
function successorsIn(facts: FactBase): ReadonlyMap<string, Fact> {
  const next = new Map<string, Fact>();
  for (const fact of facts.facts()) if (fact.supersedes !== undefined) next.set(fact.supersedes, fact);
  const last = (fact: Fact, seen: ReadonlySet<string>): Fact => {
    const later = next.get(fact.id);
    return later === undefined || seen.has(later.id) ? fact : last(later, new Set([...seen, later.id]));
  };
  return new Map([...next].map(([id, fact]) => [id, last(fact, new Set([id, fact.id]))]));
}
