import { formatDate, type Lang, type TimelineEntry } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import { countsDown } from "../commands/awaited.ts";
import { entriesIn, HEADINGS, type Heading, type Milestones } from "../digests/contents/milestones.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { context, section } from "./blocks.ts";
import { barChart } from "./charts.ts";
import { andMore, fitting } from "./digest-lines.ts";
import { badge } from "./fact-line.ts";
import { timeLeft } from "./timeline-view.ts";
import { windowBars } from "./window-chart.ts";

const TITLES = {
  opened: "milestonesOpened",
  closing: "milestonesClosing",
  overdue: "milestonesOverdue",
  upcoming: "milestonesUpcoming",
  open: "milestonesOpen",
} as const satisfies Record<Heading, string>;

const AS_BEFORE = {
  opened: undefined,
  closing: "milestonesStillClosing",
  overdue: "milestonesStillOverdue",
  upcoming: "milestonesStillUpcoming",
  open: "milestonesStillOpen",
} as const satisfies Record<Heading, string | undefined>;

/** New milestones under their headings, and how many are as the last digest told them; empty when there are none. */
export function milestoneBlocks(milestones: Milestones, lang: Lang): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (const heading of HEADINGS) {
    const entries = milestones.news[heading];
    if (entries.shown.length === 0) continue;
    blocks.push(
      section(`*${say(TITLES[heading], lang, { count: milestones.closingDays })}*`),
      ...windows(entries.shown).map((window) => section(fitting(windowLines(window, lang)))),
      ...andMore(entries, lang),
    );
  }
  return [...blocks, ...asBefore(milestones, lang)];
}

function asBefore({ told }: Milestones, lang: Lang): KnownBlock[] {
  const counts = HEADINGS.flatMap((heading) => {
    const words = AS_BEFORE[heading];
    return words === undefined || told[heading] === 0 ? [] : [say(words, lang, { count: told[heading] })];
  });
  if (counts.length === 0) return [];
  return [context(say("milestonesAsBefore", lang, { counts: counts.join(PUNCTUATION[lang].list) }))];
}

/** Entries that share a window stand together. */
const windows = (entries: readonly TimelineEntry[]): TimelineEntry[][] => [
  ...Map.groupBy(entries, ({ edtf }) => edtf).values(),
];

/** A time with the days until its end, and what is expected in it. */
function windowLines(entries: readonly TimelineEntry[], lang: Lang): string {
  const lines = entries.map(({ fact }) => `• ${badge(fact, lang)}${escapeMrkdwn(fact.statement[lang])}`);
  const awaited = entries.find(({ fact }) => countsDown(fact)) ?? entries[0];
  if (awaited === undefined) return "";
  const window = [formatDate(awaited.edtf, lang), timeLeft(awaited, lang)].filter(
    (part) => part !== undefined,
  );
  return [escapeMrkdwn(window.join(" · ")), ...lines].join("\n");
}

/** A chart of the days until something is expected at the latest, where they differ. */
export function milestoneChart(milestones: Milestones, lang: Lang): KnownBlock[] {
  const bars = windowBars(entriesIn(milestones), lang);
  const lengths = new Set(bars.map(({ value }) => value));
  return lengths.size > 1 ? barChart(say("daysToExpected", lang), say("days", lang), bars) : [];
}
