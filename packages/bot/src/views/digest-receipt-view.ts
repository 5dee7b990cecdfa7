import type { Lang } from "@hk-ai/sdk";
import type { Button, MrkdwnElement } from "@slack/types";
import { showTime } from "../digests/recurrence/show-time.ts";
import type { Run, RunState } from "../store/digest-run.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, header, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import type { Reader } from "./digest-choice-view.ts";
import { reasonInWords } from "./digest-reason.ts";
import { pausedLine, verbButton } from "./digest-schedule-view.ts";
import type { Message } from "./message.ts";

const STATES = {
  ready: "runReady",
  posting: "runPosting",
  posted: "runPosted",
  failed: "runFailed",
  skipped: "runSkipped",
  unknown: "runUnknown",
} as const satisfies Record<RunState, string>;

/** A run of a digest, with a link to its message where there is one. */
export interface LinkedRun {
  readonly run: Run;
  readonly link: string | undefined;
}

/** What became of a digest's last times, when it comes next, and the button that mends what is wrong. */
export function digestReceiptView(schedule: Schedule, runs: readonly LinkedRun[], { lang }: Reader): Message {
  const title = say("receiptTitle", lang, { number: schedule.number });
  const { paused, nextAt, zone, channelId } = schedule;
  const [last, ...earlier] = runs;
  const field = (name: string, value: string): MrkdwnElement => ({
    type: "mrkdwn",
    text: `*${name}*\n${value}`,
    verbatim: true,
  });
  const state = paused === undefined ? say("receiptRuns", lang) : pausedLine(paused.reason, lang);
  return {
    text: title,
    blocks: [
      header(title),
      {
        type: "section",
        fields: [
          field(say("receiptState", lang), state),
          field(say("formChannel", lang), `<#${channelId}>`),
          field(
            say("receiptLast", lang),
            last === undefined ? say("receiptNone", lang) : runLine(last, zone, lang),
          ),
          field(
            say("receiptNext", lang),
            nextAt !== undefined
              ? showTime(nextAt, zone, lang)
              : say(paused === undefined ? "digestNever" : "receiptNotWhilePaused", lang),
          ),
        ],
      },
      ...(earlier.length === 0
        ? []
        : [
            section(
              [
                `*${say("receiptEarlier", lang)}*`,
                ...earlier.map((linked) => `• ${runLine(linked, zone, lang)}`),
              ].join("\n"),
            ),
          ]),
      { type: "actions", elements: mending(schedule, runs, lang) },
    ],
  };
}

function runLine({ run, link }: LinkedRun, zone: string, lang: Lang): string {
  const parts = [
    showTime(run.dueAt, zone, lang),
    say(STATES[run.state], lang),
    ...(run.reason === undefined || run.state === "posted" ? [] : [reasonInWords(run.reason, lang)]),
    ...(link === undefined ? [] : [`<${link}|${say("runLink", lang)}>`]),
  ];
  return parts.join(" · ");
}

/** The button that mends what is wrong comes first and stands out; what may be wanted besides follows. */
function mending(schedule: Schedule, runs: readonly LinkedRun[], lang: Lang): Button[] {
  const unknown = runs.find(({ run }) => run.state === "unknown");
  const again =
    unknown === undefined ? [] : [button(DIGEST_ACTIONS.again, say("postAgain", lang), unknown.run.id)];
  const resume = schedule.paused === undefined ? [] : [verbButton("resume", schedule.id, lang)];
  const notPosted = runs[0]?.run.state === "failed" || runs[0]?.run.state === "skipped";
  const now = schedule.paused === undefined && notPosted ? [verbButton("now", schedule.id, lang)] : [];
  const mend = [...again, ...resume, ...now].map((element, place) =>
    place === 0 ? { ...element, style: "primary" as const } : element,
  );
  return [...mend, verbButton("show", schedule.id, lang), verbButton("edit", schedule.id, lang)];
}
