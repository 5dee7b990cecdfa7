import { TZDate } from "@date-fns/tz/date";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { InvalidDateError } from "../errors/invalid-date-error.ts";

const ZONE = "Asia/Hong_Kong";
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const two = (n: number): string => String(n).padStart(2, "0");

function midnight(day: string): TZDate {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const at = new TZDate(Number(year), Number(month) - 1, Number(date), ZONE);
  // Rejects days that no calendar has: 2026-02-30 would roll over into March.
  if (Number.isNaN(at.getTime()) || at.getDate() !== Number(date)) throw new InvalidDateError(day);
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
  const instant = typeof asOf === "string" ? Date.parse(asOf) : asOf.getTime();
  if (Number.isNaN(instant)) throw new InvalidDateError(String(asOf));
  const here = new TZDate(instant, ZONE);
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** Whole days from one Hong Kong day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(midnight(to), midnight(from));
}
