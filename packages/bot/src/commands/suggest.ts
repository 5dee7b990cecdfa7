import type { Lang } from "@hk-ai/sdk";
import type { Suggestion } from "./answer.ts";
import { factSuggestions } from "./ask.ts";
import type { Command, Facts } from "./command.ts";
import { exampleOf } from "./example-of.ts";
import { nearestNamed } from "./nearest.ts";
import { beginsAsQuestion } from "./question.ts";
import { foldTyped } from "./typed-text.ts";

const SUGGESTIONS = 5;
/** A few facts are enough of a hint. */
const FACTS = 3;

/** A name further away than this has nothing to do with what was typed. */
const NEAR = 0.5;

/** What is offered where no command comes near. */
const USUAL: readonly string[] = ["help", "topics", "timeline"];

/** What was probably meant by words that are not understood. */
export interface Suggester {
  /** The commands and topics that come nearest, else facts that hold the very word, else what is usual. */
  forUnknown(typed: string, lang: Lang): Suggestion[];
  /** The commands and topics that come nearest, else topics that have facts. */
  forStrange(typed: string, lang: Lang): Suggestion[];
}

export function suggester(
  facts: Facts,
  all: readonly Command[],
  byWord: ReadonlyMap<string, Command>,
): Suggester {
  // Of two names that come equally near, the topic was more likely meant than the command.
  const topicsFirst = [...byWord].sort(([, a], [, b]) => b.listed.localeCompare(a.listed));
  const usual = all.filter(({ name }) => USUAL.includes(name));
  const filled = all.filter(
    ({ name, listed }) => listed === "topic" && facts.facts({ topic: name }).length > 0,
  );
  const labels = new Map(facts.topics().map(({ id, label }) => [id, label]));

  const offer = (commands: readonly Command[], lang: Lang): Suggestion[] =>
    commands.slice(0, SUGGESTIONS).map((command) => ({
      text: exampleOf(command, lang),
      label:
        command.listed === "topic"
          ? (labels.get(command.name)?.[lang] ?? command.name)
          : `${command.name} · ${command.summary[lang]}`,
    }));

  /** Facts whose sentence has the word, as a whole word where it is written with letters or digits. */
  function withWord(typed: string, lang: Lang): Suggestion[] {
    const word = foldTyped(typed);
    if (!/^[\p{L}\p{N}]{2,40}$/u.test(word) || beginsAsQuestion(word)) return [];
    const whole = new RegExp(
      /\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{N}.,])${word}(?![\\p{L}\\p{N}]|[.,]\\d)`,
      "u",
    );
    const found = facts.facts().filter(({ statement }) => whole.test(foldTyped(statement[lang])));
    return factSuggestions(facts, found.slice(0, FACTS), lang);
  }

  return {
    forUnknown(typed, lang) {
      const near = offer(nearestNamed(typed, topicsFirst, SUGGESTIONS, NEAR), lang);
      if (near.length > 0) return near;
      const told = withWord(typed, lang);
      return told.length > 0 ? told : offer(usual, lang);
    },
    forStrange(typed, lang) {
      const near = offer(nearestNamed(typed, topicsFirst, SUGGESTIONS, NEAR), lang);
      return near.length > 0 ? near : offer(filled, lang);
    },
  };
}
