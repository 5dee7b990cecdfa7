import type { Entity, Fact } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";

/** A programme, body or place that facts are mainly about, with what is said of it. */
export interface Programme {
  readonly entity: Entity;
  readonly facts: readonly Fact[];
}

/** What can be a programme's card: a thing that is run, not a person, an idea or a text. */
const KINDS: ReadonlySet<Entity["type"]> = new Set(["programme", "organization", "place"]);

/** The subject that at least half of a topic's facts are about. */
function mainSubject(own: readonly Fact[]): string | undefined {
  const bySubject = Map.groupBy(own, (fact) => fact.subject);
  const [subject, most] = [...bySubject].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return most !== undefined && most.length * 2 >= own.length ? subject : undefined;
}

/** Main subjects of the topics, in the order of the topics, then every other programme. */
export function programmes(facts: Facts): readonly Programme[] {
  const main = facts.topics().flatMap(({ id }) => mainSubject(facts.facts({ topic: id })) ?? []);
  const all = facts.entities().filter(({ type }) => type === "programme");
  return [...new Set([...main, ...all.map(({ id }) => id)])]
    .map((id) => ({ entity: facts.entity(id), facts: facts.facts({ subject: id }) }))
    .filter(({ entity, facts: own }) => KINDS.has(entity.type) && own.length > 0);
}
