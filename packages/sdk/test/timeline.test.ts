import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { createFactBase, hkAi, InvalidDateError, isInvalidDateError } from "../src/index.ts";
import { DEMO_PACK } from "./fixtures/demo-pack.ts";

const entry = (asOf: Date | string) =>
  hkAi.timeline({ asOf, topic: "institute" }).find(({ fact }) => fact.id === "ai-rd-institute.start");

describe("the second half of 2026, in Hong Kong", () => {
  test.each<[string, string, number]>([
    ["2026-06-30", "upcoming", 1],
    ["2026-07-01", "under-way", 183],
    ["2026-12-30", "under-way", 1],
    ["2026-12-31", "under-way", 0],
    ["2027-01-01", "overdue", 1],
    ["2028-01-01", "overdue", 366],
    // The last instant before and the first of each boundary, at +08:00.
    ["2026-06-30T15:59:59.999Z", "upcoming", 1],
    ["2026-06-30T16:00:00Z", "under-way", 183],
    ["2026-12-31T15:59:59.999Z", "under-way", 0],
    ["2026-12-31T16:00:00Z", "overdue", 1],
    ["2026-12-31T23:59:59-12:00", "overdue", 1],
  ])("on %s is %s, %i days", (asOf, state, days) => {
    expect(entry(asOf)).toMatchObject({
      state,
      days,
      first: "2026-07-01",
      last: "2026-12-31",
      uncertain: false,
    });
    expect(entry(new Date(asOf))?.state).toBe(state);
  });

  // In Samoa there was no 30 December 2011.
  test.each(["America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Apia", "UTC"])(
    "is the same for a process in %s",
    async (TZ) => {
      const index = new URL("../src/index.ts", import.meta.url).href;
      const script = `const { hkAi } = await import(${JSON.stringify(index)});
      const states = ["2026-06-30T16:00:00Z", "2026-12-31T16:00:00Z", "2011-12-30", new Date(Date.UTC(2026, 11, 31, 15))].map((asOf) =>
        hkAi.timeline({ asOf }).map(({ fact, state, days }) => [fact.id, state, days]));
      console.log(JSON.stringify(states));`;
      const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
        env: { ...process.env, TZ },
        cwd: fileURLToPath(new URL("..", import.meta.url)),
        maxBuffer: 1e7,
      });
      const here = [
        "2026-06-30T16:00:00Z",
        "2026-12-31T16:00:00Z",
        "2011-12-30",
        new Date(Date.UTC(2026, 11, 31, 15)),
      ].map((asOf) => hkAi.timeline({ asOf }).map(({ fact, state, days }) => [fact.id, state, days]));
      expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(here)));
    },
  );
});

describe("timeline", () => {
  test("is in order of time", () => {
    const firsts = hkAi.timeline({ asOf: "2026-07-08" }).map(({ first }) => first ?? "");
    expect(firsts).toEqual([...firsts].sort());
    expect(firsts.length).toBeGreaterThan(5);
  });

  test("a figure as of a day is no event of that day", () => {
    const ids = hkAi.timeline({ asOf: "2026-07-08" }).map(({ fact }) => fact.id);
    expect(ids).not.toContain("ai-subsidy-scheme.approved-projects");
  });

  test("what happened is past, never overdue", () => {
    for (const { fact, state } of hkAi.timeline({ asOf: "2030-01-01" }))
      if ("time" in fact && fact.time.role === "happened")
        expect([fact.id, state]).toEqual([fact.id, "past"]);
  });

  test("an uncertain date says so", () => {
    const conference = hkAi
      .timeline({ asOf: "2026-07-08" })
      .find(({ fact }) => fact.id === "china-conference-2026.date");
    expect(conference).toMatchObject({ uncertain: true, first: "2026-07-07", last: "2026-07-07" });
  });

  test.each([
    ["2026-07/..", "2030-01-01", { state: "under-way", first: "2026-07-01" }],
    ["../2026-06", "2026-07-01", { state: "overdue", last: "2026-06-30", days: 1 }],
    ["2028-02", "2028-02-29", { state: "under-way", last: "2028-02-29", days: 0 }],
  ])("an interval %s on %s", (edtf, asOf, expected) => {
    const fact = {
      ...DEMO_PACK.facts[2],
      time: { edtf, role: "expected" },
    } as (typeof DEMO_PACK.facts)[number];
    const [only] = createFactBase({ ...DEMO_PACK, facts: [fact] }).timeline({ asOf });
    expect(only).toMatchObject(expected);
    if (!("days" in expected)) expect(only).not.toHaveProperty("days");
  });

  test.each([
    "2026-02-30",
    "tomorrow",
    "2026-13-01",
    "2026-00-10",
    "",
    "1 July 2026",
    "2026-07-01T09:00",
    "2026-07-01T25:00Z",
  ])("refuses %j and says what to write", (asOf) => {
    expect(() => hkAi.timeline({ asOf })).toThrow(InvalidDateError);
    expect(() => hkAi.timeline({ asOf })).toThrow(/Use a day such as/);
  });

  test("refuses an invalid Date", () => {
    let caught: unknown;
    try {
      hkAi.timeline({ asOf: new Date(Number.NaN) });
    } catch (error) {
      caught = error;
    }
    expect(isInvalidDateError(caught)).toBe(true);
  });
});
