import { TZDate } from "@date-fns/tz/date";
import { hongKongDay } from "@hk-ai/sdk";
import { addDays } from "date-fns/addDays";
import { isWeekend } from "date-fns/isWeekend";
import type { HolidayPolicy } from "../../store/digest-schedule.ts";
import type { HolidayCalendar } from "./holiday-calendar.ts";

/** Whether Hong Kong works on the day: Monday to Friday and no holiday that is known. */
export function isWorkingDay(day: string, calendar: HolidayCalendar): boolean {
  const [year, month, date] = day.split("-").map(Number);
  return calendar.on(day) === undefined && !isWeekend(new Date(year ?? 0, (month ?? 1) - 1, date));
}

/**
 * The instant that a policy makes of another: itself when it is on no public holiday in Hong Kong, nothing when it is
 * skipped, or the same wall-clock time in its own zone on the first working day that follows.
 *
 * What day it is, is asked in Hong Kong: an evening in New York is the next day there.
 */
export function shiftedTo(
  at: Date,
  policy: HolidayPolicy,
  zone: string,
  calendar: HolidayCalendar,
): Date | undefined {
  if (policy === "post" || calendar.on(hongKongDay(at)) === undefined) return at;
  if (policy === "skip") return undefined;
  const local = new TZDate(at, zone);
  for (let days = 1; ; days++) {
    // Counted from the original each time, so that a gap in the clocks on the way does not move the hour for good.
    const shifted = addDays(local, days);
    if (isWorkingDay(hongKongDay(new Date(shifted.getTime())), calendar)) return new Date(shifted.getTime());
  }
}

/** Whether the holidays of the year in which an instant falls in Hong Kong are known. */
export function knowsHolidaysOn(at: Date, calendar: HolidayCalendar): boolean {
  return calendar.covers(hongKongDay(at));
}
