import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import type { Change } from "../digests/contents/changes.ts";
import type { Listed } from "../digests/contents/listed.ts";
import { figureOf } from "../digests/contents/snapshot.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import { section } from "./blocks.ts";
import { beforeAndAfter } from "./charts.ts";
import { andMore, fitting } from "./digest-lines.ts";
import { factLine } from "./fact-line.ts";

const CHANGE_WORDS = {
  new: "changeNew",
  corrected: "changeCorrected",
  superseded: "changeSuperseded",
  withdrawn: "changeWithdrawn",
} as const satisfies Record<Change["kind"], string>;

/** What has changed since the last digest, each with its old and its new value. */
export function changeBlocks(changes: Listed<Change>, lang: Lang, facts: Facts): KnownBlock[] {
  return [
    section(`*${say("digestChanges", lang)}*`),
    ...changes.shown.map((change) => section(fitting(changeLine(change, lang, facts)))),
    ...andMore(changes, lang),
  ];
}

function changeLine(change: Change, lang: Lang, facts: Facts): string {
  const word = `*${say(CHANGE_WORDS[change.kind], lang)}*`;
  if (change.kind === "withdrawn") {
    return `${word} · ${escapeMrkdwn(change.was.label[lang])}\n~${escapeMrkdwn(change.was.value[lang])}~`;
  }
  const line = `${word} · ${factLine(change.fact, lang, facts)}`;
  if (change.kind === "new") return line;
  const before = escapeMrkdwn(change.was.value[lang]);
  const after = escapeMrkdwn(change.after[lang]);
  return `${line}\n${before === after ? say("changeReworded", lang) : say("changeFromTo", lang, { before, after })}`;
}

/** A chart for each figure that another number has taken the place of. */
export function changeCharts(changes: Listed<Change>, lang: Lang, facts: Facts): KnownBlock[] {
  return changes.shown.flatMap((change) => {
    if (change.kind !== "corrected" && change.kind !== "superseded") return [];
    const { fact, was, after } = change;
    const now = figureOf(fact);
    if (was.figure === undefined || now === undefined || was.figure.measure !== now.measure) return [];
    return beforeAndAfter(
      say("changeChart", lang, { label: fact.label[lang] }),
      facts.entity(fact.subject).name[lang],
      { said: was.value[lang], value: was.figure.amount },
      { said: after[lang], value: now.amount },
    );
  });
}
