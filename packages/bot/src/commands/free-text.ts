import type { AskResult, Lang } from "@hk-ai/sdk";
import type { Answer } from "./answer.ts";
import { answerOfAsk } from "./ask.ts";
import type { CommandContext, Facts } from "./command.ts";
import type { CommandWords } from "./command-words.ts";
import { isSlip } from "./nearest.ts";
import { beginsAsQuestion, readsAsQuestion } from "./question.ts";
import { type SubjectFinder, subjectFinder } from "./subject.ts";
import type { Suggester } from "./suggest.ts";

/** What was typed without a command: a name, a question, a command misspelt, or nothing that is known. */
export type FreeText = (typed: string, asked: string, context: CommandContext) => Promise<Answer>;

/** Whether a question is about something else than the facts are. */
export const isStrange = (asked: AskResult): asked is Extract<AskResult, { status: "abstained" }> =>
  asked.status === "abstained" && asked.reason === "off-topic";

/** Whether more than one word was typed, or a question, in Chinese by its last character: then no misspelt command was meant. */
export const isSentence = (text: string): boolean =>
  /\S\s+\S|[?？]|\p{Script=Han}{6}|\p{Script=Han}{3}[點点呢嗎吗未呀麼么咩]$/u.test(text);

/** What stands at the end of a name that is typed like a sentence. */
const SENTENCE_END = /[?？!！.。\s]+$/u;

/** A word with a colon behind it, as a command is typed by people who take it for a label. */
const MARKED = /^[a-z]+\s*[:：]/iu;

/** Whether an answer tells what was wanted; a claim that is not settled may have been none. */
const tells = (answer: Answer): boolean =>
  answer.type !== "wrong" && (answer.type !== "verdict" || answer.result.verdict !== "not-enough-info");

export function freeText(facts: Facts, words: CommandWords, suggest: Suggester): FreeText {
  const finder: SubjectFinder = subjectFinder(facts);
  const run = async (text: string, context: CommandContext): Promise<Answer | undefined> => {
    const found = words.find(text);
    return found?.command.run(found.argument, context);
  };

  /** What was asked without the courtesy around it, which may yet be part of the question. */
  function ask(typed: string, bare: string, lang: Lang): AskResult {
    const asked = facts.ask(bare, { lang });
    if (asked.status === "answered" || typed === bare) return asked;
    const whole = facts.ask(typed, { lang });
    return whole.status === "answered" ? whole : asked;
  }

  /** What a command would say whose word is misspelt: done where it tells something, offered where it changes something. */
  async function misspelt(text: string, typed: string, context: CommandContext): Promise<Answer | undefined> {
    if (readsAsQuestion(text)) return undefined;
    for (const { command, argument } of words.misspelt(text)) {
      if (command.takes !== undefined) {
        if (!command.takes(argument)) continue;
        const meant = `${command.name} ${argument}`;
        return { type: "unknown", typed, nearest: [{ text: meant, label: meant }] };
      }
      const answer = await command.run(argument, context);
      if (tells(answer)) return answer;
    }
    return undefined;
  }

  return async (typed, bare, context) => {
    const { lang } = context;
    const entity = finder.find(bare.replace(SENTENCE_END, ""));
    if (entity !== undefined) {
      const profile = await run(`who ${entity.id}`, context);
      if (profile !== undefined) return profile;
    }
    const unknown = (): Answer => ({ type: "unknown", typed, nearest: suggest.forUnknown(bare, lang) });
    if (isSlip(bare, words.all.keys())) return unknown();
    // Nobody begins a question with a colon behind its first word.
    const marked = MARKED.test(bare) ? await misspelt(bare, typed, context) : undefined;
    if (marked !== undefined) return marked;
    const asked = ask(typed, bare, lang);
    if (asked.status === "answered") return answerOfAsk(facts, typed, asked, lang);
    const [named] = finder.named(bare);
    const other =
      (named && (await run(named.command, context))) ??
      (await misspelt(bare, typed, context)) ??
      (await run(`who ${finder.partly(bare)?.id}`, context).then(asProfile));
    if (other !== undefined) return other;
    if (!isStrange(asked)) return answerOfAsk(facts, typed, asked, lang);
    if (!isSentence(bare)) return unknown();
    const { explanation } = asked;
    return { type: "abstained", typed, explanation, related: suggest.forStrange(bare, lang) };
  };
}

const asProfile = (answer: Answer | undefined): Answer | undefined =>
  answer?.type === "profile" ? answer : undefined;

/** Whether a command could do something with what follows its word: “check how many …” has no claim. */
export const isOfUse = (answer: Answer, argument: string): boolean =>
  tells(answer) && answer.type !== "abstained" && !(answer.type === "verdict" && beginsAsQuestion(argument));
