import type { Fact, Lang } from "@hk-ai/sdk";
import { MODALITY_WORDS } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { aside, PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";

/** "line 23" or "lines 3, 23"; 第3、23行. */
export function placeOf(lines: readonly number[], lang: Lang): string {
  return say(lines.length === 1 ? "line" : "lines", lang, { line: lines.join(PUNCTUATION[lang].list) });
}

/** "planned" and its like; empty for what is simply reported. */
export function badge(fact: Fact, lang: Lang): string {
  return fact.modality === "reported" ? "" : `\`${MODALITY_WORDS[fact.modality][lang]}\` `;
}

/** One fact in a list: status, statement, then where it stands and who said it. */
export function factLine(fact: Fact, lang: Lang, facts: Facts): string {
  const { lines, speaker } = facts.citation(fact, lang);
  const place = [placeOf(lines, lang), speaker].filter((part) => part !== undefined).join(" · ");
  return `${badge(fact, lang)}${escapeMrkdwn(fact.statement[lang])}\n${aside(escapeMrkdwn(place), lang)}`;
}
