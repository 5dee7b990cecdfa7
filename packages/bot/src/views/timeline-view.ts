import { formatDate, type Lang, type TimelineEntry, type TimelineState } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Answer } from "../commands/answer.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { header, section } from "./blocks.ts";
import { barChart } from "./charts.ts";
import type { Drawn } from "./drawn.ts";
import { factLine } from "./fact-line.ts";
import { pageOf, placeInList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";
import { allows, type ViewContext } from "./view-context.ts";

const STATE_WORDS = {
  past: ["statePast", "daysAgo"],
  "under-way": ["stateUnderWay", "daysLeft"],
  upcoming: ["stateUpcoming", "daysUntil"],
  overdue: ["stateOverdue", "daysOver"],
} as const satisfies Record<TimelineState, readonly [string, string]>;

/** “Open now · second half of 2026 · 39 days left”. */
export function milestoneLine(entry: TimelineEntry, lang: Lang): string {
  const [state, days] = STATE_WORDS[entry.state];
  return [
    `*${say(state, lang)}*`,
    escapeMrkdwn(formatDate(entry.edtf, lang)),
    ...(entry.days === undefined ? [] : [say(days, lang, { count: entry.days })]),
  ].join(" · ");
}

/** Days left in each window that is open, one bar a window however many facts share it. */
function windowChart(entries: readonly TimelineEntry[], lang: Lang): KnownBlock[] {
  const windows = new Map(
    entries.flatMap(({ state, edtf, days }) =>
      state === "under-way" && days !== undefined ? [[edtf, days] as const] : [],
    ),
  );
  const bars = [...windows].map(([edtf, days]) => ({
    label: formatDate(edtf, lang),
    said: String(days),
    value: days,
  }));
  return barChart(say("windowsOpen", lang), say("days", lang), bars);
}

/** Dated and planned facts in order, each with its state and the days left, since or over. */
export function drawTimeline(answer: Extract<Answer, { type: "timeline" }>, view: ViewContext): Drawn {
  const {
    facts,
    request: { lang },
  } = view;
  const title = say("timelineTitle", lang, { date: formatDate(answer.asOf, lang) });
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
