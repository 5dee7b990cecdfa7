import type { Topic } from "@hk-ai/sdk";
import type { Facts } from "./command.ts";
import { nearestNamed } from "./nearest.ts";
import { subjectFinder } from "./subject.ts";

/** A topic further away than this was not meant. */
const NEAR = 0.5;

/** Topics that have facts and come near to what was typed by their names, or by whom it names: “Cyberport”. */
export function nearTopics(facts: Facts, typed: string, limit: number): Topic[] {
  const filled = facts.topics().filter(({ id }) => facts.facts({ topic: id }).length > 0);
  const words = filled.flatMap((topic) =>
    [topic.id, ...Object.values(topic.label), ...topic.aliases].map(
      (word) => [word.toLowerCase(), topic] as const,
    ),
  );
  const near = nearestNamed(typed, words, limit, NEAR);
  const spoken = subjectFinder(facts)
    .named(typed)
    .flatMap((subject) => subject.facts.flatMap((fact) => fact.topics));
  const often = (id: string) => spoken.filter((topic) => topic === id).length;
  const touched = filled.filter(({ id }) => often(id) > 0).sort((a, b) => often(b.id) - often(a.id));
  return [...new Set([...near, ...touched])].slice(0, limit);
}
