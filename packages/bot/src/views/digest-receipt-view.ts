import type { Lang } from "@hk-ai/sdk";
import type { Button } from "@slack/types";
import { showTime } from "../digests/recurrence/show-time.ts";
import type { Run, RunState } from "../store/digest-run.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, context, header, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { reasonInWords } from "./digest-reason.ts";
import { type Reader, verbButton } from "./digest-schedule-view.ts";
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
  const { paused, nextAt, zone } = schedule;
  const state =
    paused !== undefined
      ? `:warning: ${say("digestPausedLine", lang, { reason: reasonInWords(paused.reason, lang) })}`
      : nextAt === undefined
        ? say("digestNever", lang)
        : say("digestNextAt", lang, { time: showTime(nextAt, zone, lang) });
  const lines = runs.map((linked) => runLine(linked, zone, lang));
  return {
    text: title,
    blocks: [
      header(title),
      section(state),
      lines.length === 0 ? context(say("receiptNone", lang)) : section(lines.join("\n")),
      { type: "actions", elements: mending(schedule, runs, lang) },
    ],
  };
}

function runLine({ run, link }: LinkedRun, zone: string, lang: Lang): string {
  const parts = [
    showTime(run.dueAt, zone, lang),
    `*${say(STATES[run.state], lang)}*`,
    ...(run.reason === undefined || run.state === "posted" ? [] : [reasonInWords(run.reason, lang)]),
    ...(link === undefined ? [] : [`<${link}|${say("runLink", lang)}>`]),
  ];
  return `• ${parts.join(" · ")}`;
}

function mending(schedule: Schedule, runs: readonly LinkedRun[], lang: Lang): Button[] {
  const unknown = runs.find(({ run }) => run.state === "unknown");
  return [
    ...(unknown === undefined
      ? []
      : [
          {
            ...button(DIGEST_ACTIONS.again, say("postAgain", lang), unknown.run.id),
            style: "primary" as const,
          },
        ]),
    ...(schedule.paused === undefined
      ? []
      : [{ ...verbButton("resume", schedule.id, lang), style: "primary" as const }]),
    verbButton("show", schedule.id, lang),
  ];
}
