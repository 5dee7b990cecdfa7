import type { Relation, Verdict } from "../../understanding/results/types.ts";
import type { Base } from "../base.ts";
import { wrap } from "../columns.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { plain } from "../plain.ts";
import { factDocument, paragraph, printFacts, printRelated } from "../render/fact.ts";
import { printJson, type Shell, type Style } from "../shell.ts";
import { VERDICT_WORDS, WORDS } from "../words.ts";

const CODE: Record<Verdict, ExitCode> = {
  supported: EXIT.ok,
  refuted: EXIT.mismatch,
  "not-enough-info": EXIT.noAnswer,
};
const STYLE: Record<Verdict, Style> = {
  supported: ["bold", "green"],
  refuted: ["bold", "red"],
  "not-enough-info": ["bold", "yellow"],
};
// Marks, so that a verdict can be read without colours.
const MARK: Record<Relation, string> = { agrees: "=", contradicts: "≠", unclear: "?" };

/** `hk-ai check`: a verdict on a claim, with the claimed and the recorded values side by side. */
export function checkCommand(shell: Shell, base: Base, claim: string): ExitCode {
  const { lang } = shell;
  const result = base.check(claim, { lang });
  const code = CODE[result.verdict];
  if (shell.json) {
    printJson(shell, { ...result, facts: result.facts.map((fact) => factDocument(shell, base, fact)) });
    return code;
  }
  shell.print(shell.style(STYLE[result.verdict], VERDICT_WORDS[result.verdict][lang]));
  for (const { text, verdict, explanation } of result.statements ?? []) {
    for (const line of wrap(`“${plain(text)}”`, shell.width)) shell.print(line);
    paragraph(shell, VERDICT_WORDS[verdict][lang], STYLE[verdict]);
    paragraph(shell, plain(explanation));
  }
  // What several statements come to is what the worst of them does, unless the claim denies them all.
  if (result.statements === undefined || result.deniesStatements)
    for (const line of wrap(plain(result.explanation), shell.width)) shell.print(line);
  for (const { claimed, recorded, relation } of result.comparisons)
    paragraph(
      shell,
      `${WORDS.claimed[lang]}${plain(claimed)} ${MARK[relation]} ${WORDS.recorded[lang]}${recorded}`,
    );
  if (result.verdict === "not-enough-info") printRelated(shell, result.facts);
  else {
    shell.print();
    printFacts(shell, base, result.facts);
  }
  return code;
}
