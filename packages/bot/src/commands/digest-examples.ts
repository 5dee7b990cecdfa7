import type { Lang, Topic } from "@hk-ai/sdk";
import { WRITTEN } from "../digests/words/phrases/written.ts";
import { quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import type { Facts } from "./command.ts";

/** Longer names make an example that nobody would type. */
const LONG = 30;

/** Topics with facts, as they are named in a digest in words. */
function topicsNamed(facts: Facts, lang: Lang, most: number): string {
  const nameOf = ({ id, label }: Topic): string => (lang === "en" ? id : label[lang]);
  const named = facts
    .topics()
    .filter(({ id }) => facts.facts({ topic: id }).length > 0)
    .map(nameOf)
    .filter((name) => name.length <= LONG)
    .slice(0, most);
  const { about, list } = WRITTEN[lang];
  return named.length === 0 ? "" : `${about}${named.join(list)}`;
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** A digest in words, as a person would type it behind "/hk-ai digest". */
export const exampleDigest = (facts: Facts, lang: Lang): string =>
  joined([say("exampleWeekly", lang), topicsNamed(facts, lang, 1)]);

/** The same with most of what can be said: how often, where, about what, in which language. */
export const exampleFullDigest = (facts: Facts, lang: Lang): string =>
  joined([
    say("exampleWeekly", lang),
    WRITTEN[lang].in(say("exampleChannel", lang)),
    topicsNamed(facts, lang, 2),
    WRITTEN[lang].languages[lang === "en" ? "zh-Hant" : lang],
  ]);

/** An example as a message quotes it. */
export const quotedExample = (example: string): string => quoteTyped(example, 200);
