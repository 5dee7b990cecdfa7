import { say } from "../words/say.ts";
import type { Answer } from "./answer.ts";
import { askCommand } from "./ask.ts";
import { checkCommand } from "./check.ts";
import type { Command, CommandContext, Facts } from "./command.ts";
import { commandWords } from "./command-words.ts";
import { compareCommand } from "./compare.ts";
import { isThanks, withoutCourtesy } from "./courtesy.ts";
import { digestCommand } from "./digest.ts";
import { exampleOf } from "./example-of.ts";
import { factCommand } from "./fact.ts";
import { freeText, isOfUse } from "./free-text.ts";
import { helpCommand } from "./help.ts";
import { langCommand } from "./lang.ts";
import { meantBeside } from "./meant-beside.ts";
import { reportsCommand } from "./reports.ts";
import { fitsButton } from "./request.ts";
import { searchCommand } from "./search.ts";
import { settingsCommand } from "./settings.ts";
import { sourcesCommand } from "./sources.ts";
import { commandSpoken } from "./spoken.ts";
import { suggester } from "./suggest.ts";
import { timelineCommand } from "./timeline.ts";
import { topicCommand } from "./topic.ts";
import { topicsCommand } from "./topics.ts";
import { withoutSlash } from "./typed-text.ts";
import { whoCommand } from "./who.ts";

/** Everything that can be typed after "/hk-ai". */
export interface Commands {
  readonly all: readonly Command[];
  /** Understands what was typed: a command, a question, or neither, which gets the nearest commands. */
  answer(text: string, context: CommandContext): Promise<Answer>;
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
  const meantInstead = meantBeside(facts, suggest, inFreeText);

  return {
    all,
    async answer(typed, context) {
      const { lang } = context;
      const text = withoutSlash(typed);
      // A button could carry only its beginning, whose answer may be another one than that of the whole.
      if (!fitsButton(text))
        return { type: "wrong", problem: "tooLong", typed: "", example: exampleOf(check, lang), nearest: [] };
      const bare = withoutCourtesy(text);
      if (isThanks(text) || isThanks(bare)) return { type: "notice", text: say("welcome", lang) };
      const found = words.whole(text) ?? words.find(commandSpoken(text) ?? bare);
      if (found === undefined) return inFreeText(text, bare, context);
      const answer = await found.command.run(found.argument, context);
      if (isOfUse(answer, found.argument)) return answer;
      if (!found.sure && answer.type === "wrong") return inFreeText(text, bare, context);
      return meantInstead({ text, bare, found, answer }, context);
    },
  };
}
