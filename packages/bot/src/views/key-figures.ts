import type { Fact, Lang } from "@hk-ai/sdk";
import type { MrkdwnElement } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { badge } from "./fact-line.ts";
import { timeOf } from "./fact-time.ts";

const LABEL = 200;

const FIGURES: ReadonlySet<Fact["value"]["kind"]> = new Set([
  "money",
  "count",
  "percent",
  "rank",
  "duration",
]);

/** Whether a fact's value is a figure rather than a date, a name or a statement. */
export const isFigure = (fact: Fact): boolean => FIGURES.has(fact.value.kind);

/** "as of 7 July 2026 · John Lee": when a figure holds and who said so; empty where the source names neither. */
export function heldBy(fact: Fact, lang: Lang, facts: Facts): string {
  const { speaker } = fact.attribution;
  const by = speaker === undefined ? "" : facts.entity(speaker).name[lang];
  return [timeOf(fact, lang), by]
    .filter((part) => part !== "")
    .map((part) => escapeMrkdwn(shorten(part, LABEL)))
    .join(" · ");
}

/** "Companies assisted", or "Companies assisted · InvestHK" where figures of several bodies stand together. */
export function figureName(fact: Fact, together: readonly Fact[], lang: Lang, facts: Facts): string {
  const several = together.some(({ subject }) => subject !== fact.subject);
  const parts = [fact.label[lang], ...(several ? [facts.entity(fact.subject).name[lang]] : [])];
  return parts.map((part) => escapeMrkdwn(shorten(part, LABEL))).join(" · ");
}

/**
 * The figures among facts as section fields: label, value, then when it holds and who said so.
 *
 * @param together - all facts that are told under the same title: where they are of several bodies, each field names its own
 */
export function keyFigures(
  shown: readonly Fact[],
  together: readonly Fact[],
  lang: Lang,
  facts: Facts,
): MrkdwnElement[] {
  return shown
    .filter(isFigure)
    .slice(0, LIMITS.section.fields)
    .map((fact) => ({
      type: "mrkdwn",
      text: [
        `${badge(fact, lang)}${figureName(fact, together, lang, facts)}`,
        `*${escapeMrkdwn(facts.format(fact.value, lang))}*`,
        heldBy(fact, lang, facts),
      ]
        .filter((line) => line !== "")
        .join("\n"),
    }));
}
