import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";

/** `/hk-ai topics`. */
export function topicsCommand(facts: Facts): Command {
  return {
    name: "topics",
    aliases: ["topic", "list", "主題", "主题", "話題", "话题"],
    summary: WORDS.topicsSummary,
    listed: "command",
    run: () => ({
      type: "topics",
      topics: facts
        .topics()
        .map((topic) => ({ topic, facts: facts.facts({ topic: topic.id }).length }))
        .filter((summary) => summary.facts > 0),
    }),
  };
}
