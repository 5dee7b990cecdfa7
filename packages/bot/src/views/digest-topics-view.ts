import type { Button } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { nearTopics } from "../commands/near-topics.ts";
import { writeRequest } from "../commands/request.ts";
import { digestInWords } from "../digests/words/write-words.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import type { DigestChoice } from "../store/digest-schedule.ts";
import { PUNCTUATION, quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { ACTIONS } from "./actions.ts";
import { button } from "./blocks.ts";
import type { Reader } from "./digest-choice-view.ts";

/** Topics that are offered in place of one that is none; beside them stand all topics and the form. */
const OFFERED = 3;

/** That words name no topic, and which there are. */
export function noTopicInWords(words: readonly string[], facts: Facts, { lang }: Reader): string {
  const labels = facts
    .topics()
    .filter(({ id }) => facts.facts({ topic: id }).length > 0)
    .map(({ label }) => escapeMrkdwn(label[lang]));
  return say("digestNoTopic", lang, {
    words: words.map((word) => quoted(quoteTyped(word, 40), lang)).join(" "),
    topics: labels.join(PUNCTUATION[lang].list),
  });
}

/** The same digest with a topic that may have been meant, for each of them, and with all topics: to be looked at again. */
export function topicButtons(
  words: readonly string[],
  choice: DigestChoice,
  facts: Facts,
  { lang }: Reader,
): Button[] {
  const { channelId, topics } = choice;
  const near = [
    ...new Set(words.slice(0, OFFERED).flatMap((word) => nearTopics(facts, word, OFFERED))),
  ].slice(0, OFFERED);
  const writing = { lang, topics: facts.topics(), channel: `<#${channelId}>` };
  const offer = (label: string, chosen: readonly string[], index: number): Button => {
    const text = `digest ${digestInWords({ ...choice, topics: [...new Set(chosen)] }, writing)}`;
    return button(
      `${ACTIONS.show}topic-${index}`,
      shorten(label, LIMITS.button.text),
      writeRequest({ text, lang, page: 0 }),
    );
  };
  return [
    ...near.map(({ id, label }, index) => offer(label[lang], [...topics, id], index)),
    offer(say("digestAllTopics", lang), [], near.length),
  ];
}
