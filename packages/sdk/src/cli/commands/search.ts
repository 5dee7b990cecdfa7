import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { factDocument, printFacts } from "../render/fact.ts";
import { printJson, type Shell } from "../shell.ts";
import { WORDS } from "../words.ts";

/** `hk-ai search`: the facts that fit some words, best first. */
export function searchCommand(
  shell: Shell,
  base: Base,
  options: { readonly words: string; readonly limit: number },
): ExitCode {
  const hits = base.search(options.words, { lang: shell.lang, limit: options.limit });
  const code = hits.length > 0 ? EXIT.ok : EXIT.noAnswer;
  if (shell.json)
    printJson(shell, {
      lang: shell.lang,
      hits: hits.map(({ fact, score }) => ({ score, fact: factDocument(shell, base, fact) })),
    });
  else if (hits.length === 0) shell.print(WORDS.nothingFound[shell.lang]);
  else
    printFacts(
      shell,
      base,
      hits.map(({ fact }) => fact),
    );
  return code;
}
