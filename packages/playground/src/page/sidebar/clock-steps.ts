import { TZDate } from "@date-fns/tz";
import { addDays, addHours, nextMonday, set } from "date-fns";

/** Steps the clock offers, each from now to a later instant; days and hours are those of the person's zone. */
export const clockSteps: readonly { label: string; after: (now: Date, zone: string) => Date }[] = [
  { label: "+1 hour", after: (now) => addHours(now, 1) },
  { label: "+1 day", after: (now, zone) => addDays(new TZDate(now, zone), 1) },
  {
    label: "Next Monday 09:00",
    after: (now, zone) =>
      set(nextMonday(new TZDate(now, zone)), { hours: 9, minutes: 0, seconds: 0, milliseconds: 0 }),
  },
].map(({ label, after }) => ({ label, after: (now, zone) => new Date(after(now, zone).getTime()) }));
