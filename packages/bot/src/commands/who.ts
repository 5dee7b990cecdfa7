import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { examplePerson, perLang } from "./examples.ts";
import { barer, subjectFinder } from "./subject.ts";

/** `/hk-ai who <person or body>`: roles, what they said, what is said about them. */
export function whoCommand(facts: Facts): Command {
  const finder = subjectFinder(facts);
  const example = perLang((lang) => examplePerson(facts, lang));
  return {
    name: "who",
    aliases: ["誰", "谁", "邊個", "边个", "人物"],
    arguments: WORDS.argWho,
    example,
    asks: "always",
    summary: WORDS.whoSummary,
    listed: "command",
    run(argument, { lang, page }) {
      const entity = finder.find(argument);
      if (entity === undefined) {
        // “who is …?” names whoever stands behind it.
        const typed = barer(argument).at(-1) ?? argument;
        const near = finder.nearest(typed, 5);
        const offered = near.length > 0 ? near : finder.usual.slice(0, 5);
        const nearest = offered.map(({ id, name }) => ({ text: `who ${id}`, label: name[lang] }));
        return {
          type: "wrong",
          problem: argument === "" ? "nothingTyped" : "noEntity",
          typed,
          example: `who ${example(lang) ?? ""}`,
          nearest,
        };
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
