import { expect, it } from "vitest";
import { clockSteps } from "./clock-steps.ts";

it.each([
  ["+1 hour", "2026-07-10T02:00:00Z", "Asia/Hong_Kong", "2026-07-10T03:00:00.000Z"],
  ["+1 day", "2026-03-07T14:00:00Z", "America/New_York", "2026-03-08T13:00:00.000Z"],
  ["+1 week", "2026-03-07T14:00:00Z", "America/New_York", "2026-03-14T13:00:00.000Z"],
  ["Next Monday 09:00", "2026-07-10T02:00:00Z", "Asia/Hong_Kong", "2026-07-13T01:00:00.000Z"],
  ["Next Monday 09:00", "2026-07-13T01:00:00Z", "Asia/Hong_Kong", "2026-07-20T01:00:00.000Z"],
  ["Next Monday 09:00", "2026-07-13T01:00:00Z", "America/New_York", "2026-07-13T13:00:00.000Z"],
])("%s from %s in %s", (label, from, zone, to) => {
  const step = clockSteps.find((known) => known.label === label);
  expect(step?.after(new Date(from), zone).toISOString()).toBe(to);
});
