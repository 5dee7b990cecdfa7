import type { Answer, Suggestion } from "./answer.ts";
import type { Command, CommandContext, Facts } from "./command.ts";
import { compareCommand } from "./compare.ts";
import { factCommand } from "./fact.ts";
import { helpCommand } from "./help.ts";
import { langCommand } from "./lang.ts";
import { nearestNamed } from "./nearest.ts";
import { sourcesCommand } from "./sources.ts";
import { timelineCommand } from "./timeline.ts";
import { topicCommand } from "./topic.ts";
import { topicsCommand } from "./topics.ts";
import { foldTyped } from "./typed-text.ts";
import { whoCommand } from "./who.ts";

/** Everything that can be typed after "/hk-ai". */
export interface Commands {
  readonly all: readonly Command[];
  /** Understands what was typed and answers; unknown words get the nearest commands. */
  answer(text: string, context: CommandContext): Promise<Answer>;
}

const SUGGESTIONS = 5;

export function createCommands(facts: Facts): Commands {
  const all: Command[] = [
    helpCommand(facts, () => all),
    topicsCommand(facts),
    factCommand(facts),
    timelineCommand(facts),
    whoCommand(facts),
    compareCommand(facts),
    sourcesCommand(facts),
    langCommand(),
    ...facts.topics().map((topic) => topicCommand(facts, topic)),
  ];
  // Earlier commands win a word that two of them claim: a topic never hides help.
  const byWord = new Map<string, Command>();
  for (const command of all) {
    for (const word of [command.name, ...command.aliases]) {
      const folded = foldTyped(word);
      if (!byWord.has(folded)) byWord.set(folded, command);
    }
  }

  function find(text: string): { command: Command; argument: string } | undefined {
    const folded = foldTyped(text);
    const whole = byWord.get(folded === "" ? "help" : folded);
    if (whole !== undefined) return { command: whole, argument: "" };
    const [first = "", ...rest] = text.trim().split(/\s+/);
    const command = byWord.get(foldTyped(first));
    // A topic takes no argument: more words behind it are something else that was meant.
    return command === undefined || command.arguments === ""
      ? undefined
      : { command, argument: rest.join(" ") };
  }

  function nearest(typed: string, lang: CommandContext["lang"]): Suggestion[] {
    return nearestNamed(typed, byWord, SUGGESTIONS).map((command) => ({
      text: command.example ?? command.name,
      label: command.listed === "topic" ? topicLabel(command, lang) : command.name,
    }));
  }

  function topicLabel(command: Command, lang: CommandContext["lang"]): string {
    return facts.topics().find((topic) => topic.id === command.name)?.label[lang] ?? command.name;
  }

  return {
    all,
    async answer(text, context) {
      const found = find(text);
      if (found !== undefined) return found.command.run(found.argument, context);
      return { type: "unknown", typed: text, nearest: nearest(text, context.lang) };
    },
  };
}
