import { lazy } from "../lazy.ts";
import { daysInMonth } from "./days-in-month.ts";
import { dayRange } from "./edtf-range.ts";

// Plain strings: a tagged template would stay in every bundle, whether it is used there or not.
const DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[?~%]?";
const OPEN = "(?:\\.\\.)?";

/** A date, or an interval with a date at one end at least. */
export const edtfForm = lazy(() => new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|${OPEN})|${OPEN}/${DATE})$`));

/** Whether every day that a date or interval names is in the calendar, which has no 31 February. */
export function isInCalendar(edtf: string): boolean {
  return edtf.split("/").every((date) => {
    const [year, month, day] = date.split("-").map((part) => Number.parseInt(part, 10));
    return day === undefined || day <= daysInMonth(year as number, month as number);
  });
}

/** Whether an interval's earlier date comes first; a single date and an open end always do. */
export function isInOrder(edtf: string): boolean {
  const { first, last } = dayRange(edtf);
  return first === undefined || last === undefined || first <= last;
}

/** Whether a text is a date or interval of the part of EDTF that facts use, and of the calendar. */
export function isEdtf(text: string): boolean {
  return edtfForm().test(text) && isInCalendar(text) && isInOrder(text);
}
