import { expect, it } from "vitest";
import { formatSlackDate, timeOfDay } from "./dates.ts";

const hongKong = { tz: "Asia/Hong_Kong", locale: "en-GB" };
const newYork = { tz: "America/New_York", locale: "en-US" };
const at = new Date("2026-07-13T01:00:00Z");

it("shows each reader the time of their own zone", () => {
  expect(timeOfDay(at, hongKong)).toBe("9:00");
  expect(timeOfDay(at, newYork)).toMatch(/^9:00\sPM$/);
});

it("writes Slack's date tokens in the reader's zone and leaves unknown ones", () => {
  expect(formatSlackDate(at, "{date_num} {time} {nonsense}", at, hongKong)).toBe(
    "2026-07-13 9:00 {nonsense}",
  );
  expect(formatSlackDate(at, "{date_num}", at, newYork)).toBe("2026-07-12");
});

it("says today and tomorrow by the reader's calendar", () => {
  expect(formatSlackDate(at, "{date_pretty}", at, hongKong)).toBe("today");
  expect(formatSlackDate(at, "{date_pretty}", new Date("2026-07-12T15:30:00Z"), hongKong)).toBe("tomorrow");
  expect(formatSlackDate(at, "{ago}", new Date("2026-07-13T04:00:00Z"), hongKong)).toBe("3 hours ago");
});
