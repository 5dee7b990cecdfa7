import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** An instant as a zone's wall clock shows it, in the form of an HTML date-time field: "2026-07-13T09:00". */
export function toLocalMinutes(at: Date, zone: string): string {
  return format(new TZDate(at, zone), "yyyy-MM-dd'T'HH:mm");
}

/** The instant at which a zone's wall clock shows "2026-07-13T09:00"; an invalid date when it is no such text. */
export function localToInstant(local: string, zone: string): Date {
  const parts = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local)?.slice(1).map(Number);
  if (!parts) return new Date(Number.NaN);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  return new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime());
}
