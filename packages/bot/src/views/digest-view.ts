import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { DigestContents } from "../digests/contents/contents.ts";
import { entriesIn } from "../digests/contents/milestones.ts";
import { showDay } from "../digests/recurrence/show-time.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import { shorten } from "../slack/shorten.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { button, context, header } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { cadenceInWords } from "./digest-cadence.ts";
import { changeBlocks, changeCharts } from "./digest-changes-view.ts";
import { digestFigureCharts, figureBlocks } from "./digest-figures-view.ts";
import { milestoneBlocks, milestoneChart } from "./digest-milestones-view.ts";
import type { Message } from "./message.ts";
import { sourceLine } from "./source-line.ts";

/** What a digest is drawn from. */
export interface DigestView {
  readonly schedule: Pick<Schedule, "id" | "number" | "lang" | "cadence" | "zone">;
  readonly contents: DigestContents;
  readonly facts: Facts;
  readonly now: Date;
  /** What the reader should know besides, such as that holidays are not known yet. */
  readonly notes: readonly string[];
  /** Kinds of block that the workspace does not show. */
  readonly without?: ReadonlySet<RichBlock>;
}

const DIVIDER: KnownBlock = { type: "divider" };

/** A digest as the channel sees it: what has changed, the milestones, then figures, with charts of what they say. */
export function digestView({ schedule, contents, facts, now, notes, without }: DigestView): Message {
  const { lang } = schedule;
  const title = say("digestTitle", lang, { date: showDay(now, schedule.zone, lang) });
  const { changes, milestones, figures } = contents;
  const chart = chartsUpTo(without?.has("data_visualization") ? 0 : LIMITS.message.charts);
  const parts: KnownBlock[][] = [];
  if (changes !== undefined && changes.shown.length > 0) {
    parts.push([...changeBlocks(changes, lang, facts), ...chart(changeCharts(changes, lang, facts))]);
  }
  if (milestones !== undefined) {
    parts.push([...milestoneBlocks(milestones, lang), ...chart(milestoneChart(milestones, lang))]);
  }
  if (figures !== undefined) {
    parts.push([...figureBlocks(figures, lang, facts), ...chart(digestFigureCharts(figures, lang, facts))]);
  }
  const shown = [
    ...(figures?.groups ?? []).flatMap((group) => group.facts),
    ...(milestones === undefined ? [] : entriesIn(milestones)).map(({ fact }) => fact),
  ];
  return {
    text: escapeMrkdwn(`${title}${lead(contents, lang)}`),
    blocks: [
      header(shorten(title, LIMITS.header.text)),
      ...quiet(schedule, contents).map((line) => context(escapeMrkdwn(line))),
      ...parts
        .filter((part) => part.length > 0)
        .flatMap((part, place) => (place > 0 ? [DIVIDER, ...part] : part)),
      ...sourceLine(shown, lang, facts),
      ...notes.map((note) => context(escapeMrkdwn(note))),
      context(escapeMrkdwn(footer(schedule, contents, facts))),
      {
        type: "actions",
        elements: [
          button(DIGEST_ACTIONS.source, say("source", lang), schedule.id),
          button(DIGEST_ACTIONS.ask, say("digestAsk", lang), schedule.id),
          button(DIGEST_ACTIONS.check, say("digestCheck", lang), schedule.id),
          button(DIGEST_ACTIONS.settings, say("digestSettings", lang), schedule.id),
        ],
      },
    ],
  };
}

/** Takes charts until the message holds as many as Slack shows. */
function chartsUpTo(limit: number): (charts: readonly KnownBlock[]) => readonly KnownBlock[] {
  let left = limit;
  return (charts) => {
    const taken = charts.slice(0, left);
    left -= taken.length;
    return taken;
  };
}

/** The first thing worth knowing, for a notification. */
function lead({ changes, milestones, figures }: DigestContents, lang: Lang): string {
  const change = changes?.shown.find(({ kind }) => kind !== "withdrawn");
  const opened = milestones?.news.opened.shown[0];
  const fact =
    (change !== undefined && change.kind !== "withdrawn" ? change.fact : undefined) ??
    opened?.fact ??
    figures?.groups[0]?.facts[0] ??
    (milestones && entriesIn(milestones)[0]?.fact);
  return fact === undefined ? "" : `${PUNCTUATION[lang].colon}${fact.statement[lang]}`;
}

/** What there is nothing to say of, in one line each. */
function quiet({ lang, zone }: DigestView["schedule"], contents: DigestContents): string[] {
  const { since, changes, milestones } = contents;
  const lines: string[] = [];
  if (changes !== undefined && since === undefined) lines.push(say("digestFirst", lang));
  else if (changes?.shown.length === 0 && since !== undefined) {
    lines.push(say("digestNoChanges", lang, { date: showDay(since, zone, lang) }));
  }
  if (milestones !== undefined && milestoneBlocks(milestones, lang).length === 0) {
    lines.push(say("digestNoMilestones", lang));
  }
  return lines;
}

function footer(schedule: DigestView["schedule"], { topics }: DigestContents, facts: Facts): string {
  const { lang } = schedule;
  const labels = facts.topics().flatMap(({ id, label }) => (topics.includes(id) ? [label[lang]] : []));
  return say("digestFooter", lang, {
    number: schedule.number,
    cadence: cadenceInWords(schedule.cadence, lang),
    topics: labels.length === 0 ? say("digestAllTopics", lang) : labels.join(PUNCTUATION[lang].list),
  });
}
