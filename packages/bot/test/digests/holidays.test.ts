import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gazetted2025 } from "../../src/digests/holidays/gazetted-2025.ts";
import { gazetted2026 } from "../../src/digests/holidays/gazetted-2026.ts";
import { gazetted2027 } from "../../src/digests/holidays/gazetted-2027.ts";
import { hongKongHolidays } from "../../src/digests/holidays/hong-kong.ts";
import { isWorkingDay, knowsHolidaysOn } from "../../src/digests/holidays/policy.ts";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import type { Cadence } from "../../src/store/cadence.ts";
import { generalHolidays } from "./general-holidays-rules.ts";
import { wallClock } from "./wall-clock.ts";

const HONG_KONG = "Asia/Hong_Kong";
const daily: Cadence = { kind: "daily", time: "09:00" };
const days = (
  cadence: Cadence,
  holidays: "post" | "skip" | "next-working-day",
  from: string,
  count: number,
) =>
  createRecurrence({ cadence, zone: HONG_KONG, holidays })
    .upcoming(new Date(`${from}T00:00:00+08:00`), count)
    .map((at) => wallClock(at, HONG_KONG).slice(5, 10));

describe.each([gazetted2025, gazetted2026, gazetted2027])("the list of $year", (list) => {
  it("is what the ordinance makes of sun, moon and Easter", () => {
    expect(list.days.map(([day]) => day)).toEqual(generalHolidays(list.year));
  });

  it("holds the seventeen days of the law, in order, none on a Sunday, with its source", () => {
    const dates = list.days.map(([day]) => day);
    expect(dates).toHaveLength(17);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBe(17);
    for (const day of dates) {
      expect(day.startsWith(String(list.year))).toBe(true);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).not.toBe(0);
    }
    expect(list.source.url).toContain("gov.hk");
  });
});

describe("the ordinance's rules", () => {
  // Years of the Gazette with every kind of substitution since 2012, to test the oracle itself.
  it.each([
    [
      2012,
      "01-02 01-23 01-24 01-25 04-04 04-06 04-07 04-09 04-28 05-01 06-23 07-02 10-01 10-02 10-23 12-25 12-26",
    ],
    [
      2014,
      "01-01 01-31 02-01 02-03 04-05 04-18 04-19 04-21 05-01 05-06 06-02 07-01 09-09 10-01 10-02 12-25 12-26",
    ],
    [
      2021,
      "01-01 02-12 02-13 02-15 04-02 04-03 04-05 04-06 05-01 05-19 06-14 07-01 09-22 10-01 10-14 12-25 12-27",
    ],
    [
      2022,
      "01-01 02-01 02-02 02-03 04-05 04-15 04-16 04-18 05-02 05-09 06-03 07-01 09-12 10-01 10-04 12-26 12-27",
    ],
    [
      2024,
      "01-01 02-10 02-12 02-13 03-29 03-30 04-01 04-04 05-01 05-15 06-10 07-01 09-18 10-01 10-11 12-25 12-26",
    ],
  ])("give the holidays that were gazetted for %i", (year, days) => {
    expect(
      generalHolidays(year)
        .map((day) => day.slice(5))
        .join(" "),
    ).toBe(days);
  });
});

describe("what happens on public holidays", () => {
  it("posts all the same, skips, or waits for the next working day", () => {
    // 25 and 26 December 2026 are a Friday and a Saturday.
    expect(days(daily, "post", "2026-12-24", 4)).toEqual(["12-24", "12-25", "12-26", "12-27"]);
    expect(days(daily, "skip", "2026-12-24", 3)).toEqual(["12-24", "12-27", "12-28"]);
    const fridays: Cadence = { kind: "weekly", days: [5], time: "09:00" };
    expect(days(fridays, "next-working-day", "2026-12-18", 3)).toEqual(["12-18", "12-28", "01-04"]);
  });

  it("puts two that meet on one day together", () => {
    // Lunar New Year 2026: Tuesday to Thursday all move to Friday 20 February, which has its own.
    expect(days(daily, "next-working-day", "2026-02-16", 4)).toEqual(["02-16", "02-20", "02-21", "02-22"]);
  });

  it("keeps to Hong Kong's working days", () => {
    expect(days({ kind: "working-days", time: "09:00" }, "post", "2026-04-02", 3)).toEqual([
      "04-02",
      "04-08",
      "04-09",
    ]);
  });

  it("asks which day it is in Hong Kong, wherever the channel is", () => {
    const evening = createRecurrence({
      cadence: { kind: "daily", time: "19:00" },
      zone: "America/New_York",
      holidays: "skip",
    });
    // 19:00 on 30 September in New York is National Day in Hong Kong.
    expect(
      evening.upcoming(new Date("2026-09-29T12:00:00Z"), 2).map((at) => wallClock(at, "America/New_York")),
    ).toEqual(["2026-09-29 19:00", "2026-10-01 19:00"]);
  });

  it("knows the years it covers, and guesses no other", () => {
    expect(hongKongHolidays.years).toEqual({ first: 2025, last: 2027 });
    expect(knowsHolidaysOn(new Date("2027-12-31T15:59:00Z"), hongKongHolidays)).toBe(true);
    expect(knowsHolidaysOn(new Date("2027-12-31T16:00:00Z"), hongKongHolidays)).toBe(false);
    expect(days({ kind: "cron", expression: "0 9 25 12 *" }, "skip", "2026-12-01", 1)).toEqual(["12-25"]);
  });

  it("never posts on a holiday it knows, and loses nothing but what it skips", () => {
    const from = fc.date({ min: new Date("2025-01-01"), max: new Date("2027-11-30"), noInvalidDate: true });
    fc.assert(
      fc.property(from, fc.constantFrom("skip", "next-working-day"), (from, holidays) => {
        const rule = { zone: HONG_KONG, cadence: daily } as const;
        const kept = createRecurrence({ ...rule, holidays }).upcoming(from, 20);
        const end = kept.at(-1) ?? from;
        for (const at of kept) {
          expect(hongKongHolidays.on(wallClock(at, HONG_KONG).slice(0, 10))).toBeUndefined();
        }
        expect(new Set(kept.map(Number)).size).toBe(kept.length);
        const all = createRecurrence({ ...rule, holidays: "post" }).upcoming(from, 60);
        const expected = all.filter(
          (at) => at <= end && hongKongHolidays.on(wallClock(at, HONG_KONG).slice(0, 10)) === undefined,
        );
        // What was put off always meets the working day's own slot, so both policies keep the same days.
        if (holidays === "skip") expect(kept).toEqual(expected);
        else expect(kept).toEqual(expect.arrayContaining(expected));
      }),
    );
  });

  it.each([
    ["2026-12-24", true],
    ["2026-12-25", false],
    ["2026-12-27", false],
    ["2026-12-28", true],
    ["2027-12-26", false],
    ["2027-12-27", false],
    ["2027-12-28", true],
    ["2028-12-25", true],
  ])("%s is a working day: %s", (day, expected) => {
    expect(isWorkingDay(day, hongKongHolidays)).toBe(expected);
  });
});
