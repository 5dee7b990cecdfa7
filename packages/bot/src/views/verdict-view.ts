import type { Lang } from "@hk-ai/sdk";
import type { MrkdwnElement } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn, quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { sourceLine } from "./source-line.ts";
import { statementLines } from "./statement-lines.ts";
import { pairsOf } from "./verdict-pairs.ts";
import type { ViewContext } from "./view-context.ts";

type Verdict = Extract<Answer, { type: "verdict" }>;

const VERDICT_WORDS = {
  supported: "verdictSupported",
  refuted: "verdictRefuted",
  "not-enough-info": "verdictOpen",
} as const satisfies Record<Verdict["result"]["verdict"], string>;

const MOST_FACTS = 3;
const LABEL = 200;
const VALUE = 300;

/** Each pair in a field of its own, which makes sense alone on a phone: what it is of, as claimed, as the source has it. */
function sideBySide(answer: Verdict, lang: Lang, facts: Facts): MrkdwnElement[] {
  const pairs = pairsOf(answer, lang, facts);
  const severalBodies = new Set(pairs.map(({ subject }) => subject)).size > 1;
  const line = (word: "claimed" | "recorded", value: string) =>
    `${say(word, lang)}${PUNCTUATION[lang].colon}*${escapeMrkdwn(value)}*`;
  return pairs.slice(0, LIMITS.section.fields).map(({ label, subject, claimed, recorded }) => ({
    type: "mrkdwn",
    text: [
      escapeMrkdwn(shorten(severalBodies ? `${label} · ${subject}` : label, LABEL)),
      line("claimed", shorten(claimed, VALUE)),
      line("recorded", shorten(recorded, VALUE)),
    ].join("\n"),
  }));
}

/** A verdict on a claim: the claim, why, claimed and recorded values side by side, and the facts it rests on. */
export function drawVerdict(answer: Verdict, { facts, request }: ViewContext): Drawn {
  const { lang } = request;
  const { verdict, explanation } = answer.result;
  const word = say(VERDICT_WORDS[verdict], lang);
  const fields = sideBySide(answer, lang, facts);
  const shown = answer.result.facts.slice(0, MOST_FACTS);
  const statements = statementLines(answer.result);
  return {
    text: [word, explanation].join(PUNCTUATION[lang].colon),
    blocks: [
      header(word),
      section(`> ${quoteTyped(answer.claim, 500)}`),
      ...(statements.length > 0 ? statements : [escapeMrkdwn(explanation)]).map(section),
      ...(fields.length > 0 ? [{ type: "section" as const, fields }] : []),
      ...shown.map((fact) => section(factLine(fact, lang, facts))),
      ...sourceLine(shown, lang, facts),
    ],
    facts: shown,
    judges: true,
  };
}
