import type { Topic } from "@hk-ai/sdk";
import type { Command, Facts } from "./command.ts";

/** `/hk-ai fund` and its like: a command for each topic, made from the topic itself. */
export function topicCommand(facts: Facts, topic: Topic): Command {
  return {
    name: topic.id,
    aliases: [...topic.aliases, ...Object.values(topic.label)],
    summary: topic.description,
    listed: "topic",
    run: (_argument, { lang, page }) => ({
      type: "facts",
      title: topic.label[lang],
      facts: facts.facts({ topic: topic.id }),
      page,
    }),
  };
}
