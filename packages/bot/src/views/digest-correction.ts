import type { Fact, FactBase, Lang, Localized } from "@hk-ai/sdk";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import type { DigestText } from "../store/digest-run.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";

/** One line that says what a message said, and what is right. */
export function correctionLine(
  fact: Fact,
  before: Localized | undefined,
  lang: Lang,
  facts: FactBase,
): string {
  const label = escapeMrkdwn(fact.label[lang]);
  const after = escapeMrkdwn(facts.format(fact.value, lang) || fact.statement[lang]);
  const old = before === undefined ? undefined : escapeMrkdwn(before[lang]);
  return old === undefined || old === after
    ? say("correctionReworded", lang, { label, statement: escapeMrkdwn(fact.statement[lang]) })
    : say("correctionNote", lang, { label, before: old, after });
}

/** A message with corrections under its title, where nobody who reads the figures misses them. */
export function correctedMessage(message: DigestText, lines: readonly string[]): DigestText {
  const [title, ...rest] = message.blocks;
  const notes = sections(lines.map((line) => shorten(`:pencil2: ${line}`, LIMITS.section.text)));
  const blocks = title === undefined ? notes : [title, ...notes, ...rest];
  return { text: message.text, blocks: blocks.slice(0, LIMITS.message.blocks) };
}

/** As few sections as the lines fit in: a message has only so many blocks. */
function sections(lines: readonly string[]) {
  const texts: string[] = [];
  for (const line of lines) {
    const longer = `${texts.at(-1)}\n${line}`;
    if (texts.length > 0 && longer.length <= LIMITS.section.text) texts[texts.length - 1] = longer;
    else texts.push(line);
  }
  return texts.map(section);
}
