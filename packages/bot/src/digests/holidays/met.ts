import { hongKongDay, type Localized } from "@hk-ai/sdk";
import type { Cadence } from "../../store/cadence.ts";
import { createRecurrence, type RecurrenceRule } from "../recurrence/recurrence.ts";
import { hongKongHolidays } from "./hong-kong.ts";

/** A time of a rule that falls on a public holiday in Hong Kong. */
export interface HolidayMet {
  readonly at: Date;
  readonly name: Localized;
}

/** No run of holidays is longer, and nobody reads on. */
const MOST = 100;

/** The times of a rule up to an instant that its policy for public holidays decides about. */
export function holidaysMet(rule: RecurrenceRule, after: Date, until: Date): readonly HolidayMet[] {
  const plain = createRecurrence({ ...rule, cadence: everyDayOf(rule.cadence), holidays: "post" });
  const met: HolidayMet[] = [];
  let at = plain.next(after);
  for (let count = 0; at !== undefined && at <= until && count < MOST; count++) {
    const name = hongKongHolidays.on(hongKongDay(at));
    if (name !== undefined) met.push({ at, name });
    at = plain.next(at);
  }
  return met;
}

/** A cadence that leaves out holidays by its nature, without that. */
const everyDayOf = (cadence: Cadence): Cadence =>
  cadence.kind === "working-days" ? { kind: "weekly", days: [1, 2, 3, 4, 5], time: cadence.time } : cadence;
