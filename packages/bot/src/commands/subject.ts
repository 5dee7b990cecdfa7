import type { Entity, Fact, Localized, Topic } from "@hk-ai/sdk";
import { NAMING_WORDS } from "../words/naming-words.ts";
import type { Facts } from "./command.ts";
import { type EntityFinder, entityFinder } from "./find-entity.ts";
import { anyOf } from "./phrase-pattern.ts";
import { foldTyped } from "./typed-text.ts";

/** What can be spoken of by name, and all that is told of it. */
export interface Subject {
  readonly label: Localized;
  readonly facts: readonly Fact[];
  /** What to type after "/hk-ai" to see it. */
  readonly command: string;
}

/** Looks up what people speak of: people, bodies and the like, and topics. */
export interface SubjectFinder extends EntityFinder {
  topic(typed: string): Topic | undefined;
  /** Who or what alone is named, also in “what about the fund?” and “數碼港係咩”: the body first, then the topic. */
  named(typed: string): Subject[];
  /** Who or what alone has these words in its name. */
  partly(typed: string): Entity | undefined;
  /** Whether a name stands somewhere in a text. */
  mentions(text: string): boolean;
}

const { before, after, articles } = NAMING_WORDS;
const BEFORE = new RegExp(`^${anyOf(before)}[\\s,，:：]*`, "iu");
const AFTER = new RegExp(`[\\s,，]*${anyOf(after)}$`, "iu");
const ARTICLE = new RegExp(`^${anyOf(articles)}\\s+`, "iu");
const SENTENCE_END = /[?？!！.,。，\s]+$/u;

/** More stands around no name. */
const MOST_FRAMES = 6;

/** A text as it stands, then with less and less of what people say around a name. */
export function barer(typed: string): string[] {
  const whole = typed.trim().replace(SENTENCE_END, "");
  const steps = [typed.trim(), whole];
  for (let rest = whole; steps.length < MOST_FRAMES; ) {
    const less = [BEFORE, AFTER, ARTICLE]
      .map((pattern) => rest.replace(pattern, ""))
      .find((one) => one !== rest);
    if (less === undefined || less === "") break;
    rest = less;
    steps.push(rest);
  }
  return steps;
}

/** Whether a name has some words in it, whole ones where they are written with letters. */
function holds(name: string, part: string): boolean {
  if (/\p{Script=Han}/u.test(part)) return foldTyped(name).includes(part);
  const words = (text: string) => ` ${text.replace(/[^\p{L}\p{N}+]+/gu, " ").trim()} `;
  return words(foldTyped(name)).includes(words(part));
}

const known = new WeakMap<Facts, SubjectFinder>();

/** The finder of the subjects of some facts, which is made once: several commands look names up. */
export function subjectFinder(facts: Facts): SubjectFinder {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const finder = makeFinder(facts);
  known.set(facts, finder);
  return finder;
}

function makeFinder(facts: Facts): SubjectFinder {
  const entities = entityFinder(facts);
  const topics = new Map<string, Topic>();
  for (const topic of facts.topics()) {
    for (const name of [topic.id, ...Object.values(topic.label), ...topic.aliases]) {
      if (!topics.has(foldTyped(name))) topics.set(foldTyped(name), topic);
    }
  }
  const topic = (typed: string) => topics.get(foldTyped(typed));
  const ofEntity = (entity: Entity): Subject => ({
    label: entity.name,
    facts: facts
      .facts()
      .filter(({ subject, mentions }) => subject === entity.id || mentions?.includes(entity.id)),
    command: `who ${entity.id}`,
  });
  const ofTopic = ({ id, label }: Topic): Subject => ({
    label,
    facts: facts.facts({ topic: id }),
    command: id,
  });
  return {
    ...entities,
    topic,
    named(typed) {
      for (const text of barer(typed)) {
        const entity = entities.find(text);
        const named = topic(text);
        const found = [...(entity ? [ofEntity(entity)] : []), ...(named ? [ofTopic(named)] : [])];
        if (found.length > 0) return found;
      }
      return [];
    },
    partly(typed) {
      const part = foldTyped(barer(typed).at(-1) ?? "");
      if (part.length < 2 || part.split(" ").length > 3) return undefined;
      const holding = facts
        .entities()
        .filter(({ name }) => Object.values(name).some((one) => holds(one, part)));
      return holding.length === 1 ? holding[0] : undefined;
    },
    mentions(text) {
      const words = foldTyped(text)
        .replace(SENTENCE_END, "")
        .split(/[\s,:;]+/);
      // No name is longer.
      return words.some((_word, at) =>
        words.slice(at, at + 8).some((_next, more) => {
          const part = words.slice(at, at + more + 1).join(" ");
          return part.length > 2 && (entities.find(part) ?? topic(part)) !== undefined;
        }),
      );
    },
  };
}
