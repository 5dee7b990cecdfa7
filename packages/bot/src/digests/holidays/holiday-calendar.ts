import type { Localized } from "@hk-ai/sdk";
import type { GazettedYear } from "./gazetted-year.ts";

/** A place's public holidays, for the years whose list is known. */
export interface HolidayCalendar {
  /** The holiday's name on a day (YYYY-MM-DD); undefined on other days, and in years that are not covered. */
  on(day: string): Localized | undefined;
  /** Whether the list of the day's year is known. */
  covers(day: string): boolean;
  /** First and last year covered; there is no gap between them. */
  readonly years: { readonly first: number; readonly last: number };
}

/** Makes a calendar of consecutive years. */
export function holidayCalendar(years: readonly [GazettedYear, ...GazettedYear[]]): HolidayCalendar {
  const names = new Map<string, Localized>(
    years.flatMap(({ days }) =>
      days.map(([day, en, hant, hans]) => [day, { en, "zh-Hant": hant, "zh-Hans": hans }] as const),
    ),
  );
  const numbers = years.map(({ year }) => year);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return {
    on: (day) => names.get(day),
    covers: (day) => numbers.includes(Number(day.slice(0, 4))),
    years: { first, last },
  };
}
