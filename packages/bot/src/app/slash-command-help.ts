import type { FactBase, Lang } from "@hk-ai/sdk";
import { createCommands } from "../commands/registry.ts";

/** One completion behind "/hk-ai ". */
export interface Completion {
  readonly text: string;
  readonly description: string;
}

/** Everything that can be typed after "/hk-ai", with what it does; topics without facts are left out. */
export function completions(facts: FactBase, lang: Lang): readonly Completion[] {
  return createCommands(facts)
    .all.filter((command) => command.listed === "command" || facts.facts({ topic: command.name }).length > 0)
    .map((command) => ({ text: command.name, description: command.summary[lang] }));
}
