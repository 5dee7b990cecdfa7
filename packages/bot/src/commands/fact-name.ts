import { type Fact, type Lang, MODALITY_WORDS } from "@hk-ai/sdk";
import { bracketed, PUNCTUATION } from "../words/punctuation.ts";
import type { Facts } from "./command.ts";
import { shortNames } from "./short-name.ts";

/** A value with its standing: a plan is never read as done. */
function standingValue(fact: Fact, lang: Lang, facts: Facts): string {
  const value = facts.format(fact.value, lang);
  if (value === "" || fact.modality === "reported") return value;
  return `${value}${bracketed(MODALITY_WORDS[fact.modality][lang], lang)}`;
}

/**
 * A fact in one line: “Total funding: HK$3 billion · AI Subsidy Scheme”. What has no room is left out whole, the value
 * first; of a long name the shorter form is taken, and its acronym only where nothing else has room.
 *
 * @param room - how many characters the line may have; a line that cannot be made as short is for the caller to cut
 */
export function factName(fact: Fact, lang: Lang, facts: Facts, room: number): string {
  const label = fact.label[lang];
  const subject = facts.entity(fact.subject);
  const full = subject.name[lang];
  const { words = full, acronym = words } = shortNames(subject, lang);
  const value = standingValue(fact, lang, facts);
  const said = value === "" ? label : [label, value].join(PUNCTUATION[lang].colon);
  const lines = [
    [said, words],
    [said, acronym],
    [label, words],
    [label, acronym],
  ].map((parts) => parts.join(" · "));
  return lines.find(({ length }) => length <= room) ?? [label, words].join(" · ");
}
