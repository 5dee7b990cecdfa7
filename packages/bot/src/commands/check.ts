import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { exampleClaim, exampleTopic, perLang } from "./examples.ts";

/** What may stand before the claim. */
const LEAD = /^(?:[-–—]\s*|(?:that|whether|if)\s+)/iu;

/** `/hk-ai check <claim>`: supported, refuted, or not enough to say, with the two figures side by side. */
export function checkCommand(facts: Facts): Command {
  const example = perLang((lang) => exampleClaim(facts, lang) ?? exampleTopic(facts, lang));
  return {
    name: "check",
    aliases: [
      ...["verify", "fact check", "fact-check", "factcheck", "double check", "is it true that", "is it true"],
      ...["is it correct that", "is it right that", "true or false"],
      ...["查證", "查证", "核實", "核实", "查核", "係咪真", "求證", "求证"],
    ],
    arguments: WORDS.argClaim,
    example,
    summary: WORDS.checkSummary,
    listed: "command",
    run(typed, { lang }) {
      const argument = typed.replace(LEAD, "");
      if (argument === "")
        return {
          type: "wrong",
          problem: "noClaim",
          typed: argument,
          example: `check ${example(lang) ?? ""}`,
          nearest: [],
        };
      return { type: "verdict", claim: argument, result: facts.check(argument, { lang }) };
    },
  };
}
