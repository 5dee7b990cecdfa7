import stringWidth from "string-width";
import type { Base } from "../base.ts";
import { pad, wrap } from "../columns.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { printJson, type Shell } from "../shell.ts";

/** `hk-ai topics`: the words that `hk-ai <topic>` understands. */
export function topicsCommand(shell: Shell, base: Base): ExitCode {
  const rows = base.topics().map((topic) => ({ ...topic, facts: base.facts({ topic: topic.id }).length }));
  if (shell.json) {
    printJson(shell, { lang: shell.lang, topics: rows });
    return EXIT.ok;
  }
  const ids = Math.max(...rows.map(({ id }) => stringWidth(id)));
  const labels = Math.max(...rows.map(({ label }) => stringWidth(label[shell.lang])));
  for (const { id, label, facts, description } of rows) {
    const count = String(facts).padStart(3);
    shell.print(
      `${shell.style("bold", pad(id, ids))}  ${pad(label[shell.lang], labels)}  ${shell.style("dim", count)}`,
    );
    for (const line of wrap(description[shell.lang], shell.width - 2))
      shell.print(`  ${shell.style("dim", line)}`);
  }
  return EXIT.ok;
}
