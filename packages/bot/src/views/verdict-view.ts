import type { Lang, Verdict } from "@hk-ai/sdk";
import type { MrkdwnElement } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { sourceLine } from "./source-line.ts";
import type { ViewContext } from "./view-context.ts";

const VERDICT_WORDS = {
  supported: "verdictSupported",
  refuted: "verdictRefuted",
  "not-enough-info": "verdictOpen",
} as const satisfies Record<Verdict, string>;

const MOST_FACTS = 3;

function sideBySide(answer: Extract<Answer, { type: "verdict" }>, lang: Lang): MrkdwnElement[] {
  return answer.result.comparisons
    .filter(({ claimed, recorded }) => claimed !== "" && recorded !== "")
    .flatMap(({ claimed, recorded }) => [
      { type: "mrkdwn" as const, text: `${say("claimed", lang)}\n*${escapeMrkdwn(claimed)}*` },
      { type: "mrkdwn" as const, text: `${say("recorded", lang)}\n*${escapeMrkdwn(recorded)}*` },
    ])
    .slice(0, LIMITS.section.fields);
}

/** A verdict on a claim: the claim, why, claimed and recorded values side by side, and the facts it rests on. */
export function drawVerdict(
  answer: Extract<Answer, { type: "verdict" }>,
  { facts, request }: ViewContext,
): Drawn {
  const { lang } = request;
  const { verdict, explanation } = answer.result;
  const word = say(VERDICT_WORDS[verdict], lang);
  const fields = sideBySide(answer, lang);
  const shown = answer.result.facts.slice(0, MOST_FACTS);
  return {
    text: [word, explanation].join(PUNCTUATION[lang].colon),
    blocks: [
      header(word),
      section(`> ${quoteTyped(answer.claim, 500)}`),
      section(escapeMrkdwn(explanation)),
      ...(fields.length > 0 ? [{ type: "section" as const, fields }] : []),
      ...shown.map((fact) => section(factLine(fact, lang, facts))),
      ...sourceLine(shown, lang, facts),
    ],
    facts: shown,
  };
}
