import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { factDocument, printFacts, printRelated } from "../render/fact.ts";
import { printJson, type Shell } from "../shell.ts";

/** `hk-ai ask`: the one fact that answers, or what the source does not say. */
export function askCommand(shell: Shell, base: Base, question: string): ExitCode {
  const result = base.ask(question, { lang: shell.lang });
  const code = result.status === "answered" ? EXIT.ok : EXIT.noAnswer;
  const document = (fact: (typeof base.pack.facts)[number]) => factDocument(shell, base, fact);
  if (result.status === "answered") {
    if (shell.json) printJson(shell, { ...result, facts: result.facts.map(document) });
    else printFacts(shell, base, result.facts);
    return code;
  }
  if (shell.json) printJson(shell, { ...result, related: result.related.map(document) });
  else {
    shell.print(result.explanation);
    printRelated(shell, result.related);
  }
  return code;
}
