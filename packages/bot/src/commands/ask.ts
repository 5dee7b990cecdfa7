import type { AskResult, Fact, Lang } from "@hk-ai/sdk";
import { LIMITS } from "../slack/limits.ts";
import { WORDS } from "../words/words.ts";
import type { Answer, Offer, Suggestion } from "./answer.ts";
import type { Command, Facts } from "./command.ts";
import { exampleQuestion, exampleTopic, perLang } from "./examples.ts";
import { factName } from "./fact-name.ts";

/** Facts as things to press: each is one command away. */
export function factSuggestions(facts: Facts, shown: readonly Fact[], lang: Lang): Suggestion[] {
  return shown.map((fact) => ({
    text: `fact ${fact.id}`,
    label: factName(fact, lang, facts, LIMITS.button.text),
    factId: fact.id,
  }));
}

/** What an answer offers, where it is one to a question. */
export function offerOf(facts: Facts, answer: Answer, lang: Lang): Offer | undefined {
  if (answer.type === "abstained") return { question: answer.typed, suggestions: answer.related };
  if (answer.type !== "reply") return undefined;
  const best = factSuggestions(facts, [answer.fact], lang);
  return { question: answer.question, suggestions: [...best, ...answer.others] };
}

/** Topics that have facts as things to press. */
const topicSuggestions = (facts: Facts, lang: Lang): Suggestion[] =>
  facts
    .topics()
    .filter(({ id }) => facts.facts({ topic: id }).length > 0)
    .slice(0, 5)
    .map(({ id, label }) => ({ text: id, label: label[lang] }));

/** A result of `ask` as an answer: the best fact with the others one press away, or why there is none. */
export function answerOfAsk(facts: Facts, question: string, result: AskResult, lang: Lang): Answer {
  if (result.status === "abstained") {
    const related = factSuggestions(facts, result.related.slice(0, 5), lang);
    return {
      type: "abstained",
      typed: question,
      explanation: result.explanation,
      related: related.length > 0 ? related : topicSuggestions(facts, lang),
    };
  }
  const [best, ...others] = result.facts;
  return {
    type: "reply",
    question,
    fact: best,
    others: factSuggestions(facts, others.slice(0, 3), lang),
  };
}

/** `/hk-ai ask <question>`; free text asks too, without the word. */
export function askCommand(facts: Facts): Command {
  const example = perLang((lang) => exampleQuestion(facts, lang) ?? exampleTopic(facts, lang));
  return {
    name: "ask",
    aliases: ["問", "问", "請問", "请问"],
    arguments: WORDS.argQuestion,
    example,
    summary: WORDS.askSummary,
    listed: "command",
    run(argument, { lang }) {
      if (argument === "")
        return {
          type: "wrong",
          problem: "noQuestion",
          typed: argument,
          example: `ask ${example(lang) ?? ""}`,
          nearest: [],
        };
      return answerOfAsk(facts, argument, facts.ask(argument, { lang }), lang);
    },
  };
}
