import { TZDate } from "@date-fns/tz";
import { addDays, addHours, nextMonday, set } from "date-fns";

/** A jump the clock offers, from now to a later instant; days are those of the person's zone. */
export interface ClockStep {
  label: string;
  after: (now: Date, zone: string) => Date;
}

/** The jumps in the order they are shown. */
export const clockSteps: readonly ClockStep[] = [
  { label: "+1 hour", after: (now) => addHours(now, 1) },
  { label: "+1 day", after: (now, zone) => instant(addDays(new TZDate(now, zone), 1)) },
  { label: "+1 week", after: (now, zone) => instant(addDays(new TZDate(now, zone), 7)) },
  {
    label: "Next Monday 09:00",
    after: (now, zone) => {
      const monday = nextMonday(new TZDate(now, zone));
      return instant(set(monday, { hours: 9, minutes: 0, seconds: 0, milliseconds: 0 }));
    },
  },
];

function instant(zoned: Date): Date {
  return new Date(zoned.getTime());
}
