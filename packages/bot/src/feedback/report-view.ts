import { type Fact, LANGS, type Lang } from "@hk-ai/sdk";
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import * as z from "zod";
import type { Facts } from "../commands/command.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { section } from "../views/blocks.ts";
import { say } from "../words/say.ts";

/** Callback id of the form. */
export const REPORT_FORM = "report_fact";

const LABEL = 200;

/** Names of the form's fields: block id and action id alike. */
export const REPORT_FIELDS = { fact: "fact", what: "what", note: "note" } as const;

/** What can be wrong with a fact, in the order of the form. */
export const WRONGS = [
  "wrongFigure",
  "wrongQualifier",
  "wrongDate",
  "wrongName",
  "wrongWording",
  "wrongOutdated",
  "wrongOther",
] as const;
export type Wrong = (typeof WRONGS)[number];

/** Whether a stored word is one that the form offers. */
export const isWrong = (word: string): word is Wrong => WRONGS.some((wrong) => wrong === word);

const plain = (text: string) => ({ type: "plain_text" as const, text });

const option = (value: string, text: string): PlainTextOption => ({
  text: plain(shorten(text, LIMITS.option.text)),
  value,
});

const metadata = z.object({ l: z.enum(LANGS), f: z.array(z.tuple([z.string(), z.int()])) });

/** What the form remembers: its language, and the facts with the revision that was on the screen. */
export interface ReportForm {
  readonly lang: Lang;
  readonly facts: readonly { readonly id: string; readonly revision: number }[];
}

export function readReportForm(privateMetadata: string): ReportForm {
  const { l, f } = metadata.parse(JSON.parse(privateMetadata));
  return { lang: l, facts: f.map(([id, revision]) => ({ id, revision })) };
}

function whichFact(shown: readonly Fact[], lang: Lang, facts: Facts): InputBlock[] {
  if (shown.length < 2) return [];
  const options = shown.map((fact, index) =>
    option(String(index), `${fact.label[lang]} · ${facts.entity(fact.subject).name[lang]}`),
  );
  return [
    {
      type: "input",
      block_id: REPORT_FIELDS.fact,
      label: plain(say("reportWhich", lang)),
      element: { type: "static_select", action_id: REPORT_FIELDS.fact, options },
    },
  ];
}

/** The form to report a wrong fact: which one where the message shows several, what is wrong, a link or note. */
export function reportView(shown: readonly Fact[], lang: Lang, facts: Facts): ModalView {
  const known = shown.slice(0, LIMITS.select.options);
  const [first] = known;
  const only =
    known.length === 1 && first !== undefined ? [section(escapeMrkdwn(first.statement[lang]))] : [];
  return {
    type: "modal",
    callback_id: REPORT_FORM,
    private_metadata: JSON.stringify({ l: lang, f: known.map(({ id, revision }) => [id, revision]) }),
    title: plain(say("reportTitle", lang)),
    submit: plain(say("reportSend", lang)),
    close: plain(say("close", lang)),
    blocks: [
      ...only,
      ...whichFact(known, lang, facts),
      {
        type: "input",
        block_id: REPORT_FIELDS.what,
        label: plain(say("reportWhat", lang)),
        element: {
          type: "radio_buttons",
          action_id: REPORT_FIELDS.what,
          options: WRONGS.map((wrong) => option(wrong, say(wrong, lang))),
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
export function reportedView(fact: string, lang: Lang): ModalView {
  return {
    type: "modal",
    title: plain(say("reportTitle", lang)),
    close: plain(say("close", lang)),
    blocks: [section(say("reportThanks", lang, { fact: escapeMrkdwn(shorten(fact, LABEL)) }))],
  };
}
