import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { nearTopics } from "./near-topics.ts";
import { barer, subjectFinder } from "./subject.ts";
import { topicCommand } from "./topic.ts";

/** Topics that are offered for one that is none. */
const MOST = 5;

/** `/hk-ai topics`, and `/hk-ai topic fund` for one of them. */
export function topicsCommand(facts: Facts): Command {
  const finder = subjectFinder(facts);
  const filled = facts.topics().filter(({ id }) => facts.facts({ topic: id }).length > 0);
  return {
    name: "topics",
    aliases: ["topic", "list", "主題", "主题", "話題", "话题"],
    arguments: WORDS.argTopic,
    asks: "always",
    summary: WORDS.topicsSummary,
    listed: "command",
    run(argument, context) {
      if (argument === "") {
        const topics = filled.map((topic) => ({ topic, facts: facts.facts({ topic: topic.id }).length }));
        return { type: "topics", topics };
      }
      const named = barer(argument).flatMap((text) => finder.topic(text) ?? []);
      if (named[0] !== undefined) return topicCommand(facts, named[0]).run("", context);
      const near = nearTopics(facts, argument, MOST);
      const nearest = (near.length > 0 ? near : filled.slice(0, MOST)).map(({ id, label }) => ({
        text: id,
        label: label[context.lang],
      }));
      return { type: "wrong", problem: "noTopic", typed: argument, example: "topics", nearest };
    },
  };
}
