import { hongKongDay, isInvalidDateError } from "@hk-ai/sdk";
import { WORDS } from "../words/words.ts";
import type { Command, Facts } from "./command.ts";
import { foldTyped } from "./typed-text.ts";

/** What may stand before the day. */
const LEAD = /^(?:as of|as at|on|at|截至|到)\s*/u;

/** `/hk-ai timeline [as of <day>]`: what is past, open, upcoming or overdue on a day in Hong Kong. */
export function timelineCommand(facts: Facts): Command {
  return {
    name: "timeline",
    aliases: ["milestones", "dates", "時間表", "时间表", "時間線", "时间线", "里程碑"],
    arguments: "[as of <day>]",
    example: "timeline as of 2026-12-01",
    asks: true,
    summary: WORDS.timelineSummary,
    listed: "command",
    run(argument, { page, now }) {
      const typed = foldTyped(argument).replace(LEAD, "");
      try {
        const asOf = hongKongDay(typed === "" ? now : typed);
        return { type: "timeline", asOf, entries: facts.timeline({ asOf }), page };
      } catch (error) {
        if (!isInvalidDateError(error)) throw error;
        const today = hongKongDay(now);
        return {
          type: "wrong",
          problem: "noDate",
          typed: argument,
          nearest: [{ text: `timeline as of ${today}`, label: today }],
        };
      }
    },
  };
}
