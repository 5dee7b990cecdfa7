import { formatDate, type Lang, type TimelineEntry, type TimelineState } from "@hk-ai/sdk";
import type { Answer } from "../commands/answer.ts";
import { isAwaited } from "../commands/awaited.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import { allows, type ViewContext } from "./view-context.ts";
import { windowChart } from "./window-chart.ts";

const STATE_WORDS = {
  past: ["statePast", "daysAgo"],
  "under-way": ["stateUnderWay", "daysLeft"],
  upcoming: ["stateUpcoming", "daysUntil"],
  overdue: ["stateOverdue", "daysOver"],
} as const satisfies Record<TimelineState, readonly [string, string]>;

/** “Open now · second half of 2026 · 39 days left”. */
export function milestoneLine(entry: TimelineEntry, lang: Lang): string {
  // A report on the last two years is no window in which something is left to happen.
  const isReport = entry.state === "under-way" && !isAwaited(entry.fact);
  const days = isReport ? undefined : timeLeft(entry, lang);
  return [
    `*${say(isReport ? "stateReported" : STATE_WORDS[entry.state][0], lang)}*`,
    escapeMrkdwn(formatDate(entry.edtf, lang)),
    ...(days === undefined ? [] : [days]),
  ].join(" · ");
}

/** “39 days left”; undefined where no day is known. */
export function timeLeft({ state, days }: TimelineEntry, lang: Lang): string | undefined {
  return days === undefined ? undefined : say(STATE_WORDS[state][1], lang, { count: days });
}

/** Dated and planned facts in order, each with its state and the days left, since or over. */
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
