import { describe, expect, it, test } from "vitest";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import { fire } from "../../src/digests/scheduler/fire.ts";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { dueSlots } from "../../src/digests/scheduler/slots.ts";
import { describeStores } from "../store/describe-stores.ts";
import { MINUTE, posting } from "./posting-harness.ts";
import { CHANNEL, TEAM } from "./slack-with-faults.ts";

const DAY = 24 * 60 * MINUTE;
const MONDAY = new Date("2026-07-13T01:00:00Z");
const daily = createRecurrence({
  cadence: { kind: "daily", time: "09:00" },
  zone: "Asia/Hong_Kong",
  holidays: "post",
});
const after = (ms: number) => new Date(MONDAY.getTime() + ms);

describe("slots that have come", () => {
  it("are posted when they are due, whatever the policy", () => {
    for (const outage of ["latest", "skip"] as const) {
      expect(dueSlots(daily, MONDAY, after(MINUTE), outage)).toEqual({
        post: MONDAY,
        missed: [],
        next: after(DAY),
      });
    }
  });

  it("are made up for by the latest one, or by none", () => {
    const now = after(2 * DAY + 60 * MINUTE);
    expect(dueSlots(daily, MONDAY, now, "latest")).toEqual({
      post: after(2 * DAY),
      missed: [MONDAY, after(DAY)],
      next: after(3 * DAY),
    });
    expect(dueSlots(daily, MONDAY, now, "skip")).toEqual({
      post: undefined,
      missed: [MONDAY, after(DAY), after(2 * DAY)],
      next: after(3 * DAY),
    });
    expect(dueSlots(daily, MONDAY, after(2 * DAY + MINUTE), "skip").post).toEqual(after(2 * DAY));
  });

  it("do not fill the receipt after a long outage", () => {
    const { post, missed } = dueSlots(daily, MONDAY, after(400 * DAY), "latest");
    expect(post).toEqual(after(400 * DAY));
    expect(missed).toHaveLength(20);
    expect(missed.at(-1)).toEqual(after(399 * DAY));
  });
});

describeStores((open) => {
  test("firing twice, or by two processes at once, enters a slot once", async () => {
    const store = await open();
    const at = await posting(store);
    const schedules = await Promise.all(Array.from({ length: 12 }, () => at.schedule()));
    at.clock.pass(MINUTE);
    const counts = await Promise.all([1, 2, 3].map(() => fire(store, at.clock.now())));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(await fire(store, at.clock.now())).toBe(0);
    expect((await store.digestRuns.counts()).get("ready")).toBe(12);
    for (const { id } of schedules) {
      expect((await store.digestSchedules.find(id))?.nextAt).toEqual(after(DAY));
    }
  });

  test("three schedulers at once post each digest once, a second apart in a channel", async () => {
    const store = await open();
    const at = await posting(store);
    for (let i = 0; i < 9; i++) await at.schedule({ channelId: i % 3 === 0 ? "C0GENERAL" : CHANNEL });
    at.clock.pass(MINUTE);
    const schedulers = [1, 2, 3].map(() => createScheduler(at.ports));
    for (let second = 0; second < 8; second++) {
      await Promise.all(schedulers.map((scheduler) => scheduler.tick()));
      expect(at.slack.texts(CHANNEL).length).toBeLessThanOrEqual(second + 1);
      at.clock.pass(1000);
    }
    expect(at.slack.texts(CHANNEL)).toHaveLength(6);
    expect(new Set([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).size).toBe(9);
  });

  test("a workspace with many digests does not keep one with few waiting", async () => {
    const store = await open();
    const at = await posting(store);
    for (let i = 0; i < 20; i++) await at.schedule({ channelId: `C${i}` });
    await at.schedule({ teamId: "T2", channelId: "C1" });
    at.clock.pass(MINUTE);
    await fire(store, at.clock.now());
    const terms = { now: at.clock.now(), leaseMs: 1000, paceMs: 1000, limit: 4 };
    const taken = await store.digestLeases.take(terms);
    expect(taken.map(({ run }) => run.teamId)).toContain("T2");
    await store.digestPace.hold(TEAM, undefined, after(2 * MINUTE));
    expect(await store.digestLeases.take(terms)).toEqual([]);
  });

  test("workspaces take turns, however many digests each has, and one a channel at a time", async () => {
    const store = await open();
    const at = await posting(store);
    const teams = { T1: 12, T2: 5, T3: 1, T4: 3 };
    for (const [teamId, count] of Object.entries(teams)) {
      for (let i = 0; i < count; i++) await at.schedule({ teamId, channelId: `C${i % 4}` });
    }
    at.clock.pass(MINUTE);
    await fire(store, at.clock.now());
    const order: string[] = [];
    for (let second = 0; order.length < 21 && second < 60; second++) {
      for (;;) {
        const terms = { now: at.clock.now(), leaseMs: 600_000, paceMs: 1000, limit: 2 };
        const taken = await store.digestLeases.take(terms);
        if (taken.length === 0) break;
        const channels = taken.map(({ run }) => `${run.teamId} ${run.channelId} ${second}`);
        expect(new Set([...order, ...channels]).size).toBe(order.length + taken.length);
        order.push(...channels);
      }
      at.clock.pass(1000);
    }
    // Each has had its first before any has its second.
    expect(new Set(order.slice(0, 4).map((taken) => taken.slice(0, 2))).size).toBe(4);
    for (const [teamId, count] of Object.entries(teams)) {
      expect(order.filter((taken) => taken.startsWith(teamId))).toHaveLength(count);
    }
    expect(order.filter((taken) => taken.endsWith(" 3"))).toEqual([]);
  });

  test("everything else in the process gets its turn between a few digests", async () => {
    const store = await open();
    const at = await posting(store);
    for (let i = 0; i < 120; i++) await at.schedule({ channelId: `C${i}` });
    at.clock.pass(MINUTE);
    let others = 0;
    let done = false;
    const other = () => {
      others++;
      if (!done) setImmediate(other);
    };
    setImmediate(other);
    await fire(store, at.clock.now(), at.ports.turn);
    const whileFired = others;
    done = true;
    expect(whileFired).toBeGreaterThanOrEqual(3);
    expect((await store.digestRuns.counts()).get("ready")).toBe(120);
  });

  test("a history that is slow to answer does not keep the next digest waiting", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    at.slack.faults["chat.postMessage"] = [{ kind: "drop", done: true }];
    at.clock.pass(MINUTE);
    await at.tick();
    await at.schedule({ channelId: "C0GENERAL", cadence: { kind: "daily", time: "09:01" } });
    at.slack.faults["conversations.history"] = [{ kind: "hang", done: false }];
    at.clock.pass(MINUTE);
    const scheduler = at.scheduler({ wait: () => new Promise((resolve) => setImmediate(resolve)) });
    const posted = new Promise<void>((resolve) => {
      at.slack.onCall = (method, args) => {
        if (method === "chat.postMessage" && args["channel"] === "C0GENERAL") resolve();
      };
    });
    scheduler.start();
    await posted;
    at.slack.giveUp();
    await scheduler.stop();
    expect(at.slack.texts("C0GENERAL")).toEqual(["digest 2"]);
  });

  test("a worker that dies holds nothing up: what it took is free again when its lease ends", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.clock.pass(MINUTE);
    await fire(store, at.clock.now());
    const terms = { leaseMs: 60_000, paceMs: 1000, limit: 1 };
    const [dead] = await store.digestLeases.take({ ...terms, now: at.clock.now() });
    expect(dead).toBeDefined();
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual([]);
    at.clock.pass(MINUTE);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    // What the dead worker still believes changes nothing.
    if (dead === undefined) throw new Error("nothing was taken");
    const late = { state: "failed", reason: "late" } as const;
    expect(await store.digestLeases.settle(dead, late, at.clock.now())).toBe(false);
    expect((await store.digestRuns.history(schedule.id, 1))[0]).toMatchObject({ state: "posted" });
  });

  test("after an outage the latest one comes, the others are written down as missed", async () => {
    const store = await open();
    const at = await posting(store);
    const latest = await at.schedule();
    const none = await at.schedule({ channelId: "C0GENERAL", outage: "skip" });
    at.clock.pass(2 * DAY + 60 * MINUTE);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    expect(at.slack.texts("C0GENERAL")).toEqual([]);
    const states = async (id: string) =>
      (await store.digestRuns.history(id, 5)).map(({ state, reason }) => `${state} ${reason ?? ""}`.trim());
    expect(await states(latest.id)).toEqual(["posted", "skipped missed", "skipped missed"]);
    expect(await states(none.id)).toEqual(["skipped missed", "skipped missed", "skipped missed"]);
  });

  test("a run that waited out an outage gives way to a later one", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.clock.pass(MINUTE);
    await fire(store, at.clock.now());
    at.clock.pass(DAY);
    await at.tick();
    at.clock.pass(1000);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    expect((await store.digestRuns.history(schedule.id, 2)).map(({ state }) => state)).toEqual([
      "posted",
      "skipped",
    ]);
  });

  test("one digest that goes wrong in an unforeseen way does not hold up the others", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    await at.schedule({ channelId: "C0GENERAL" });
    const { write } = at.ports;
    const broken = createScheduler({
      ...at.ports,
      write: async (schedule, memory, now) => {
        if (schedule.number === 1) throw new Error("unforeseen");
        return write(schedule, memory, now);
      },
    });
    at.clock.pass(MINUTE);
    await broken.tick();
    expect(at.slack.texts("C0GENERAL")).toEqual(["digest 2"]);
    expect(at.log.some((line) => line.includes("unforeseen"))).toBe(true);
    at.clock.pass(2 * MINUTE);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
  });

  test("a stop waits for a look that is under way", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    at.clock.pass(MINUTE);
    const scheduler = createScheduler(at.ports);
    const order: string[] = [];
    const look = scheduler.tick().then(() => order.push("looked"));
    await scheduler.stop().then(() => order.push("stopped"));
    await look;
    expect(order).toEqual(["looked", "stopped"]);
  });

  test("digests are numbered within their workspace, also when several are made at once", async () => {
    const store = await open();
    const at = await posting(store);
    const made = await Promise.all(Array.from({ length: 4 }, () => at.schedule()));
    const elsewhere = await at.schedule({ teamId: "T2" });
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect(elsewhere.number).toBe(1);
    await store.teams.forget(TEAM);
    expect(await store.digestSchedules.list(TEAM)).toEqual([]);
    expect(await store.digestSchedules.list("T2")).toHaveLength(1);
  });
});
