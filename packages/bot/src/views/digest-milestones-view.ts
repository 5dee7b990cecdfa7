import { formatDate, type Lang, type TimelineEntry } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { Listed } from "../digests/contents/listed.ts";
import { CLOSING_DAYS, entriesIn, type Milestones } from "../digests/contents/milestones.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { barChart } from "./charts.ts";
import { andMore, fitting } from "./digest-lines.ts";
import { badge } from "./fact-line.ts";
import { timeLeft } from "./timeline-view.ts";
import { windowBars } from "./window-chart.ts";

/** The milestones under their headings; empty when there are none. */
export function milestoneBlocks(milestones: Milestones, lang: Lang, facts: Facts): KnownBlock[] {
  const headings: readonly [string, Listed<TimelineEntry>][] = [
    [say("milestonesOpened", lang), milestones.opened],
    [say("milestonesClosing", lang, { count: CLOSING_DAYS }), milestones.closing],
    [say("milestonesOverdue", lang), milestones.overdue],
    [say("milestonesUpcoming", lang), milestones.upcoming],
    [say("milestonesOpen", lang), milestones.open],
  ];
  return headings
    .filter(([, { shown }]) => shown.length > 0)
    .flatMap(([title, entries]) => [
      section(`*${title}*`),
      ...windows(entries.shown).map((window) =>
        section(fitting(windowLines(window, milestones, lang, facts))),
      ),
      ...andMore(entries, lang),
    ]);
}

/** Entries that share a window stand together. */
const windows = (entries: readonly TimelineEntry[]): TimelineEntry[][] => [
  ...Map.groupBy(entries, ({ edtf }) => edtf).values(),
];

/** A window with the days left in it, and what is expected in it: in full the first time, by its name after that. */
function windowLines(
  entries: readonly TimelineEntry[],
  { told, open }: Milestones,
  lang: Lang,
  facts: Facts,
): string {
  const lines = entries.map((entry) => {
    const { fact } = entry;
    const short = told.has(fact.id) || open.shown.includes(entry);
    const words = short
      ? `${facts.entity(fact.subject).name[lang]}${PUNCTUATION[lang].colon}${fact.label[lang]}`
      : fact.statement[lang];
    return `• ${badge(fact, lang)}${escapeMrkdwn(words)}`;
  });
  const [first] = entries;
  if (first === undefined) return lines.join("\n");
  const window = [formatDate(first.edtf, lang), timeLeft(first, lang)].filter((part) => part !== undefined);
  return [escapeMrkdwn(window.join(" · ")), ...lines].join("\n");
}

/** A chart of the days left, where windows differ in it. */
export function milestoneChart(milestones: Milestones, lang: Lang): KnownBlock[] {
  const bars = windowBars(entriesIn(milestones), lang);
  const lengths = new Set(bars.map(({ value }) => value));
  return lengths.size > 1 ? barChart(say("windowsOpen", lang), say("days", lang), bars) : [];
}
