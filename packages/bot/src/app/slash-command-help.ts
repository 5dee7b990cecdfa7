import type { FactBase } from "@hk-ai/sdk";
import { createCommands } from "../commands/registry.ts";
import { langOfLocale } from "../slack/locale.ts";

/** One completion behind "/hk-ai ". */
export interface Completion {
  /** What help calls it. */
  readonly text: string;
  /** What it does, in the reader's language. */
  readonly description: string;
  /** Everything that may be typed in its place, in any script. */
  readonly words: readonly string[];
}

/**
 * Everything that can be typed after "/hk-ai", as help tells it to somebody with this locale in Slack ("zh-TW"); topics
 * without facts are left out.
 */
export function completions(facts: FactBase, locale: string): readonly Completion[] {
  const lang = langOfLocale(locale) ?? "en";
  const labels = new Map(facts.topics().map(({ id, label }) => [id, label[lang]]));
  return createCommands(facts)
    .all.filter(({ name, listed }) => listed === "command" || facts.facts({ topic: name }).length > 0)
    .map(({ name, aliases, summary, listed }) => ({
      // In English a topic's id is a word as good as its label, and shorter.
      text: (listed === "topic" && lang !== "en" && labels.get(name)) || name,
      description: summary[lang],
      words: [...new Set([name, ...aliases])],
    }));
}
