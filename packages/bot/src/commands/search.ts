import { oneLine } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { exampleTopic, perLang } from "./examples.ts";

const MOST = 40;

/** What may stand before the words. */
const LEAD = /^(?:me|us|for|about)\s+/iu;

/** `/hk-ai search <words>`: every fact that speaks of the words, best first. */
export function searchCommand(facts: Facts): Command {
  const example = perLang((lang) => exampleTopic(facts, lang));
  return {
    name: "search",
    aliases: ["find", "look up", "look for", "搜尋", "搜索", "搜寻", "搵"],
    arguments: WORDS.argWords,
    example,
    asks: "questions",
    summary: WORDS.searchSummary,
    listed: "command",
    run(argument, { lang, page }) {
      const words = argument.replace(LEAD, "");
      const hits = words === "" ? [] : facts.search(words, { lang, limit: MOST });
      if (hits.length === 0)
        return {
          type: "wrong",
          problem: argument === "" ? "nothingTyped" : "noHit",
          typed: words,
          example: `search ${example(lang) ?? ""}`,
          nearest: [],
        };
      const title = say("searchTitle", lang, { typed: oneLine(words, 60) });
      return { type: "facts", title, facts: hits.map((hit) => hit.fact), page };
    },
  };
}
