import * as z from "zod";

/** Days of the week as ISO 8601 numbers them: Monday is 1, Sunday is 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How often something comes, at a wall-clock time (HH:MM, 24 hours) that a time zone gives a meaning. */
export const cadenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("daily"), time }),
  /** Monday to Friday that are no general holiday in Hong Kong. */
  z.strictObject({ kind: z.literal("working-days"), time }),
  z.strictObject({ kind: z.literal("weekly"), days: z.array(z.literal(WEEKDAYS)).min(1).max(7), time }),
  /** Months without the day are passed over; `last-day` never is. */
  z.strictObject({ kind: z.literal("monthly"), day: z.int().min(1).max(31), time }),
  z.strictObject({ kind: z.literal("last-day"), time }),
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  z.strictObject({ kind: z.literal("cron"), expression: z.string().min(9).max(200) }),
]);
export type Cadence = z.infer<typeof cadenceSchema>;
