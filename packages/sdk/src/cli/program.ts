import { readFileSync } from "node:fs";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { hkAi } from "../index.ts";
import { detectLang } from "../language/detect.ts";
import { LANGS, type Lang } from "../language/langs.ts";
import type { Base } from "./base.ts";
import { askCommand } from "./commands/ask.ts";
import { checkCommand } from "./commands/check.ts";
import { EXPORT_FORMATS, type ExportFormat, exportCommand } from "./commands/export.ts";
import { factCommand } from "./commands/fact.ts";
import { searchCommand } from "./commands/search.ts";
import { timelineCommand } from "./commands/timeline.ts";
import { topicCommand } from "./commands/topic.ts";
import { topicsCommand } from "./commands/topics.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { ExitCode } from "./exit-codes.ts";
import { langOfEnvironment } from "./lang.ts";
import { processShell, type Shell } from "./shell.ts";

const NOTES = `
Exit status:
  0   done; the claim is supported
  1   the evidence differs from the article; the claim is refuted
  2   an unknown word, id, option or file
  3   the source does not say
  70  a defect in hk-ai

Colours follow NO_COLOR and FORCE_COLOR; the locale is that of LC_ALL, LC_MESSAGES or LANG.`;

function version(): string {
  const file = new URL(import.meta.resolve("@hk-ai/sdk/package.json"));
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Use a whole number from 1 to 9999.");
  return Number(text);
}

/** The command line; `done` gets the exit status of the command that ran. */
export function createProgram(done: (code: ExitCode) => void): Command {
  const base: Base = hkAi;
  const program = new Command("hk-ai")
    .description("Hong Kong's AI programmes as typed, citable facts, in three scripts.")
    .usage("<topic> | <command> [options]")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addOption(
      new Option("--lang <lang>", "language to answer in; otherwise the question's or the locale's").choices(
        LANGS,
      ),
    )
    .option("--json", "print one JSON document instead of text")
    .addHelpText("after", NOTES)
    .exitOverride();
  // Free text is answered in the language it is written in.
  const shell = (text?: string): Shell => {
    const { lang, json = false } = program.opts<{ lang?: Lang; json?: boolean }>();
    const spoken = text === undefined ? langOfEnvironment(process.env) : detectLang(text);
    return processShell({ lang: lang ?? spoken, json });
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
    .command("ask")
    .description("the fact that answers a question")
    .argument("<question...>", "in English, Chinese or Cantonese")
    .action((words: string[]) => {
      const question = words.join(" ");
      done(askCommand(shell(question), base, question));
    });
  program
    .command("check")
    .description("a verdict on a claim, with both figures side by side")
    .argument("<claim...>", "one sentence")
    .action((words: string[]) => {
      const claim = words.join(" ");
      done(checkCommand(shell(claim), base, claim));
    });
  program
    .command("search")
    .description("the facts that fit some words, best first")
    .argument("<words...>")
    .option("--limit <number>", "most facts to show", wholeNumber, 5)
    .action((typed: string[], { limit }: { limit: number }) => {
      const words = typed.join(" ");
      done(searchCommand(shell(words), base, { words, limit }));
    });
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
