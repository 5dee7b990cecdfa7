import type { Answer } from "./answer.ts";
import { answerOfAsk } from "./ask.ts";
import type { CommandContext, Facts } from "./command.ts";
import type { Found } from "./command-words.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { type FreeText, isSentence, isStrange } from "./free-text.ts";
import { isNearTo } from "./nearest.ts";
import { beginsAsQuestion, hasQuestionMark, readsAsQuestion } from "./question.ts";
import { barer, subjectFinder } from "./subject.ts";
import type { Suggester } from "./suggest.ts";
import { foldTyped } from "./typed-text.ts";

/** Words that begin with a command and say nothing to it. */
interface Unused {
  readonly text: string;
  /** The same without the courtesy around it. */
  readonly bare: string;
  readonly found: Found;
  /** What the command answers. */
  readonly answer: Answer;
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

/** Tells what else may have been meant by words that begin with a command, such as “who organised the conference?”. */
export function meantBeside(
  facts: Facts,
  suggest: Suggester,
  inFreeText: FreeText,
): (unused: Unused, context: CommandContext) => Promise<Answer> {
  const subjects = subjectFinder(facts);

  /** Of everybody and everything that facts are about. */
  const known = () => facts.entities().map(({ name }) => foldTyped(name.en));

  return async ({ text, bare, found, answer }, context) => {
    const {
      argument,
      command: { asks },
    } = found;
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
    const isNamed = asks === "always" && subjects.named(argument).length > 0;
    // One word behind a command is a slip in what the command takes.
    if (!isNamed && (!isSentence(argument) || isNearTo(argument, known()))) return answer;
    const asked = facts.ask(bare, { lang });
    if (isNamed && (asked.status === "abstained" || !isSentence(argument))) {
      return inFreeText(text, barer(argument).at(-1) ?? argument, context);
    }
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
  };
}
