import { TZDate } from "@date-fns/tz/date";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { InvalidDateError } from "../errors/invalid-date-error.ts";

const ZONE = "Asia/Hong_Kong";
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// An instant names its offset: without one, Date would read it in the zone of the process.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const two = (n: number): string => String(n).padStart(2, "0");

function midnight(day: string): TZDate {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const at = new TZDate(Number(year), Number(month) - 1, Number(date), ZONE);
  // Rejects days that no calendar has: 2026-02-30 would roll over into March, 2026-13-01 into the next year.
  if (at.getMonth() !== Number(month) - 1 || at.getDate() !== Number(date)) throw new InvalidDateError(day);
  return at;
}

/**
 * The calendar day in Hong Kong at an instant, as YYYY-MM-DD; a plain day stays itself.
 *
 * @throws InvalidDateError when the text is no day or instant.
 */
export function hongKongDay(asOf: Date | string): string {
  if (typeof asOf === "string" && DAY.test(asOf)) {
    midnight(asOf);
    return asOf;
  }
  const instant =
    typeof asOf !== "string" ? asOf.getTime() : INSTANT.test(asOf) ? Date.parse(asOf) : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidDateError(String(asOf));
  const here = new TZDate(instant, ZONE);
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** Whole days from one Hong Kong day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(midnight(to), midnight(from));
}
