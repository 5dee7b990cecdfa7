import { oneLine } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { exampleTopic, perLang } from "./examples.ts";

const MOST = 40;

/** `/hk-ai search <words>`: every fact that speaks of the words, best first. */
export function searchCommand(facts: Facts): Command {
  const example = perLang((lang) => exampleTopic(facts, lang));
  return {
    name: "search",
    aliases: ["find", "搜尋", "搜索", "搵"],
    arguments: WORDS.argWords,
    example,
    summary: WORDS.searchSummary,
    listed: "command",
    run(argument, { lang, page }) {
      const hits = argument === "" ? [] : facts.search(argument, { lang, limit: MOST });
      if (hits.length === 0)
        return {
          type: "wrong",
          problem: argument === "" ? "nothingTyped" : "noHit",
          typed: argument,
          example: `search ${example(lang) ?? ""}`,
          nearest: [],
        };
      const title = say("searchTitle", lang, { typed: oneLine(argument, 60) });
      return { type: "facts", title, facts: hits.map((hit) => hit.fact), page };
    },
  };
}
