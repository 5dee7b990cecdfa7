import type { Lang } from "@hk-ai/sdk";
import { WORDS } from "../words/words.ts";
import type { Suggestion } from "./answer.ts";
import type { Command, Facts } from "./command.ts";
import { nearestNamed } from "./nearest.ts";
import { foldTyped } from "./typed-text.ts";

/** `/hk-ai fact ai-subsidy-scheme.funding`: one fact by its id. */
export function factCommand(facts: Facts): Command {
  const example = (): string | undefined => facts.facts()[0]?.id;
  function suggestions(typed: string, lang: Lang): Suggestion[] {
    const named = facts.facts().map((fact) => [fact.id, fact] as const);
    const near = nearestNamed(typed, named, 5, 0.3);
    // What is no slip in an id may be what the fact speaks of.
    const meant =
      near.length > 0 || typed === ""
        ? near
        : facts.search(typed, { lang, limit: 5 }).map(({ fact }) => fact);
    return meant.map((fact) => ({
      text: `fact ${fact.id}`,
      label: `${fact.label[lang]} · ${facts.entity(fact.subject).name[lang]}`,
    }));
  }
  return {
    name: "fact",
    aliases: ["事實", "事实"],
    arguments: WORDS.argFact,
    example,
    asks: "questions",
    summary: WORDS.factSummary,
    listed: "command",
    run(argument, { lang, page }) {
      const id = foldTyped(argument);
      if (!facts.isFactId(id)) {
        return {
          type: "wrong",
          problem: argument === "" ? "nothingTyped" : "noFact",
          typed: argument,
          example: `fact ${example() ?? ""}`,
          nearest: suggestions(argument, lang),
        };
      }
      const fact = facts.fact(id);
      return { type: "facts", title: facts.entity(fact.subject).name[lang], facts: [fact], page };
    },
  };
}
