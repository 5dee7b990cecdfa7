import { daysInMonth } from "../model/days-in-month.ts";

/** A day, month or year of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date at a place of a folded text. */
export interface DateHit {
  readonly edtf: string;
  readonly end: number;
  /** Set for so many years, months or days up to the reference or from it on, which are a length of time as well. */
  readonly window?: true;
}

const two = (n: number) => String(n).padStart(2, "0");
const four = (n: number) => String(n).padStart(4, "0");

/** Reads the reference date: the first date of an EDTF string, without its `?`, `~` or `%`. */
export function parseDay(edtf: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

export function edtfDay({ year, month, day }: Day): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  if (month === undefined) return four(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${four(year)}-${two(month)}`;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${four(year)}-${two(month)}-${two(day)}`;
}

export function interval(from: Day, to: Day): string | undefined {
  const [start, end] = [edtfDay(from), edtfDay(to)];
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

/** From one month of a year to another. */
export const monthsOf = (year: number, from: number, to: number): string | undefined =>
  from > to
    ? undefined
    : from === to
      ? edtfDay({ year, month: from })
      : interval({ year, month: from }, { year, month: to });

/** The first or second half of a year. */
export const half = (year: number, which: number): string | undefined =>
  monthsOf(year, which === 1 ? 1 : 7, which === 1 ? 6 : 12);

/** From one quarter of a year, 1 to 4, to another. */
export const quarters = (year: number, from: number, to: number): string | undefined =>
  monthsOf(year, from * 3 - 2, to * 3);

/** A quarter of a year, 1 to 4. */
export const quarter = (year: number, which: number): string | undefined => quarters(year, which, which);

/** The ten years from one on. */
export const decade = (year: number): string | undefined => interval({ year }, { year: year + 9 });

/** A century by its number: the 21st is 2001 to 2100. */
export const century = (which: number): string | undefined =>
  interval({ year: which * 100 - 99 }, { year: which * 100 });
/** With a smaller number, “century” may be something else. */
export const FIRST_OF_CENTURIES = 10;

/** First months of the seasons, spring to winter, as meteorology and Hong Kong's calendar have them. */
const SEASONS = [3, 6, 9, 12];

/** A season of a year, 1 (spring) to 4 (winter): the three months that begin in it, so winter ends in the next year. */
export function season(year: number, which: number): string | undefined {
  const from = { year, month: SEASONS[which - 1] ?? 0 };
  const to = addMonths(from, 2);
  return to && interval(from, to);
}

/** The season beside a day: `by` 0 is the one that goes on or comes next in the year, -1 and 1 those before and after. */
export function seasonBeside(day: Day, which: number, by: number): string | undefined {
  // In January and February, “this winter” began last year.
  const began = which === 4 && day.month !== undefined && day.month <= 2 ? day.year - 1 : day.year;
  const from = SEASONS[which - 1] ?? 0;
  // “Last winter” and “next summer” are the nearest that are over, and that are to come.
  const over = day.month !== undefined && began === day.year && day.month > from + 2;
  const begun = day.month !== undefined && (began < day.year || day.month >= from);
  const years = by === 0 ? 0 : by < 0 ? (over ? 0 : -1) : begun ? 1 : 0;
  return season(began + years, which);
}

/** The first, second or last ten days of a month, or about so: early, mid, late. */
export function partOfMonth(year: number, month: number, part: "early" | "mid" | "late"): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, daysInMonth(year, month)];
  return interval({ year, month, day: from }, { year, month, day: to });
}

/** The first or the last days of a month. */
export function daysOf(year: number, month: number, isFirst: boolean, days: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const all = daysInMonth(year, month);
  const [from, to] = isFirst ? [1, days] : [all - days + 1, all];
  return days === 1
    ? edtfDay({ year, month, day: from })
    : interval({ year, month, day: from }, { year, month, day: to });
}

/** The day `days` after a day. */
export function addDays(day: Day, days: number): Day | undefined {
  if (day.month === undefined || day.day === undefined || !Number.isFinite(days)) return undefined;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  if (Number.isNaN(date.getTime())) return undefined;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `months` after the month of a day. */
export function addMonths(day: Day, months: number): Day | undefined {
  if (day.month === undefined) return undefined;
  const index = day.year * 12 + day.month - 1 + Math.round(months);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The Monday-to-Sunday week that lies `weeks` after the week of a day. */
export function week(day: Day, weeks: number): string | undefined {
  const from = dayOfWeek(day, weeks, 0);
  const to = from && addDays(from, 6);
  return from && to && interval(from, to);
}

/** A day of such a week, 0 for its Monday. */
export function dayOfWeek(day: Day, weeks: number, weekday: number): Day | undefined {
  if (day.month === undefined || day.day === undefined) return undefined;
  const today = (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
  return addDays(day, weeks * 7 - today + weekday);
}

/** The financial year, April to March, that lies `years` after that of a day. */
export function fiscalYear(day: Day, years: number): string | undefined {
  if (day.month === undefined) return undefined;
  const from = day.year + years - (day.month < 4 ? 1 : 0);
  return interval({ year: from, month: 4 }, { year: from + 1, month: 3 });
}

/** Length of a unit of time in months, for windows such as "the past two years". */
const MONTHS = { year: 12, month: 1 } as const;

/**
 * The window of `amount` units that ends (`direction` -1) or starts (+1) at the reference: months for years
 * and months, days for weeks and days.
 */
export function window(
  reference: Day,
  direction: 1 | -1,
  amount: number,
  unit: "year" | "month" | "week" | "day",
): string | undefined {
  if (unit === "year" || unit === "month") {
    const far = addMonths(reference, direction * amount * MONTHS[unit]);
    const near = addMonths(reference, 0);
    return far && near && (direction > 0 ? interval(near, far) : interval(far, near));
  }
  const far = addDays(reference, direction * amount * (unit === "week" ? 7 : 1));
  return far && (direction > 0 ? interval(reference, far) : interval(far, reference));
}

/** The date `amount` units away from the reference: a year for years, a month for months, else a day. */
export function away(
  reference: Day,
  direction: 1 | -1,
  amount: number,
  unit: "year" | "month" | "week" | "day",
): string | undefined {
  const by = direction * amount;
  if (unit === "year")
    return Number.isInteger(by)
      ? edtfDay({ year: reference.year + by })
      : edtfOf(addMonths(reference, by * 12));
  if (unit === "month") return edtfOf(addMonths(reference, by));
  return edtfOf(addDays(reference, unit === "week" ? by * 7 : by));
}

function edtfOf(day: Day | undefined): string | undefined {
  return day && edtfDay(day);
}
