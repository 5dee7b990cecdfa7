import { styleText } from "node:util";
import type { Lang } from "../language/langs.ts";

/** Names of colours and weights, as node:util takes them. */
export type Style = Parameters<typeof styleText>[0];

/** What a command needs of the terminal it runs in. */
export interface Shell {
  readonly lang: Lang;
  /** True when the reader is a program: commands print one JSON document and nothing else. */
  readonly json: boolean;
  /** Terminal columns to fill. */
  readonly width: number;
  /** Prints a line to standard output. */
  print(line?: string): void;
  /** Prints a line to standard error. */
  warn(line: string): void;
  /** Colours a text, where the terminal and NO_COLOR or FORCE_COLOR allow it. */
  style(style: Style, text: string): string;
}

const READABLE = 100;

/** The shell of this process. */
export function processShell(options: { readonly lang: Lang; readonly json: boolean }): Shell {
  return {
    ...options,
    width: Math.min(process.stdout.columns || READABLE, READABLE),
    print: (line = "") => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}

/** Prints a document for programs. */
export function printJson(shell: Shell, document: unknown): void {
  shell.print(JSON.stringify(document, null, 2));
}
