import type { AskResult } from "@hk-ai/sdk";
import { say } from "../words/say.ts";
import type { Answer, Suggestion } from "./answer.ts";
import { answerOfAsk, askCommand } from "./ask.ts";
import { checkCommand } from "./check.ts";
import type { Command, CommandContext, Facts } from "./command.ts";
import { compareCommand } from "./compare.ts";
import { isThanks, withoutCourtesy } from "./courtesy.ts";
import { digestCommand } from "./digest.ts";
import { exampleOf } from "./example-of.ts";
import { factCommand } from "./fact.ts";
import { helpCommand } from "./help.ts";
import { langCommand } from "./lang.ts";
import { isNearTo, isSlip, nearestNamed } from "./nearest.ts";
import { reportsCommand } from "./reports.ts";
import { fitsButton } from "./request.ts";
import { searchCommand } from "./search.ts";
import { settingsCommand } from "./settings.ts";
import { sourcesCommand } from "./sources.ts";
import { timelineCommand } from "./timeline.ts";
import { topicCommand } from "./topic.ts";
import { topicsCommand } from "./topics.ts";
import { foldTyped, withoutSlash } from "./typed-text.ts";
import { whoCommand } from "./who.ts";

/** Everything that can be typed after "/hk-ai". */
export interface Commands {
  readonly all: readonly Command[];
  /** Understands what was typed: a command, a question, or neither, which gets the nearest commands. */
  answer(text: string, context: CommandContext): Promise<Answer>;
}

const SUGGESTIONS = 5;

/** A name further away than this has nothing to do with what was typed. */
const NEAR = 0.5;

/** What is offered where no command comes near. */
const USUAL: readonly string[] = ["help", "topics", "timeline"];

/** What may end a command as it ends a sentence. */
const ENDING = /[?!.,。]+$/u;

const QUESTION = /[?？]\s*$/u;

/** Whether a question is about something else than the facts are. */
const isStrange = (asked: AskResult): asked is Extract<AskResult, { status: "abstained" }> =>
  asked.status === "abstained" && asked.reason === "off-topic";

/** A command that was typed. */
interface Found {
  readonly command: Command;
  readonly argument: string;
  /** Whether its word stands by itself; where it does not, it may be the beginning of something else. */
  readonly sure: boolean;
}

/** Whether more than one word was typed, or a question, in Chinese by its last character: then no misspelt command was meant. */
const isSentence = (text: string): boolean =>
  /\S\s+\S|[?？]|\p{Script=Han}{6}|\p{Script=Han}{3}[點点呢嗎吗未呀麼么咩]$/u.test(text);

/** Whether more words were typed than most names have. */
const isLong = (text: string): boolean => text.trim().split(/\s+/).length > 2;

export function createCommands(facts: Facts): Commands {
  const check = checkCommand(facts);
  const all: Command[] = [
    helpCommand(facts, () => all),
    topicsCommand(facts),
    askCommand(facts),
    check,
    searchCommand(facts),
    factCommand(facts),
    timelineCommand(facts),
    whoCommand(facts),
    compareCommand(facts),
    sourcesCommand(facts),
    langCommand(),
    settingsCommand(),
    digestCommand(facts),
    reportsCommand(),
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

  // Chinese has no spaces between words; a single character begins too many other words.
  const unspaced = [...byWord]
    .filter(([word, command]) => command.arguments !== undefined && /^\p{Script=Han}{2,}$/u.test(word))
    .sort(([a], [b]) => b.length - a.length);

  function find(text: string): Found | undefined {
    const folded = foldTyped(text);
    const whole =
      byWord.get(folded === "" ? "help" : folded) ??
      byWord.get(folded.replace(ENDING, "")) ??
      byWord.get(foldTyped(withoutCourtesy(folded.replace(ENDING, ""))));
    if (whole !== undefined) return { command: whole, argument: "", sure: true };
    const [first = "", ...rest] = text.trim().split(/\s+/);
    const command = byWord.get(foldTyped(first));
    // A topic takes no argument: more words behind it are something else that was meant.
    if (command !== undefined) {
      return command.arguments === undefined ? undefined : { command, argument: rest.join(" "), sure: true };
    }
    const typed = text.trim();
    const [word = "", begun] = unspaced.find(([name]) => typed.startsWith(name)) ?? [];
    return begun && { command: begun, argument: typed.slice(word.length).trim(), sure: false };
  }

  /** Of everybody and everything that facts are about. */
  const names = () => facts.entities().map(({ name }) => foldTyped(name.en));

  const usual = all.filter(({ name }) => USUAL.includes(name));
  const filled = all.filter(
    ({ name, listed }) => listed === "topic" && facts.facts({ topic: name }).length > 0,
  );

  /** What comes near enough to have been meant; where nothing does, `otherwise`. */
  function nearest(typed: string, lang: CommandContext["lang"], otherwise: readonly Command[]): Suggestion[] {
    // Of two names that come equally near, the topic was more likely meant than the command.
    const topicsFirst = [...byWord].sort(([, a], [, b]) => b.listed.localeCompare(a.listed));
    const near = nearestNamed(typed, topicsFirst, SUGGESTIONS, NEAR);
    return (near.length > 0 ? near : otherwise.slice(0, SUGGESTIONS)).map((command) => ({
      text: exampleOf(command, lang),
      label:
        command.listed === "topic" ? topicLabel(command, lang) : `${command.name} · ${command.summary[lang]}`,
    }));
  }

  function topicLabel(command: Command, lang: CommandContext["lang"]): string {
    return facts.topics().find((topic) => topic.id === command.name)?.label[lang] ?? command.name;
  }

  function freeText(text: string, lang: CommandContext["lang"]): Answer {
    const unknown: Answer = { type: "unknown", typed: text, nearest: nearest(text, lang, usual) };
    if (isSlip(text, byWord.keys())) return unknown;
    const asked = facts.ask(text, { lang });
    if (!isStrange(asked)) return answerOfAsk(facts, text, asked, lang);
    if (!isSentence(text)) return unknown;
    const { explanation } = asked;
    return { type: "abstained", typed: text, explanation, related: nearest(text, lang, filled) };
  }

  return {
    all,
    async answer(typed, context) {
      const { lang } = context;
      const text = withoutSlash(typed);
      // A button could carry only its beginning, whose answer may be another one than that of the whole.
      if (!fitsButton(text))
        return { type: "wrong", problem: "tooLong", typed: "", example: exampleOf(check, lang), nearest: [] };
      if (isThanks(text)) return { type: "notice", text: say("welcome", lang) };
      const found = find(text);
      if (found === undefined) return freeText(text, lang);
      const answer = await found.command.run(found.argument, context);
      if (answer.type === "wrong" && !found.sure) return freeText(text, lang);
      // "who announced the quota?" begins with a command's name and is a question all the same.
      if (answer.type !== "wrong" || found.command.asks === undefined) return answer;
      // One word behind a command is a slip in what the command takes.
      if (!isSentence(found.argument) || isNearTo(found.argument, names())) return answer;
      const asked = facts.ask(text, { lang });
      const isQuestion = QUESTION.test(text) || (found.command.asks === "always" && isLong(found.argument));
      const meant = asked.status === "answered" || (isQuestion && !isStrange(asked));
      return meant ? answerOfAsk(facts, text, asked, lang) : answer;
    },
  };
}
