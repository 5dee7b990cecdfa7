import { type Fact, LANGS, type Lang } from "@hk-ai/sdk";
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import * as z from "zod";
import type { Facts } from "../commands/command.ts";
import { factName } from "../commands/fact-name.ts";
import { escapeMrkdwn, oneLine, quoteTyped } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { ANSWERED, type Answered, type Reported } from "../store/reports.ts";
import { section } from "../views/blocks.ts";
import { quoted } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import type { Judged, JudgedAnswer } from "./judged.ts";

/** Callback id of the form. */
export const REPORT_FORM = "report_fact";

const LABEL = 200;

/** Names of the form's fields: block id and action id alike. */
export const REPORT_FIELDS = { fact: "fact", what: "what", note: "note" } as const;

/** What can be wrong with an answer though every fact is right, in the order of the form. */
const ANSWER_WRONGS = {
  answered: ["wrongMisread"],
  abstained: ["wrongAbstained", "wrongMisread"],
  supported: ["wrongVerdict", "wrongMisread"],
  refuted: ["wrongVerdict", "wrongMisread"],
  "not-enough-info": ["wrongVerdict", "wrongMisread"],
} as const satisfies Record<Answered, readonly string[]>;

/** What can be wrong with a fact, in the order of the form. */
const FACT_WRONGS = [
  "wrongFigure",
  "wrongQualifier",
  "wrongDate",
  "wrongName",
  "wrongWording",
  "wrongOutdated",
] as const;

const OTHER = "wrongOther" as const;
const WRONGS = [...FACT_WRONGS, ...new Set(Object.values(ANSWER_WRONGS).flat()), OTHER] as const;
type Wrong = (typeof WRONGS)[number];

/** Whether a stored word is one that the form offers. */
export const isWrong = (word: string): word is Wrong => WRONGS.some((wrong) => wrong === word);

const plain = (text: string) => ({ type: "plain_text" as const, text });

const option = (value: string, text: string): PlainTextOption => ({
  text: plain(shorten(text, LIMITS.option.text)),
  value,
});

const metadata = z.object({
  l: z.enum(LANGS),
  f: z.array(z.tuple([z.string(), z.int()])),
  q: z.string().optional(),
  a: z.enum(ANSWERED).optional(),
});

/** What the form remembers: its language, and what it offers to report, in the order of its choices. */
export interface ReportForm {
  readonly lang: Lang;
  readonly offered: readonly Reported[];
}

export function readReportForm(privateMetadata: string): ReportForm {
  const { l, f, q, a } = metadata.parse(JSON.parse(privateMetadata));
  const answer = q === undefined || a === undefined ? [] : [{ asked: q, answered: a }];
  return { lang: l, offered: [...answer, ...f.map(([factId, factRevision]) => ({ factId, factRevision }))] };
}

/** How much of a question the form remembers beside the facts. */
const ASKED = 1000;

function writeReportForm(lang: Lang, facts: readonly Fact[], answer: JudgedAnswer | undefined): string {
  return JSON.stringify({
    l: lang,
    f: facts.map(({ id, revision }) => [id, revision]),
    q: answer && oneLine(answer.asked, ASKED),
    a: answer?.answered,
  });
}

/** Which one, where there are several to choose from; the answer as a whole is chosen until a fact is. */
function whichOne(
  shown: readonly Fact[],
  answer: JudgedAnswer | undefined,
  lang: Lang,
  facts: Facts,
): InputBlock[] {
  const labels = [
    ...(answer === undefined ? [] : [say("wholeAnswer", lang)]),
    ...shown.map((fact) => factName(fact, lang, facts, LIMITS.option.text)),
  ];
  if (labels.length < 2) return [];
  const options = labels.map((label, index) => option(String(index), label));
  const [first] = options;
  return [
    {
      type: "input",
      block_id: REPORT_FIELDS.fact,
      label: plain(say(answer === undefined ? "reportWhich" : "reportWhichPart", lang)),
      element: {
        type: "static_select",
        action_id: REPORT_FIELDS.fact,
        options,
        ...(answer === undefined || first === undefined ? {} : { initial_option: first }),
      },
    },
  ];
}

/**
 * The form to report what is wrong: with the answer or with a fact, which one where the message shows several, what is
 * wrong, a link or note.
 */
export function reportView({ facts: shown, answer }: Judged, lang: Lang, facts: Facts): ModalView {
  const known = shown.slice(0, LIMITS.select.options - 1);
  const [first] = known;
  const only =
    known.length === 1 && first !== undefined ? [section(escapeMrkdwn(first.statement[lang]))] : [];
  const question =
    answer === undefined
      ? []
      : [section(say("reportKeeps", lang, { asked: quoted(quoteTyped(answer.asked, LABEL), lang) }))];
  const wrongs = [
    ...(answer === undefined ? [] : ANSWER_WRONGS[answer.answered]),
    ...(known.length === 0 ? [] : FACT_WRONGS),
    OTHER,
  ];
  return {
    type: "modal",
    callback_id: REPORT_FORM,
    private_metadata: writeReportForm(lang, known, answer),
    title: plain(say(answer === undefined ? "reportTitle" : "reportAnswerTitle", lang)),
    submit: plain(say("reportSend", lang)),
    close: plain(say("close", lang)),
    blocks: [
      ...question,
      ...only,
      ...whichOne(known, answer, lang, facts),
      {
        type: "input",
        block_id: REPORT_FIELDS.what,
        label: plain(say("reportWhat", lang)),
        element: {
          type: "radio_buttons",
          action_id: REPORT_FIELDS.what,
          options: wrongs.map((wrong) => option(wrong, say(wrong, lang))),
        },
      },
      {
        type: "input",
        block_id: REPORT_FIELDS.note,
        label: plain(say("reportNote", lang)),
        optional: true,
        element: {
          type: "plain_text_input",
          action_id: REPORT_FIELDS.note,
          multiline: true,
          max_length: LIMITS.input.maxLength,
        },
      },
    ],
  };
}

/** What stands in the form's place once the report is kept. */
export function reportedView(reported: Reported, lang: Lang, facts: Facts): ModalView {
  return {
    type: "modal",
    title: plain(say("factId" in reported ? "reportTitle" : "reportAnswerTitle", lang)),
    close: plain(say("close", lang)),
    blocks: [section(thanks(reported, lang, facts))],
  };
}

function thanks(reported: Reported, lang: Lang, facts: Facts): string {
  if (!("factId" in reported)) {
    return say("reportAnswerThanks", lang, { asked: quoted(quoteTyped(reported.asked, LABEL), lang) });
  }
  // A fact may have gone since the form was opened: then its id stands for it.
  const { factId: id } = reported;
  const label = facts.isFactId(id) ? facts.fact(id).label[lang] : id;
  return say("reportThanks", lang, { fact: escapeMrkdwn(shorten(label, LABEL)) });
}
