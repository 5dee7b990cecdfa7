import { type EvidenceStatus, verify } from "../../provenance/verify.ts";
import type { Base } from "../base.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readText } from "../files.ts";
import { paragraph } from "../render/fact.ts";
import { printJson, type Shell, type Style } from "../shell.ts";
import { linesWords, WORDS } from "../words.ts";

const STATUSES = ["verified", "different", "missing", "unchecked"] as const;
const STYLE: Record<EvidenceStatus, Style> = {
  verified: "green",
  different: "red",
  missing: "yellow",
  unchecked: "dim",
};

/** `hk-ai verify <article>`: the evidence against the reader's own copy, with the passages of what does not agree. */
export async function verifyCommand(
  shell: Shell,
  base: Base,
  options: { readonly article: string; readonly passages: boolean },
): Promise<ExitCode> {
  const { lang } = shell;
  const verification = await verify(base.pack, readText(options.article));
  const code = verification.verified ? EXIT.ok : EXIT.mismatch;
  if (shell.json) {
    printJson(shell, verification);
    return code;
  }
  for (const { id, status, evidence } of verification.facts) {
    if (status === "verified" && !options.passages) continue;
    shell.print(`${shell.style(STYLE[status], WORDS[status][lang])}  ${id}`);
    for (const piece of evidence) {
      if (piece.status === "verified" && !options.passages) continue;
      paragraph(shell, `${linesWords[lang]([piece.evidence.line])}: ${piece.passage ?? "—"}`, "dim");
    }
  }
  const counts = STATUSES.map((status) => {
    const count = verification.facts.filter((fact) => fact.status === status).length;
    return count === 0 ? undefined : shell.style(STYLE[status], `${count} ${WORDS[status][lang]}`);
  });
  shell.print(counts.filter((count) => count !== undefined).join(" · "));
  shell.print(WORDS[verification.sameText ? "sameText" : "otherText"][lang]);
  return code;
}
