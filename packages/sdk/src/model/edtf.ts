import * as z from "zod";
import { edtfForm, isInCalendar, isInOrder } from "./edtf-form.ts";

/** What is no date at all is in no calendar either: one message says it. */
const ifDate = (holds: (text: string) => boolean) => (text: string) => !edtfForm().test(text) || holds(text);

/** An Extended Date/Time Format (EDTF, ISO 8601-2) date or interval, of the part this model uses. */
export const Edtf = z
  .string()
  .regex(edtfForm(), "use an EDTF date or interval, such as 2026-07-08?, 2025, 2026-07/2026-12 or 2026/..")
  .refine(ifDate(isInCalendar), "use a day that the calendar has: February has no 31st")
  .refine(ifDate(isInOrder), "write the earlier date first, such as 2026-07/2026-12")
  .meta({ id: "Edtf", description: "EDTF (ISO 8601-2) date or interval, such as 2026-07-08?" });
