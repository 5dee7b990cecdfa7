import type { PlaygroundUser, SlashCommandHelp } from "../../protocol.ts";

/** One line of the list over the composer. */
export interface Suggestion {
  /** What stands in the list. */
  label: string;
  description: string;
  /** The whole text of the composer once this is taken, and where the caret goes. */
  text: string;
  caret: number;
}

/** The list scrolls; nobody looks through more than this. */
const suggestionLimit = 50;

/**
 * What could follow the text before the caret: a slash command, its words in the language of who types, or a person after
 * "@".
 */
export function suggest(
  text: string,
  caret: number,
  commands: SlashCommandHelp[],
  people: PlaygroundUser[],
  locale: string,
): Suggestion[] {
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  const found = before.startsWith("/")
    ? suggestCommands(before, commands, locale)
    : suggestPeople(before, people);
  return found.slice(0, suggestionLimit).map(({ label, description, replacement }) => ({
    label,
    description,
    text: replacement + after,
    caret: replacement.length,
  }));
}

type Found = { label: string; description: string; replacement: string };

function suggestCommands(before: string, commands: SlashCommandHelp[], locale: string): Found[] {
  const space = before.indexOf(" ");
  if (space < 0) {
    return commands
      .filter(({ command }) => command.startsWith(before.toLowerCase()))
      .map(({ command, description, usageHint }) => ({
        label: usageHint ? `${command} ${usageHint}` : command,
        description,
        replacement: `${command} `,
      }));
  }
  const name = before.slice(0, space);
  const command = commands.find((known) => known.command === name.toLowerCase());
  const typed = folded(before.slice(space + 1)).trimStart();
  return (command?.completions[locale] ?? [])
    .flatMap(({ text, description, words }) => {
      const word = [text, ...words].find((one) => folded(one).startsWith(typed));
      const isWhole = [text, ...words].some((one) => folded(one) === typed.trimEnd());
      return word === undefined || isWhole ? [] : [{ word, description, byName: word === text }];
    })
    .sort((a, b) => Number(b.byName) - Number(a.byName))
    .filter(({ word }, at, all) => all.findIndex((one) => one.word === word) === at)
    .map(({ word, description }) => ({
      label: `${name} ${word}`,
      description,
      replacement: `${name} ${word}`,
    }));
}

/** Case and full width mean nothing in a command. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function suggestPeople(before: string, people: PlaygroundUser[]): Found[] {
  const mention = /(?:^|\s)@([^\s@]*)$/u.exec(before);
  if (!mention) return [];
  const typed = (mention[1] ?? "").toLowerCase();
  const start = before.length - typed.length - 1;
  return people
    .filter((user) => [user.name, user.realName].some((name) => name.toLowerCase().startsWith(typed)))
    .sort((a, b) => Number(b.isBot) - Number(a.isBot))
    .map((user) => ({
      label: `@${user.realName}`,
      description: user.isBot ? "App" : user.name,
      replacement: `${before.slice(0, start)}@${user.realName} `,
    }));
}
