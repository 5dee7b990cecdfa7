import type { Lang } from "@hk-ai/sdk";
import { WORDS } from "../words/words.ts";
import type { ComparisonSide } from "./answer.ts";
import type { Command, Facts } from "./command.ts";
import { examplePair, perLang } from "./examples.ts";
import { barer, subjectFinder } from "./subject.ts";
import { foldTyped } from "./typed-text.ts";

/** Words that stand between two names; the longest that fits is tried first. */
const BETWEEN =
  /\s*(?:,|，|、|\/|\||\bvs\.?(?=\s)|\bversus\b|\band\b|\bwith\b|\bto\b|\s+|與|与|和|同|跟|對比|对比)\s*/giu;

/** No two names are longer together, and each place to cut costs two look-ups. */
const LONGEST = 300;

/** `/hk-ai compare <a> and <b>`: the figures of two topics, people or bodies side by side. */
export function compareCommand(facts: Facts): Command {
  const finder = subjectFinder(facts);
  const example = perLang((lang) => examplePair(facts, lang));

  function side(typed: string, lang: Lang): ComparisonSide | undefined {
    for (const text of barer(typed)) {
      const folded = foldTyped(text);
      if (facts.isFactId(folded)) {
        const fact = facts.fact(folded);
        return { title: facts.entity(fact.subject).name[lang], facts: [fact] };
      }
      const entity = finder.find(text);
      const own = entity === undefined ? [] : facts.facts({ subject: entity.id });
      if (entity !== undefined && own.length > 0) return { title: entity.name[lang], facts: own };
      const topic = finder.topic(text);
      if (topic !== undefined) return { title: topic.label[lang], facts: facts.facts({ topic: topic.id }) };
    }
    return undefined;
  }

  return {
    name: "compare",
    aliases: [
      ...["vs", "difference between", "the difference between"],
      ...["what is the difference between", "what's the difference between"],
      ...["比較", "比较", "對比", "对比"],
    ],
    arguments: WORDS.argPair,
    example,
    asks: "questions",
    summary: WORDS.compareSummary,
    listed: "command",
    run(argument, { lang }) {
      const pair = example(lang);
      // A name may itself hold a space or an "and": every place to cut is tried until both halves are known.
      const cuts = argument.length > LONGEST ? [] : argument.matchAll(BETWEEN);
      for (const cut of cuts) {
        const a = side(argument.slice(0, cut.index), lang);
        const b = side(
          argument.slice(cut.index + cut[0].length).replace(/^(?:and|vs\.?|與|与|和|同)\s+/iu, ""),
          lang,
        );
        if (a !== undefined && b !== undefined) return { type: "comparison", sides: [a, b] };
      }
      return {
        type: "wrong",
        problem: argument === "" ? "nothingTyped" : "noPair",
        typed: argument,
        example: `compare ${pair ?? ""}`,
        nearest: pair === undefined ? [] : [{ text: `compare ${pair}`, label: pair }],
      };
    },
  };
}
