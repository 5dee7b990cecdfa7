import { say } from "../words/say.ts";
import type { Answer } from "./answer.ts";
import { answerOfAsk, askCommand } from "./ask.ts";
import { checkCommand } from "./check.ts";
import type { Command, CommandContext, Facts } from "./command.ts";
import { commandWords, type Found } from "./command-words.ts";
import { compareCommand } from "./compare.ts";
import { isThanks, withoutCourtesy } from "./courtesy.ts";
import { digestCommand } from "./digest.ts";
import { exampleOf } from "./example-of.ts";
import { factCommand } from "./fact.ts";
import { freeText, isOfUse, isSentence, isStrange } from "./free-text.ts";
import { helpCommand } from "./help.ts";
import { langCommand } from "./lang.ts";
import { isNearTo } from "./nearest.ts";
import { beginsAsQuestion, hasQuestionMark, readsAsQuestion } from "./question.ts";
import { reportsCommand } from "./reports.ts";
import { fitsButton } from "./request.ts";
import { searchCommand } from "./search.ts";
import { settingsCommand } from "./settings.ts";
import { sourcesCommand } from "./sources.ts";
import { commandSpoken } from "./spoken.ts";
import { barer, subjectFinder } from "./subject.ts";
import { suggester } from "./suggest.ts";
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

/** Whether more words were typed than most names have. */
const isLong = (text: string): boolean => text.trim().split(/\s+/).length > 2;

/** Whether what stands behind “who” is a name, though an unknown one: “is Ada Lovelace?”, but not “invented this?”. */
function isName(argument: string, asked: boolean): boolean {
  const [typed = "", , ...less] = barer(argument);
  const framed = less.at(-1);
  if (framed === undefined) return !asked && !isLong(typed);
  return !isLong(framed) && /^(?:\p{Lu}\S*\s*)+$/u.test(framed);
}

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
  const words = commandWords(all);
  const suggest = suggester(facts, all, words.all);
  const inFreeText = freeText(facts, words, suggest);
  const subjects = subjectFinder(facts);

  /** Of everybody and everything that facts are about. */
  const known = () => facts.entities().map(({ name }) => foldTyped(name.en));

  /** What else may have been meant by words that begin with a command and say nothing to it. */
  async function meantBeside(
    text: string,
    { command: { asks }, argument }: Found,
    answer: Answer,
    context: CommandContext,
  ): Promise<Answer> {
    const { lang } = context;
    // What cannot be answered as a question may be a name.
    if (answer.type === "abstained") {
      const other = await inFreeText(argument, withoutCourtesy(argument), context);
      return other.type === "unknown" ? answer : other;
    }
    if (answer.type === "verdict" && subjects.named(argument).length > 0) {
      return inFreeText(argument, argument, context);
    }
    // A claim may be put with a question mark.
    const itself = answer.type === "verdict" ? beginsAsQuestion(argument) : readsAsQuestion(argument);
    if (asks === undefined && !itself) return answer;
    // “who is …?” names somebody, and so does what else stands around a name.
    if (asks === "always" && subjects.named(argument).length > 0) return inFreeText(text, argument, context);
    // One word behind a command is a slip in what the command takes.
    if (!isSentence(argument) || isNearTo(argument, known())) return answer;
    const asked = facts.ask(text, { lang });
    if (asked.status === "answered" && (asks !== "questions" || itself)) {
      return answerOfAsk(facts, text, asked, lang);
    }
    // Where the command's word belongs to the question, what stands behind it is none.
    if (itself && (asks === undefined || asks === "questions")) {
      const alone = facts.ask(argument, { lang });
      if (alone.status === "answered") return answerOfAsk(facts, text, alone, lang);
    }
    if (asks === undefined || asks === "questions") return answer;
    const always =
      asks === "always" && (!isName(argument, hasQuestionMark(text)) || subjects.mentions(argument));
    if (!always && !hasQuestionMark(text)) return answer;
    if (!isStrange(asked)) return answerOfAsk(facts, text, asked, lang);
    if (!always) return answer;
    const { explanation } = asked;
    return { type: "abstained", typed: text, explanation, related: suggest.forStrange(text, lang) };
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
      const bare = withoutCourtesy(text);
      const found = words.whole(text) ?? words.find(commandSpoken(text) ?? bare);
      if (found === undefined) return inFreeText(text, bare, context);
      const answer = await found.command.run(found.argument, context);
      if (isOfUse(answer, found.argument)) return answer;
      if (!found.sure) return inFreeText(text, bare, context);
      return meantBeside(text, found, answer, context);
    },
  };
}
