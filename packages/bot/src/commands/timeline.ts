import { hongKongDay, isInvalidDateError, type TimelineEntry } from "@hk-ai/sdk";
import { readDates } from "@hk-ai/sdk/quantities";
import { say } from "../words/say.ts";
import { WORDS } from "../words/words.ts";
import { isAwaited } from "./awaited.ts";
import type { Command, Facts } from "./command.ts";
import { exampleDay, perLang } from "./examples.ts";
import { type Subject, subjectFinder } from "./subject.ts";
import { foldTyped } from "./typed-text.ts";

/** What may stand before the day. */
const LEAD = /^(?:(?:as of|as at|for|of|in|on|at)(?=\s)|截至|到)\s*/u;

/** The date or period that the whole of a text names, as EDTF. */
function dateNamed(text: string, reference?: string): string | undefined {
  const [found, ...others] = readDates(text, reference === undefined ? {} : { reference });
  const whole = found?.start === 0 && found.end === Array.from(text).length;
  return whole && others.length === 0 ? found.edtf : undefined;
}

/** A day as it was typed; undefined for what is no day, and for “tomorrow”, which a button would move from day to day. */
function dayTyped(text: string): string | undefined {
  try {
    return hongKongDay(dateNamed(text) ?? text);
  } catch (error) {
    if (!isInvalidDateError(error)) throw error;
    return undefined;
  }
}

/** The first day of a date or period. */
const firstDay = (edtf: string): string => {
  const [from = ""] = edtf.split("/");
  return `${from}-01-01`.slice(0, "2026-01-01".length);
};

/**
 * What is expected first, or was by a day that has passed, then what was said of a time that is not over, then what is past: a person looks at
 * the first page.
 */
function awaitedFirst(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const rank = ({ state, fact }: TimelineEntry): number => (state === "past" ? 2 : isAwaited(fact) ? 0 : 1);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** `/hk-ai timeline [as of <day>]`: what is past or expected on a day in Hong Kong, of a subject or of all. */
export function timelineCommand(facts: Facts): Command {
  const finder = subjectFinder(facts);
  const entriesOf = (subject: Subject, asOf: string): TimelineEntry[] => {
    const ids = new Set<string>(subject.facts.map(({ id }) => id));
    return awaitedFirst(facts.timeline({ asOf }).filter(({ fact }) => ids.has(fact.id)));
  };
  const example = perLang((lang) => {
    const day = exampleDay(facts);
    return day === undefined ? undefined : say("exampleDay", lang, { day });
  });
  return {
    name: "timeline",
    aliases: ["milestones", "dates", "時間表", "时间表", "時間線", "时间线", "里程碑"],
    arguments: WORDS.argDay,
    example,
    asks: "sometimes",
    summary: WORDS.timelineSummary,
    listed: "command",
    run(argument, { lang, page, now }) {
      const typed = foldTyped(argument).replace(LEAD, "");
      const today = hongKongDay(now);
      const asOf = typed === "" ? today : dayTyped(typed);
      if (asOf !== undefined)
        return { type: "timeline", asOf, entries: awaitedFirst(facts.timeline({ asOf })), page };
      const subjects = finder.named(typed);
      for (const subject of subjects) {
        const entries = entriesOf(subject, today);
        if (entries.length > 0) return { type: "timeline", asOf: today, about: subject.label, entries, page };
      }
      if (subjects.length > 0) {
        const offered = subjects.map(({ command, label }) => ({ text: command, label: label[lang] }));
        return {
          type: "wrong",
          problem: "nothingDated",
          typed: offered[0]?.label ?? typed,
          example: "timeline",
          nearest: offered,
        };
      }
      const meant = firstDay(dateNamed(typed, today) ?? today);
      const nearest = [{ text: `timeline as of ${meant}`, label: meant }];
      return { type: "wrong", problem: "noDate", typed, example: `timeline ${example(lang) ?? ""}`, nearest };
    },
  };
}
