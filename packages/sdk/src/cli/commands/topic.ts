import type { Base } from "../base.ts";
import { wrap } from "../columns.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findTopic } from "../find-topic.ts";
import { factDocument, printFacts } from "../render/fact.ts";
import { printJson, type Shell } from "../shell.ts";

/** `hk-ai <topic>`: every fact of a topic. */
export function topicCommand(shell: Shell, base: Base, typed: string): ExitCode {
  const topic = findTopic(base.topics(), typed, shell.lang);
  const facts = base.facts({ topic: topic.id });
  if (shell.json) {
    printJson(shell, {
      lang: shell.lang,
      topic,
      facts: facts.map((fact) => factDocument(shell, base, fact)),
    });
    return EXIT.ok;
  }
  shell.print(shell.style(["bold", "underline"], topic.label[shell.lang]));
  for (const line of wrap(topic.description[shell.lang], shell.width)) shell.print(shell.style("dim", line));
  shell.print();
  printFacts(shell, base, facts);
  return EXIT.ok;
}
