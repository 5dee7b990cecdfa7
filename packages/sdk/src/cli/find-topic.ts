import { distance } from "fastest-levenshtein";
import { fold } from "../language/fold.ts";
import type { Lang } from "../language/langs.ts";
import type { Topic } from "../model/topic.ts";
import { UsageError } from "./usage-error.ts";
import { noTopicWords } from "./words.ts";

const plain = (text: string): string => fold(text.replace(/[\s_-]+/g, " ").trim());
const namesOf = (topic: Topic): string[] =>
  [topic.id, ...Object.values(topic.label), ...topic.aliases].map(plain);

/** How far two names are apart: 0 is the same, 1 shares nothing. */
const apart = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length);

const NEAR = 0.5;

/**
 * The topic that a person calls by its id, its label or another of its names, in any script.
 *
 * @throws UsageError when there is none; its message names the nearest ones.
 */
export function findTopic<T extends Topic>(topics: readonly T[], typed: string, lang: Lang): T {
  const wanted = plain(typed);
  const found =
    topics.find((topic) => plain(topic.id) === wanted) ??
    topics.find((topic) => namesOf(topic).includes(wanted));
  if (found !== undefined) return found;
  const nearest = topics
    .map((topic) => ({ id: topic.id, far: Math.min(...namesOf(topic).map((name) => apart(wanted, name))) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id);
  const all = topics.map(({ id }) => id);
  throw new UsageError(noTopicWords[lang](typed, nearest, all));
}
