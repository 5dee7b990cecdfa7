import type { Lang } from "@hk-ai/sdk";
import type { Facts } from "../commands/command.ts";
import { isFigure } from "../views/key-figures.ts";
import { say } from "../words/say.ts";

/** Slack shows four at most. */
const PROMPTS = 4;

/** Slack wants at least one prompt. */
type Prompts = [{ title: string; message: string }, ...{ title: string; message: string }[]];

/** What can be asked: the timeline and topics that have figures, by their label; each has an answer with evidence. */
export function suggestedPrompts(facts: Facts, lang: Lang): Prompts {
  const topics = facts
    .topics()
    .filter(({ id }) => facts.facts({ topic: id }).some(isFigure))
    .slice(0, PROMPTS - 1)
    .map(({ label }) => ({ title: label[lang], message: label[lang] }));
  return [{ title: say("milestonesMore", lang), message: "timeline" }, ...topics];
}
