import type { Fact, Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { header, section } from "./blocks.ts";
import { badge } from "./fact-line.ts";
import { heldBy } from "./key-figures.ts";

/** Names longer than this are shortened: a section must stay readable. */
const NAME = 200;

/** Whether a fact says what office a person holds: its value is the body, and the body alone is no answer to “who” or “what”. */
function isOffice({ subject, value }: Fact, facts: Facts): boolean {
  const bodies = facts.entity(subject).roles?.map(({ organization }) => organization) ?? [];
  return value.kind === "entity" && value.entities.every((id) => bodies.includes(id));
}

/**
 * The value of a fact in the largest type that a message has, under it what the value is of, since when and by whom. A
 * fact whose statement is its value has none: its subject stands there.
 */
export function headline(fact: Fact, lang: Lang, facts: Facts): KnownBlock[] {
  const subject = facts.entity(fact.subject).name[lang];
  const value = facts.format(fact.value, lang);
  // A figure that does not fit is left out rather than cut.
  if (value === "" || isOffice(fact, facts) || value.length > LIMITS.header.text) {
    return [header(shorten(subject, LIMITS.header.text))];
  }
  const of = [fact.label[lang], subject].map((part) => escapeMrkdwn(shorten(part, NAME))).join(" · ");
  const held = heldBy(fact, lang, facts);
  return [header(value), section(`${badge(fact, lang)}*${of}*${held === "" ? "" : `\n${held}`}`)];
}
