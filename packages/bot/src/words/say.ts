import type { Lang } from "@hk-ai/sdk";
import { WORDS } from "./words.ts";

/** One of the bot's sentences in a language, its {braces} filled in. */
export function say(
  key: keyof typeof WORDS,
  lang: Lang,
  values: Record<string, string | number> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
