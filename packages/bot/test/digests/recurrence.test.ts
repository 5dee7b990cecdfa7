import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInvalidCadenceError } from "../../src/digests/recurrence/invalid-cadence-error.ts";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import type { Cadence, Weekday } from "../../src/store/cadence.ts";
import { instantOn, localDays, wallClock } from "./wall-clock.ts";

const ZONES = [
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Europe/London",
  "Asia/Hong_Kong",
] as const;
const DAY = 86_400_000;

const zone = fc.constantFrom(...ZONES);
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
/** Hours at which clocks change are drawn as often as all others together. */
const nightly = fc.oneof(
  time,
  fc.constantFrom("00:00", "00:30", "01:00", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00"),
);
const start = fc.date({ min: new Date("2008-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });

const isoDay = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;
const lastOf = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + DAY).getUTCDate() === 1;

function falls(cadence: Exclude<Cadence, { kind: "cron" | "working-days" }>, day: string): boolean {
  switch (cadence.kind) {
    case "daily":
      return true;
    case "weekly":
      return cadence.days.includes(isoDay(day));
    case "monthly":
      return Number(day.slice(8)) === cadence.day;
    case "last-day":
      return lastOf(day);
  }
}

const cadence = nightly.chain((at) =>
  fc.oneof(
    fc.constant({ kind: "daily", time: at } as const),
    fc
      .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
      .map((days) => ({ kind: "weekly", days, time: at }) as const),
    fc.integer({ min: 1, max: 31 }).map((day) => ({ kind: "monthly", day, time: at }) as const),
    fc.constant({ kind: "last-day", time: at } as const),
  ),
);

describe("a recurrence", () => {
  it("comes exactly once on every day that fits, at its wall-clock time or the end of a gap", () => {
    fc.assert(
      fc.property(cadence, zone, start, (cadence, zone, start) => {
        const end = new Date(start.getTime() + 70 * DAY);
        const expected = localDays(new Date(start.getTime() - DAY), new Date(end.getTime() + DAY), zone)
          .filter((day) => falls(cadence, day))
          .map((day) => instantOn(day, cadence.time, zone).getTime())
          .filter((at) => at > start.getTime() && at <= end.getTime());
        const recurrence = createRecurrence({ cadence, zone, holidays: "post" });
        const given = recurrence
          .upcoming(start, 80)
          .map((at) => at.getTime())
          .filter((at) => at <= end.getTime());
        expect(given).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("goes on from any moment as it does from any other: nothing twice, nothing missing", () => {
    fc.assert(
      fc.property(cadence, zone, start, fc.nat(40 * DAY), (cadence, zone, start, wait) => {
        const recurrence = createRecurrence({ cadence, zone, holidays: "post" });
        const all = recurrence.upcoming(start, 12);
        const later = new Date(start.getTime() + wait);
        const next = recurrence.next(later);
        expect(next && next > later).toBe(true);
        const expected = all.find((at) => at > later);
        if (expected !== undefined) expect(next).toEqual(expected);
      }),
    );
  });

  it.each([
    ["America/New_York", "02:30", "2026-03-07T12:00:00Z", ["2026-03-08 03:00", "2026-03-09 02:30"]],
    ["America/New_York", "01:30", "2026-10-31T12:00:00Z", ["2026-11-01 01:30", "2026-11-02 01:30"]],
    ["Australia/Lord_Howe", "02:15", "2026-10-03T00:00:00Z", ["2026-10-04 02:30", "2026-10-05 02:15"]],
    ["Australia/Lord_Howe", "01:45", "2026-04-04T00:00:00Z", ["2026-04-05 01:45", "2026-04-06 01:45"]],
    ["Pacific/Apia", "09:00", "2011-12-29T00:00:00Z", ["2011-12-29 09:00", "2011-12-31 09:00"]],
    ["Europe/London", "01:30", "2026-03-28T12:00:00Z", ["2026-03-29 02:00", "2026-03-30 01:30"]],
  ])("in %s at %s crosses the change of clocks", (zone, time, from, expected) => {
    const recurrence = createRecurrence({ cadence: { kind: "daily", time }, zone, holidays: "post" });
    expect(recurrence.upcoming(new Date(from), 2).map((at) => wallClock(at, zone))).toEqual(expected);
  });

  it("passes over months without the day, and finds the last day of each, leap years included", () => {
    const at = { zone: "Asia/Hong_Kong", holidays: "post" } as const;
    const days = (cadence: Cadence, from: string, count: number) =>
      createRecurrence({ cadence, ...at })
        .upcoming(new Date(from), count)
        .map((instant) => wallClock(instant, at.zone).slice(0, 10));
    expect(days({ kind: "monthly", day: 31, time: "09:00" }, "2027-12-31T02:00:00Z", 3)).toEqual([
      "2028-01-31",
      "2028-03-31",
      "2028-05-31",
    ]);
    expect(days({ kind: "last-day", time: "09:00" }, "2028-01-31T02:00:00Z", 2)).toEqual([
      "2028-02-29",
      "2028-03-31",
    ]);
    expect(days({ kind: "cron", expression: "0 9 29 2 *" }, "2026-01-01T00:00:00Z", 2)).toEqual([
      "2028-02-29",
      "2032-02-29",
    ]);
  });

  it("keeps every hour of a cron expression across gaps and overlaps", () => {
    const recurrence = createRecurrence({
      cadence: { kind: "cron", expression: "30 1,9 * * *" },
      zone: "Europe/London",
      holidays: "post",
    });
    const at = (from: string) =>
      recurrence.upcoming(new Date(from), 3).map((instant) => wallClock(instant, "Europe/London"));
    expect(at("2026-03-28T12:00:00Z")).toEqual(["2026-03-29 02:00", "2026-03-29 09:30", "2026-03-30 01:30"]);
    expect(at("2026-10-24T12:00:00Z")).toEqual(["2026-10-25 01:30", "2026-10-25 09:30", "2026-10-26 01:30"]);
  });

  it.each([
    ["cron", "cronWrong"],
    ["0 9 * *", "cronWrong"],
    ["61 9 * * 1", "cronWrong"],
    ["0 9 * * 1 2027", "cronWrong"],
    ["*/5 * * * *", "cronTooOften"],
    ["0,30 9 * * *", "cronTooOften"],
    ["0 9 31 2 *", "cronNever"],
    ["@daily @x y z w", "cronWrong"],
  ])("refuses the expression %j: %s", (expression, problem) => {
    const make = () =>
      createRecurrence({ cadence: { kind: "cron", expression }, zone: "Asia/Hong_Kong", holidays: "post" });
    expect(make).toThrow(expect.objectContaining({ problem, given: expression }));
    try {
      make();
    } catch (error) {
      expect(isInvalidCadenceError(error)).toBe(true);
    }
  });

  it.each(["Mars/Base", "+08:00", "", "Asia"])("refuses the zone %j", (zone) => {
    expect(() =>
      createRecurrence({ cadence: { kind: "daily", time: "09:00" }, zone, holidays: "post" }),
    ).toThrow(expect.objectContaining({ problem: "zoneWrong" }));
  });
});
