import { readFileSync, writeFileSync } from "node:fs";
import { UsageError } from "./usage-error.ts";

const STANDARD_INPUT = 0;

/**
 * A text file in UTF-8; `-` is standard input.
 *
 * @throws UsageError when it cannot be read.
 */
export function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? STANDARD_INPUT : path, "utf8");
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${reason(error)}.`);
  }
}

/**
 * Writes a text file in UTF-8.
 *
 * @throws UsageError when it cannot be written.
 */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${reason(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "permission is missing",
};

function reason(error: unknown): string {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
