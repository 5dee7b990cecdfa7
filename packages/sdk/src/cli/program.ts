import { readFileSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import { hkAi } from "../index.ts";
import { LANGS, type Lang } from "../language/langs.ts";
import type { Base } from "./base.ts";
import { EXPORT_FORMATS, type ExportFormat, exportCommand } from "./commands/export.ts";
import { factCommand } from "./commands/fact.ts";
import { timelineCommand } from "./commands/timeline.ts";
import { topicCommand } from "./commands/topic.ts";
import { topicsCommand } from "./commands/topics.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { ExitCode } from "./exit-codes.ts";
import { langOfEnvironment } from "./lang.ts";
import { processShell, type Shell } from "./shell.ts";

const NOTES = `
Exit status:
  0  done; the claim is supported
  1  the evidence differs from the article; the claim is refuted
  2  an unknown word, id, option or file
  3  the source does not say
  70 a defect in hk-ai

Colours follow NO_COLOR and FORCE_COLOR; the language follows LC_ALL, LC_MESSAGES and LANG.`;

function version(): string {
  const file = new URL(import.meta.resolve("@hk-ai/sdk/package.json"));
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** The command line; `done` gets the exit status of the command that ran. */
export function createProgram(done: (code: ExitCode) => void): Command {
  const base: Base = hkAi;
  const program = new Command("hk-ai")
    .description("Hong Kong's AI programmes as typed, citable facts, in three scripts.")
    .usage("<topic> | <command> [options]")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addOption(new Option("--lang <lang>", "language to answer in; the locale's when absent").choices(LANGS))
    .option("--json", "print one JSON document instead of text")
    .addHelpText("after", NOTES)
    .exitOverride();
  const shell = (): Shell => {
    const { lang, json } = program.opts<{ lang?: Lang; json?: boolean }>();
    return processShell({ lang: lang ?? langOfEnvironment(process.env), json: json ?? false });
  };

  program
    .command("topic", { isDefault: true })
    .description("the facts of a topic; the word alone is enough: hk-ai fund")
    .argument("[words...]", "its id or any name people use for it: fund, 超算, 北都")
    .action((words: string[]) => {
      if (words.length === 0) program.help();
      done(topicCommand(shell(), base, words.join(" ")));
    });
  program
    .command("topics")
    .description("the topics there are")
    .action(() => done(topicsCommand(shell(), base)));
  program
    .command("fact")
    .description("one fact with its full citation")
    .argument("<id>", "such as ai-subsidy-scheme.funding")
    .action((id: string) => done(factCommand(shell(), base, id)));
  program
    .command("timeline")
    .description("what is dated or planned: past, under way, upcoming or overdue")
    .option("--as-of <day>", "day in Hong Kong (YYYY-MM-DD) or instant; today when absent")
    .option("--topic <topic>", "only this topic")
    .action(({ asOf = new Date(), topic }: { asOf?: Date | string; topic?: string }) =>
      done(timelineCommand(shell(), base, { asOf, ...(topic === undefined ? {} : { topic }) })),
    );
  program
    .command("verify")
    .description("check the evidence against your own copy of the article")
    .argument("<article>", "its text in UTF-8; - reads standard input")
    .option("--passages", "show the passage of every fact", false)
    .action(async (article: string, { passages }: { passages: boolean }) =>
      done(await verifyCommand(shell(), base, { article, passages })),
    );
  program
    .command("export")
    .description("all facts in a form that other tools read")
    .addArgument(new Argument("<format>").choices(EXPORT_FORMATS))
    .option("-o, --out <file>", "write to a file")
    .option("--iri <base>", "base of the names in jsonld and annotations")
    .option("--bom", "begin csv with a byte-order mark, for Excel")
    .action((format: ExportFormat, options: { out?: string; iri?: string; bom?: boolean }) =>
      done(exportCommand(shell(), base, { format, ...options })),
    );
  return program;
}
