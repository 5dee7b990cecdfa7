import type { Lang, TimelineEntry } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { Change } from "../digests/contents/changes.ts";
import type { DigestContents } from "../digests/contents/contents.ts";
import type { Listed } from "../digests/contents/listed.ts";
import { CLOSING_DAYS, type Milestones } from "../digests/contents/milestones.ts";
import { showDay } from "../digests/recurrence/show-time.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, context, header, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { cadenceInWords } from "./digest-cadence.ts";
import { badge, factLine } from "./fact-line.ts";
import { keyFigures } from "./key-figures.ts";
import type { Message } from "./message.ts";
import { sourceLine } from "./source-line.ts";
import { milestoneLine } from "./timeline-view.ts";

/** What a digest is drawn from. */
export interface DigestView {
  readonly schedule: Pick<Schedule, "id" | "number" | "lang" | "cadence" | "zone">;
  readonly contents: DigestContents;
  readonly facts: Facts;
  readonly now: Date;
  /** What the reader should know besides, such as that holidays are not known yet. */
  readonly notes: readonly string[];
}

/** A digest as the channel sees it. */
export function digestView({ schedule, contents, facts, now, notes }: DigestView): Message {
  const { lang } = schedule;
  const title = say("digestTitle", lang, { date: showDay(now, schedule.zone, lang) });
  const { changes, milestones, figures } = contents;
  const shown = [
    ...(figures?.facts ?? []),
    ...(milestones?.closing.shown ?? []).map(({ fact }) => fact),
    ...(milestones?.overdue.shown ?? []).map(({ fact }) => fact),
  ];
  return {
    text: escapeMrkdwn(`${title}${lead(contents, lang)}`),
    blocks: [
      header(shorten(title, LIMITS.header.text)),
      ...(changes === undefined ? [] : changeBlocks(changes, contents.first, lang, facts)),
      ...(milestones === undefined ? [] : milestoneBlocks(milestones, lang)),
      ...(figures === undefined ? [] : figureBlocks(figures, lang, facts)),
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

/** The first thing worth knowing, for a notification. */
function lead({ changes, figures }: DigestContents, lang: Lang): string {
  const [change] = changes?.shown ?? [];
  if (change !== undefined && change.kind !== "withdrawn") return `: ${change.fact.statement[lang]}`;
  const [figure] = figures?.facts ?? [];
  return figure === undefined ? "" : `: ${figure.statement[lang]}`;
}

function changeBlocks(changes: Listed<Change>, first: boolean, lang: Lang, facts: Facts): KnownBlock[] {
  if (first) return [context(say("digestFirst", lang))];
  if (changes.shown.length === 0) return [context(say("digestNoChanges", lang))];
  return [
    section(`*${say("digestChanges", lang)}*`),
    ...changes.shown.map((change) => section(fitting(changeLine(change, lang, facts)))),
    ...rest(changes, lang),
  ];
}

const CHANGE_WORDS = {
  new: "changeNew",
  corrected: "changeCorrected",
  superseded: "changeSuperseded",
  withdrawn: "changeWithdrawn",
} as const satisfies Record<Change["kind"], string>;

function changeLine(change: Change, lang: Lang, facts: Facts): string {
  const word = `*${say(CHANGE_WORDS[change.kind], lang)}*`;
  if (change.kind === "withdrawn") {
    return `${word} · ${escapeMrkdwn(change.was.label[lang])}\n~${escapeMrkdwn(change.was.value[lang])}~`;
  }
  const line = `${word} · ${factLine(change.fact, lang, facts)}`;
  if (change.kind === "new") return line;
  const before = escapeMrkdwn(change.before[lang]);
  const after = escapeMrkdwn(change.after[lang]);
  return `${line}\n${before === after ? say("changeReworded", lang) : say("changeFromTo", lang, { before, after })}`;
}

function milestoneBlocks(milestones: Milestones, lang: Lang): KnownBlock[] {
  const groups = [
    [say("milestonesOpened", lang), milestones.opened],
    [say("milestonesClosing", lang, { count: CLOSING_DAYS }), milestones.closing],
    [say("milestonesOverdue", lang), milestones.overdue],
    [say("milestonesUpcoming", lang), milestones.upcoming],
  ] as const;
  const filled = groups.filter(([, entries]) => entries.shown.length > 0);
  if (filled.length === 0) return [context(say("digestNoMilestones", lang))];
  return [
    { type: "divider" },
    ...filled.flatMap(([title, entries]) => [
      section(fitting(`*${title}*\n${entries.shown.map((entry) => entryLine(entry, lang)).join("\n")}`)),
      ...rest(entries, lang),
    ]),
  ];
}

function entryLine(entry: TimelineEntry, lang: Lang): string {
  return `• ${badge(entry.fact, lang)}${escapeMrkdwn(entry.fact.statement[lang])} _${milestoneLine(entry, lang).replaceAll("*", "")}_`;
}

function figureBlocks(
  { angle, facts: shown }: NonNullable<DigestContents["figures"]>,
  lang: Lang,
  facts: Facts,
): KnownBlock[] {
  const fields = keyFigures(shown, lang, facts);
  return [
    { type: "divider" },
    section(`*${say(`angle_${angle}`, lang)}*`),
    ...(fields.length > 0 ? [{ type: "section" as const, fields }] : []),
    ...shown.map((fact) => section(fitting(factLine(fact, lang, facts)))),
  ];
}

function footer(schedule: DigestView["schedule"], { topics }: DigestContents, facts: Facts): string {
  const { lang } = schedule;
  const labels = facts.topics().flatMap(({ id, label }) => (topics.includes(id) ? [label[lang]] : []));
  return say("digestFooter", lang, {
    number: schedule.number,
    cadence: cadenceInWords(schedule.cadence, lang),
    topics: labels.length === 0 ? say("digestAllTopics", lang) : labels.join(lang === "en" ? ", " : "、"),
  });
}

const rest = ({ more }: Listed<unknown>, lang: Lang): KnownBlock[] =>
  more === 0 ? [] : [context(say("andMore", lang, { count: more }))];

/** Longer text than Slack takes is cut before a control character is. */
function fitting(text: string): string {
  return text.length <= LIMITS.section.text
    ? text
    : `${text.slice(0, LIMITS.section.text - 8).replace(/&\w*$/, "")}…`;
}
