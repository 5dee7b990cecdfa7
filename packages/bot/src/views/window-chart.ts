import type { Lang, TimelineEntry } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import { countsDown } from "../commands/awaited.ts";
import { say } from "../words/say.ts";
import { type Bar, barChart } from "./charts.ts";

const SHORT = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const SHORT_DAY = {
  en: new Intl.DateTimeFormat("en-GB", SHORT),
  "zh-Hant": new Intl.DateTimeFormat("zh-Hant-HK", SHORT),
  "zh-Hans": new Intl.DateTimeFormat("zh-Hans-CN", SHORT),
} as const satisfies Record<Lang, Intl.DateTimeFormat>;

/**
 * Days until something is expected at the latest, one bar for each such day: a bar's name has room for that day and no more.
 */
export function windowBars(entries: readonly TimelineEntry[], lang: Lang): Bar[] {
  const ends = new Map(
    entries.flatMap(({ state, last, days, fact }) =>
      state === "under-way" && days !== undefined && last !== undefined && countsDown(fact)
        ? [[last, days] as const]
        : [],
    ),
  );
  return [...ends].map(([last, days]) => ({
    label: say("expectedUntil", lang, { date: SHORT_DAY[lang].format(new Date(`${last}T00:00:00Z`)) }),
    said: String(days),
    value: days,
  }));
}

/** A chart of the days until what is expected is expected at the latest. */
export function windowChart(entries: readonly TimelineEntry[], lang: Lang): KnownBlock[] {
  return barChart(say("daysToExpected", lang), say("days", lang), windowBars(entries, lang));
}
