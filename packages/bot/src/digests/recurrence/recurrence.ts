import { Cron } from "croner";
import type { Cadence } from "../../store/cadence.ts";
import type { HolidayPolicy } from "../../store/digest-schedule.ts";
import { hongKongHolidays } from "../holidays/hong-kong.ts";
import { shiftedTo } from "../holidays/policy.ts";
import { cronOf } from "./cron-of.ts";
import { InvalidCadenceError } from "./invalid-cadence-error.ts";
import { timeZoneNamed } from "./time-zone.ts";

/** When something comes: a cadence on the clocks of a place, and what happens on public holidays. */
export interface RecurrenceRule {
  readonly cadence: Cadence;
  /** IANA time zone. */
  readonly zone: string;
  readonly holidays: HolidayPolicy;
}

/** The instants of a rule. */
export interface Recurrence {
  /** The first instant after `after`; undefined when there is none in the coming years. */
  next(after: Date): Date | undefined;
  /** The next `count` instants after `after`. */
  upcoming(after: Date, count: number): readonly Date[];
}

const HOUR = 3_600_000;
/** Far more than the longest run of holidays and weekends. */
const LONGEST_SHIFT = 21 * 24 * HOUR;

/**
 * Finds the instants of a rule.
 *
 * A time that the clocks skip comes at the first moment after the gap; a time that comes twice counts once.
 *
 * @throws InvalidCadenceError when the expression or the zone cannot be read, never comes, or comes more than hourly.
 * @example
 * createRecurrence({ cadence: { kind: "daily", time: "09:00" }, zone: "Asia/Hong_Kong", holidays: "post" })
 *   .next(new Date("2026-07-08T00:00:00Z")); // 2026-07-08T01:00:00Z
 */
export function createRecurrence(rule: RecurrenceRule): Recurrence {
  const zone = timeZoneNamed(rule.zone);
  if (zone === undefined) throw new InvalidCadenceError("zoneWrong", rule.zone);
  const cron = cronIn(zone, cronOf(rule.cadence));
  const policy = rule.cadence.kind === "working-days" ? "skip" : rule.holidays;

  function next(after: Date): Date | undefined {
    const putsOff = policy === "next-working-day";
    // What was put off from an earlier holiday may still lie ahead.
    let from = putsOff ? new Date(after.getTime() - LONGEST_SHIFT) : after;
    let best: Date | undefined;
    for (;;) {
      const at = cron.nextRun(from);
      if (at === null || (best !== undefined && at >= best)) return best;
      const shifted = shiftedTo(at, policy, zone as string, hongKongHolidays);
      if (shifted !== undefined && shifted > after && (best === undefined || shifted < best)) best = shifted;
      if (best !== undefined && !putsOff) return best;
      from = at;
    }
  }

  return {
    next,
    upcoming(after, count) {
      const times: Date[] = [];
      for (let at = next(after); at !== undefined && times.length < count; at = next(at)) times.push(at);
      return times;
    },
  };
}

function cronIn(zone: string, expression: string): Cron {
  const [minute = "", ...rest] = expression.split(" ");
  if (rest.length !== 4) throw new InvalidCadenceError("cronWrong", expression);
  let cron: Cron;
  try {
    // Several hours in one expression are still wall-clock times: none is lost in a gap or doubled in an overlap.
    cron = new Cron(expression, {
      timezone: zone,
      mode: "5-part",
      paused: true,
      fixedTimeRule: "no-wildcard",
    });
  } catch {
    throw new InvalidCadenceError("cronWrong", expression);
  }
  if (!/^\d{1,2}$/.test(minute)) throw new InvalidCadenceError("cronTooOften", expression);
  if (cron.nextRun(new Date(0)) === null) throw new InvalidCadenceError("cronNever", expression);
  return cron;
}
