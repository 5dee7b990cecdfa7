import { fileURLToPath } from "node:url";
import { toAnnotations, toCsv, toDataPackage, toJson, toJsonLd } from "../../export/index.ts";
import type { Lang } from "../../language/langs.ts";
import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readText, writeText } from "../files.ts";
import type { Shell } from "../shell.ts";

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

interface Options {
  readonly lang: Lang;
  /** Base of the names in JSON-LD and annotations. */
  readonly iri?: string;
  /** A byte-order mark for Excel. */
  readonly bom: boolean;
}

const WRITERS = {
  json: (base) => toJson(base),
  schema: () => readText(fileURLToPath(import.meta.resolve("@hk-ai/sdk/facts.schema.json"))),
  csv: (base, { bom }) => toCsv(base, { bom }),
  datapackage: (base) => json(toDataPackage(base)),
  jsonld: (base, { bom: _, ...options }) => json(toJsonLd(base, options)),
  annotations: (base, { iri }) => json(toAnnotations(base, iri === undefined ? {} : { iri })),
} as const satisfies Record<string, (base: Base, options: Options) => string>;

export type ExportFormat = keyof typeof WRITERS;
export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[];

/** `hk-ai export <format>`: all facts in a form that other tools read, to a file or to standard output. */
export function exportCommand(
  shell: Shell,
  base: Base,
  options: {
    readonly format: ExportFormat;
    readonly out?: string;
    readonly iri?: string;
    readonly bom?: boolean;
  },
): ExitCode {
  const { format, out, iri, bom = false } = options;
  const text = WRITERS[format](base, { lang: shell.lang, bom, ...(iri === undefined ? {} : { iri }) });
  if (out === undefined) shell.print(text.replace(/\r?\n$/, ""));
  else writeText(out, text);
  return EXIT.ok;
}
