import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";

/** `/hk-ai help`, made from the registry, so that it never lacks a command. */
export function helpCommand(facts: Facts, registry: () => readonly Command[]): Command {
  return {
    name: "help",
    aliases: ["?", "幫助", "帮助", "說明", "说明", "點用", "点用"],
    arguments: "",
    summary: WORDS.helpSummary,
    listed: "command",
    run: (_argument, { lang }) => ({
      type: "help",
      commands: registry()
        .filter((command) => command.listed === "command")
        .map((command) => ({
          usage: `${command.name} ${command.arguments}`.trim(),
          summary: command.summary[lang],
        })),
      topics: facts.topics(),
    }),
  };
}
