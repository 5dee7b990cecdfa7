import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { hkAi } from "../index.ts";
import { LANGS, type Lang } from "../language/langs.ts";
import { topicCommand } from "./commands/topic.ts";
import { topicsCommand } from "./commands/topics.ts";
import type { ExitCode } from "./exit-codes.ts";
import { langOfEnvironment } from "./lang.ts";
import { processShell, type Shell } from "./shell.ts";

function version(): string {
  const file = new URL(import.meta.resolve("@hk-ai/sdk/package.json"));
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** The command line; `done` gets the exit status of the command that ran. */
export function createProgram(done: (code: ExitCode) => void): Command {
  const program = new Command("hk-ai")
    .description("Hong Kong's AI programmes as typed, citable facts, in three scripts.")
    .version(version(), "-V, --version")
    .addOption(
      new Option("--lang <lang>", "language to answer in (from the locale when absent)").choices(LANGS),
    )
    .option("--json", "print one JSON document")
    .exitOverride()
    .showHelpAfterError("Run hk-ai --help for the commands.");
  const shell = (): Shell => {
    const { lang, json } = program.opts<{ lang?: Lang; json?: boolean }>();
    return processShell({ lang: lang ?? langOfEnvironment(process.env), json: json ?? false });
  };
  program
    .command("topic", { isDefault: true })
    .description("the facts of a topic; the word itself is enough: hk-ai fund")
    .argument("[words...]", "a topic's id or any name people use for it, such as fund, 超算 or 北都")
    .action((words: string[]) => {
      if (words.length === 0) program.help();
      done(topicCommand(shell(), hkAi, words.join(" ")));
    });
  program
    .command("topics")
    .description("the topics there are")
    .action(() => done(topicsCommand(shell(), hkAi)));
  return program;
}
