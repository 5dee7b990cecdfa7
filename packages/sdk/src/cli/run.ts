import { CommanderError } from "commander";
import { isUnknownFactError } from "../errors/unknown-fact-error.ts";
import { EXIT } from "./exit-codes.ts";
import { plain } from "./plain.ts";
import { createProgram } from "./program.ts";
import { isUsageError } from "./usage-error.ts";

/** Runs the command that the arguments of this process name, and sets its exit status. */
export async function run(): Promise<void> {
  // A reader that stops early, such as head, has what it wants.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const program = createProgram((code) => {
    process.exitCode = code;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its own message by now.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else if (isUsageError(error) || isUnknownFactError(error)) {
      process.stderr.write(`${plain(error.message)}\n`);
      process.exitCode = EXIT.usage;
    } else {
      console.error(error);
      process.exitCode = EXIT.defect;
    }
  }
}
