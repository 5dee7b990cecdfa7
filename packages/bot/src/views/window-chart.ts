import { formatDate, type Lang, type TimelineEntry } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import { say } from "../words/say.ts";
import { type Bar, barChart } from "./charts.ts";

/** Days left in each window that is open, one bar a window however many facts share it. */
export function windowBars(entries: readonly TimelineEntry[], lang: Lang): Bar[] {
  const windows = new Map(
    entries.flatMap(({ state, edtf, days }) =>
      state === "under-way" && days !== undefined ? [[edtf, days] as const] : [],
    ),
  );
  return [...windows].map(([edtf, days]) => ({
    label: formatDate(edtf, lang),
    said: String(days),
    value: days,
  }));
}

/** A chart of the days left in the windows that are open. */
export function windowChart(entries: readonly TimelineEntry[], lang: Lang): KnownBlock[] {
  return barChart(say("windowsOpen", lang), say("days", lang), windowBars(entries, lang));
}
