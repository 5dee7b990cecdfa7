import type { Lang } from "@hk-ai/sdk";
import type { Command } from "./command.ts";

/** What to type after "/hk-ai" to see a command work. */
export const exampleOf = ({ name, example }: Command, lang: Lang): string =>
  `${name} ${example?.(lang) ?? ""}`.trim();
