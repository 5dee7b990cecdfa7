import { LANGUAGE_REQUESTS, SPOKEN_WORDS } from "../words/spoken-words.ts";
import { isGreeting, withoutCourtesy } from "./courtesy.ts";
import { langCalled } from "./lang.ts";
import { anyOf } from "./phrase-pattern.ts";
import { foldTyped } from "./typed-text.ts";

/** What may end a sentence, or an excited one. */
const ENDING = /[?!.,。~～？！\s]+$/u;

const folded = (text: string): string => foldTyped(text).replace(ENDING, "");

const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPOKEN_WORDS).flatMap(([command, said]) =>
    said.map((words) => [folded(words), command] as const),
  ),
);

const { before, after, unspoken } = LANGUAGE_REQUESTS;
const UNSPOKEN: ReadonlySet<string> = new Set(unspoken);
const IN_LANGUAGE = new RegExp(`^(${anyOf(before)}\\s*)?(.+?)(?:\\s*${anyOf(after)})?$`, "iu");

/** The language that somebody asks to be answered in: “speak Chinese”, 轉英文, “English please”. */
function languageAsked(text: string): string | undefined {
  const [, asked, name = ""] = IN_LANGUAGE.exec(text) ?? [];
  return langCalled(name) ?? (asked !== undefined && UNSPOKEN.has(name) ? name : undefined);
}

/** The command that somebody means who says it in whole words of their own, as it would be typed: “what's new?”. */
export function commandSpoken(text: string): string | undefined {
  if (isGreeting(text)) return "help";
  const whole = folded(text);
  const bare = folded(withoutCourtesy(text));
  const command = COMMANDS.get(whole) ?? COMMANDS.get(bare);
  if (command !== undefined) return command;
  const lang = languageAsked(bare);
  return lang && `lang ${lang}`;
}
