import type { Facts } from "../commands/command.ts";
import { digestView } from "../views/digest-view.ts";
import { say } from "../words/say.ts";
import { hongKongHolidays } from "./holidays/hong-kong.ts";
import { knowsHolidaysOn } from "./holidays/policy.ts";
import type { DrawDigest } from "./write-digest.ts";

/** Draws digests as Slack shows them. */
export function drawDigest(facts: Facts): DrawDigest {
  return (schedule, contents, now, without) => {
    const usesHolidays = schedule.holidays !== "post" || schedule.cadence.kind === "working-days";
    const unknown = usesHolidays && !knowsHolidaysOn(now, hongKongHolidays);
    const notes = unknown
      ? [say("holidaysUnknown", schedule.lang, { year: hongKongHolidays.years.last })]
      : [];
    return digestView({ schedule, contents, facts, now, notes, without });
  };
}
