import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** What a run of `hk-ai` printed, and its exit status. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `hk-ai` from source, in English and without colours unless `env` says otherwise. */
export function runCli(
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    /** Close standard output after the first piece of it, as `head` does. */
    readonly closeEarly?: boolean;
  } = {},
): Promise<Run> {
  const { env = {}, input = "", closeEarly = false } = options;
  const child = spawn(process.execPath, ["--conditions=@hk-ai/source", MAIN, ...args], {
    env: { PATH: process.env["PATH"], LANG: "en_HK.UTF-8", ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    stdout += piece;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    stderr += piece;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
