import type { Fact, Lang } from "@hk-ai/sdk";
import type { ContextBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { context } from "./blocks.ts";

/** The line under an answer: how much of the list this is, publisher, title, date and how sure it is. */
export function sourceLine(shown: readonly Fact[], lang: Lang, facts: Facts, place?: string): ContextBlock[] {
  const [first] = shown;
  if (first === undefined) return [];
  const { publisher, title, published } = facts.citation(first, lang);
  const parts = [place, publisher, title, published].filter((part) => part !== undefined);
  return [context(escapeMrkdwn(parts.join(" · ")))];
}
