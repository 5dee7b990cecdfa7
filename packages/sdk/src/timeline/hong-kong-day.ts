import { millisecondsInDay } from "date-fns/constants";
import { InvalidDateError } from "../errors/invalid-date-error.ts";
import { lazy } from "../lazy.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// An instant names its offset: without one, Date would read it in the zone of the process.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Writes days as Hong Kong counts them; made when first needed, since it loads tables. */
const calendar = lazy(
  () =>
    new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: "Asia/Hong_Kong",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }),
);

/** A day as the moment it begins in UTC, where every day of the calendar exists and takes 24 hours. */
function dayInUtc(day: string): Date {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  // Rejects days that no calendar has: 2026-02-30 would roll over into March, 2026-13-01 into the next year.
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(date))
    throw new InvalidDateError(day);
  return at;
}

/**
 * The calendar day in Hong Kong at an instant, as YYYY-MM-DD; a plain day stays itself.
 *
 * @throws InvalidDateError when the text is no day or instant.
 */
export function hongKongDay(asOf: Date | string): string {
  if (typeof asOf === "string" && DAY.test(asOf)) {
    dayInUtc(asOf);
    return asOf;
  }
  const instant =
    typeof asOf !== "string" ? asOf.getTime() : INSTANT.test(asOf) ? Date.parse(asOf) : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidDateError(String(asOf));
  const parts = calendar().formatToParts(instant);
  const digits = (wanted: "year" | "month" | "day", length: number): string | undefined =>
    parts.find(({ type }) => type === wanted)?.value.padStart(length, "0");
  return `${digits("year", 4)}-${digits("month", 2)}-${digits("day", 2)}`;
}

/** Whole days from one Hong Kong day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (dayInUtc(to).getTime() - dayInUtc(from).getTime()) / millisecondsInDay;
}
