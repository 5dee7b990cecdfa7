import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { entityFinder } from "./find-entity.ts";

/** `/hk-ai who <person or body>`: roles, what they said, what is said about them. */
export function whoCommand(facts: Facts): Command {
  const finder = entityFinder(facts);
  return {
    name: "who",
    aliases: ["誰", "谁", "邊個", "边个", "人物"],
    arguments: "<person or body>",
    example: "who John Lee",
    asks: true,
    summary: WORDS.whoSummary,
    listed: "command",
    run(argument, { lang, page }) {
      const entity = finder.find(argument);
      if (entity === undefined) {
        const nearest = finder
          .nearest(argument, 5)
          .map(({ id, name }) => ({ text: `who ${id}`, label: name[lang] }));
        return { type: "wrong", problem: "noEntity", typed: argument, nearest };
      }
      const said = facts.facts({ speaker: entity.id });
      const about = facts
        .facts()
        .filter((fact) => fact.attribution.speaker !== entity.id)
        .filter((fact) => fact.subject === entity.id || fact.mentions?.includes(entity.id));
      return { type: "profile", entity, facts: [...said, ...about], page };
    },
  };
}
