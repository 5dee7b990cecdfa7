import type { Fact, Lang } from "@hk-ai/sdk";
import type { MrkdwnElement } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { badge } from "./fact-line.ts";

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

/** The figures among facts as section fields, the value large; empty when there are none. */
export function keyFigures(shown: readonly Fact[], lang: Lang, facts: Facts): MrkdwnElement[] {
  return shown
    .filter(isFigure)
    .slice(0, LIMITS.section.fields)
    .map((fact) => ({
      type: "mrkdwn",
      text: `${badge(fact, lang)}${escapeMrkdwn(shorten(fact.label[lang], LABEL))}\n*${escapeMrkdwn(facts.format(fact.value, lang))}*`,
    }));
}
