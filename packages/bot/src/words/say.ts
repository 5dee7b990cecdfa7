import type { Lang } from "@hk-ai/sdk";
import { WORDS } from "./words.ts";

/** One of the bot's sentences in a language, its {braces} filled in; {count|one|more} is "one" where count is 1. */
export function say(
  key: keyof typeof WORDS,
  lang: Lang,
  values: Record<string, string | number> = {},
): string {
  return WORDS[key][lang].replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, more?: string) =>
      one === undefined ? String(values[name] ?? whole) : ((values[name] === 1 ? one : more) ?? whole),
  );
}
