import { formatDate, type Lang, type TimelineEntry } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { countsDown, isAwaited } from "../commands/awaited.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { bracketed } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import { allows, type ViewContext } from "./view-context.ts";
import { windowChart } from "./window-chart.ts";

/** “Past · 7 July 2026 · 6 days ago”: what the source reports. */
function reportedLine({ state, edtf, days }: TimelineEntry, lang: Lang): string {
  const date = escapeMrkdwn(formatDate(edtf, lang));
  // A report on the last two years is no window in which something is left to happen.
  if (state === "under-way") return `*${say("stateReported", lang)}* · ${date}`;
  const [word, count] =
    state === "upcoming" ? (["stateUpcoming", "daysUntil"] as const) : (["statePast", "daysAgo"] as const);
  return [
    `*${say(word, lang)}*`,
    date,
    ...(days === undefined ? [] : [say(count, lang, { count: days })]),
  ].join(" · ");
}

/** “Expected by 31 December 2026 (not confirmed by the source) · second half of 2026 · in 31 days at the latest”. */
function expectedLine(entry: TimelineEntry, lang: Lang): string {
  const { state, edtf, last, fact } = entry;
  const isOver = state === "overdue";
  const by = last !== undefined && countsDown(fact) ? formatDate(last, lang) : undefined;
  const word =
    by === undefined
      ? say(isOver ? "wasExpected" : "expected", lang)
      : say(isOver ? "wasExpectedBy" : "expectedBy", lang, { date: by });
  const doubt = bracketed(say(isOver ? "outcomeUnknown" : "unconfirmed", lang), lang);
  const date = formatDate(edtf, lang);
  const days = timeLeft(entry, lang);
  return [
    `*${escapeMrkdwn(word)}*${doubt}`,
    ...(date === by ? [] : [escapeMrkdwn(date)]),
    ...(days === undefined ? [] : [days]),
  ].join(" · ");
}

/**
 * When something was, or by when it is expected. That a time has come does not say that the thing has: no word here says
 * more of what is expected than that.
 */
export function milestoneLine(entry: TimelineEntry, lang: Lang): string {
  const isExpected = entry.state !== "past" && isAwaited(entry.fact);
  return isExpected ? expectedLine(entry, lang) : reportedLine(entry, lang);
}

/** “in 39 days at the latest” of what is expected; undefined where no day is known or awaited. */
export function timeLeft({ state, days, fact }: TimelineEntry, lang: Lang): string | undefined {
  if (days === undefined || !countsDown(fact)) return undefined;
  if (state === "upcoming") return say("daysAtEarliest", lang, { count: days });
  if (state !== "under-way") return say("daysAgo", lang, { count: days });
  return days === 0 ? say("latestToday", lang) : say("daysAtLatest", lang, { count: days });
}

/** Dated and planned facts in order, each with when it was or by when it is expected. */
export function drawTimeline(answer: Extract<Answer, { type: "timeline" }>, view: ViewContext): Drawn {
  const {
    facts,
    request: { lang },
  } = view;
  const date = formatDate(answer.asOf, lang);
  const title =
    answer.about === undefined
      ? say("timelineTitle", lang, { date })
      : say("timelineOfTitle", lang, { date, subject: answer.about[lang] });
  const page = pageOf(answer.entries, answer.page);
  const shown = page.shown.map((entry) => entry.fact);
  return {
    text: title,
    blocks: [
      header(title),
      ...(allows(view, "data_visualization") ? windowChart(page.shown, lang) : []),
      ...page.shown.map((entry) =>
        section(`${milestoneLine(entry, lang)}\n${factLine(entry.fact, lang, facts)}`),
      ),
      ...sourceLine(shown, lang, facts, placeInList(page, lang)),
    ],
    facts: shown,
    page,
  };
}
