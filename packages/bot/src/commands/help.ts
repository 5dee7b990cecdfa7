import type { Lang } from "@hk-ai/sdk";
import { WORDS } from "../words/words.ts";
import type { CommandHelp } from "./answer.ts";
import type { Command, Facts } from "./command.ts";
import { exampleOf } from "./example-of.ts";
import { nearestNamed } from "./nearest.ts";
import { foldTyped } from "./typed-text.ts";

function helpOf(command: Command, lang: Lang): CommandHelp {
  return {
    usage: `${command.name} ${command.arguments?.[lang] ?? ""}`.trim(),
    summary: command.summary[lang],
  };
}

/** `/hk-ai help` and `/hk-ai help <command>`, made from the registry, so that they never lack a command. */
export function helpCommand(facts: Facts, registry: () => readonly Command[]): Command {
  return {
    name: "help",
    aliases: ["?", "幫助", "帮助", "說明", "说明", "點用", "点用"],
    arguments: WORDS.argCommand,
    asks: "questions",
    summary: WORDS.helpSummary,
    listed: "command",
    run(argument, { lang }) {
      if (argument === "") {
        return {
          type: "help",
          commands: registry()
            .filter((command) => command.listed === "command")
            .map((command) => helpOf(command, lang)),
          topics: facts.topics(),
        };
      }
      const named = registry().flatMap((command) =>
        [command.name, ...command.aliases].map((word) => [foldTyped(word), command] as const),
      );
      const found = named.find(([word]) => word === foldTyped(argument))?.[1];
      if (found !== undefined) {
        const own = foldTyped(found.name);
        const aliases = found.aliases.filter(
          (alias, at, all) => foldTyped(alias) !== own && all.indexOf(alias) === at,
        );
        return { type: "usage", command: helpOf(found, lang), aliases, example: exampleOf(found, lang) };
      }
      const nearest = nearestNamed(argument, named, 5, 0.5).map(({ name, summary }) => ({
        text: `help ${name}`,
        label: `${name} · ${summary[lang]}`,
      }));
      return { type: "wrong", problem: "noHelp", typed: argument, example: "help", nearest };
    },
  };
}
