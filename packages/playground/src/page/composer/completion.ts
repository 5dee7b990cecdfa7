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

/** At most this many lines are shown, as more would hide the conversation. */
const suggestionLimit = 12;

/** What could follow the text before the caret: a slash command, its words, or a person after "@". */
export function suggest(
  text: string,
  caret: number,
  commands: SlashCommandHelp[],
  people: PlaygroundUser[],
): Suggestion[] {
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  const found = before.startsWith("/") ? suggestCommands(before, commands) : suggestPeople(before, people);
  return found.slice(0, suggestionLimit).map(({ label, description, replacement }) => ({
    label,
    description,
    text: replacement + after,
    caret: replacement.length,
  }));
}

type Found = { label: string; description: string; replacement: string };

function suggestCommands(before: string, commands: SlashCommandHelp[]): Found[] {
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
  const typed = before
    .slice(space + 1)
    .trimStart()
    .toLowerCase();
  return (command?.completions ?? [])
    .filter((completion) => {
      const whole = completion.text.toLowerCase();
      return whole.startsWith(typed) && whole !== typed.trimEnd();
    })
    .map((completion) => ({
      label: `${name} ${completion.text}`,
      description: completion.description,
      replacement: `${name} ${completion.text}`,
    }));
}

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
