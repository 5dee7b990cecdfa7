import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { factDocument, paragraph, printFact } from "../render/fact.ts";
import { printJson, type Shell } from "../shell.ts";

/** `hk-ai fact <id>`: one fact with its full citation. */
export function factCommand(shell: Shell, base: Base, id: string): ExitCode {
  const fact = base.fact(id);
  if (shell.json) {
    printJson(shell, { lang: shell.lang, ...factDocument(shell, base, fact) });
    return EXIT.ok;
  }
  printFact(shell, base, fact);
  shell.print();
  paragraph(shell, base.cite(fact, shell.lang));
  for (const { line, start, end, digest } of fact.evidence)
    paragraph(shell, `${line}:${start}-${end} ${digest}`, "dim");
  return EXIT.ok;
}
