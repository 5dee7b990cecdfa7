import { describe, expect, test } from "vitest";
import { postRun } from "../../src/digests/posting/post-run.ts";
import { sendNotice } from "../../src/digests/posting/send-notice.ts";
import { fire } from "../../src/digests/scheduler/fire.ts";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { describeStores } from "../store/describe-stores.ts";
import { MINUTE, posting } from "./posting-harness.ts";
import { CHANNEL, type Fault, OWNER } from "./slack-with-faults.ts";

describeStores((open) => {
  test("a digest is posted when it is due, once, and remembered with its facts", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual([]);
    at.clock.pass(MINUTE);
    await at.tick();
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    const [run] = await store.digestRuns.history(schedule.id, 5);
    expect(run).toMatchObject({ state: "posted", dueAt: at.clock.now(), attempts: 1 });
    const message = at.slack.server.workspace.messages.inChannel(CHANNEL)[0];
    expect(message).toMatchObject({
      ts: run?.ts,
      metadata: {
        event_type: "hk_ai_digest",
        event_payload: { run_id: run?.id, facts: [{ id: "ai-subsidy-scheme.funding", revision: 1 }] },
      },
    });
    expect(
      await store.digestMessages.outdated(
        { id: "ai-subsidy-scheme.funding", revision: 2 },
        { now: at.clock.now(), limit: 5 },
      ),
    ).toEqual([expect.objectContaining({ message: expect.objectContaining({ ts: run?.ts }) })]);
    expect(await store.digestSchedules.memory(schedule.id)).toMatchObject({ shown: ["one"] });
    expect((await store.digestSchedules.find(schedule.id))?.nextAt).toEqual(new Date("2026-07-14T01:00:00Z"));
  });

  test.each<[string, Fault]>([
    ["500 before", { kind: "status", status: 500, done: false }],
    ["500 after", { kind: "status", status: 500, done: true }],
    ["503 after", { kind: "status", status: 503, done: true }],
    ["a dropped connection before", { kind: "drop", done: false }],
    ["a dropped connection after", { kind: "drop", done: true }],
    ["no answer before", { kind: "hang", done: false }],
    ["no answer after", { kind: "hang", done: true }],
    ["an internal error", { kind: "error", error: "internal_error" }],
  ])("after %s the channel's history decides, and the digest stands there once", async (_, fault) => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.slack.faults["chat.postMessage"] = [fault];
    at.clock.pass(MINUTE);
    // Only an answer that never comes is given up soon: a busy machine may be slow with the others.
    const terms = { ...at.ports.terms, ...(fault.kind === "hang" ? { timeoutMs: 200 } : {}) };
    await createScheduler({ ...at.ports, terms }).tick();
    const run = async () => (await store.digestRuns.history(schedule.id, 1))[0];
    expect(await run()).toMatchObject({ state: "posting" });
    // Within the quiet period nothing is believed.
    at.clock.pass(20_000);
    await at.tick();
    expect(await run()).toMatchObject({ state: "posting" });
    at.clock.pass(11_000);
    await at.tick();
    at.clock.pass(2000);
    await at.tick();
    expect(await run()).toMatchObject({ state: "posted" });
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    expect(await store.digestSchedules.memory(schedule.id)).toMatchObject({ shown: ["one"] });
  });

  test("a rate limit holds the workspace until Slack's own instant, and no longer", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    await at.schedule({ channelId: "C0GENERAL" });
    at.slack.faults["chat.postMessage"] = [{ kind: "rate-limit", retryAfter: 40 }];
    at.clock.pass(MINUTE);
    await at.scheduler({ concurrency: 1 }).tick();
    expect((await store.digestRuns.history(schedule.id, 1))[0]).toMatchObject({
      state: "ready",
      reason: "ratelimited",
    });
    at.clock.pass(39_000);
    await at.tick();
    expect([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).toEqual([]);
    at.clock.pass(1000);
    await at.tick();
    expect([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).toEqual(["digest 1", "digest 2"]);
  });

  test.each([
    "channel_not_found",
    "not_in_channel",
    "is_archived",
    "restricted_action",
    "missing_scope",
    "brand_new_error",
  ])("%s pauses the digest and tells its owner once", async (error) => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    const other = await at.schedule({ channelId: "C0GENERAL", cadence: { kind: "daily", time: "10:00" } });
    at.slack.faults["chat.postMessage"] = [{ kind: "error", error }];
    at.clock.pass(MINUTE);
    await at.tick();
    await at.tick();
    at.clock.pass(24 * 60 * MINUTE);
    await at.tick();
    expect(await store.digestSchedules.find(schedule.id)).toMatchObject({
      nextAt: undefined,
      paused: { reason: error },
    });
    expect((await store.digestSchedules.find(other.id))?.paused).toBeUndefined();
    expect(at.slack.texts(CHANNEL)).toEqual([]);
    expect(at.slack.texts(OWNER.replace("U", "D"))).toEqual([`notice paused ${error}`]);
  });

  test("a message that Slack will never take fails alone, and its owner is told", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.slack.faults["chat.postMessage"] = [{ kind: "error", error: "invalid_blocks" }];
    at.clock.pass(MINUTE);
    await at.tick();
    expect((await store.digestRuns.history(schedule.id, 1))[0]).toMatchObject({ state: "failed" });
    expect((await store.digestSchedules.find(schedule.id))?.paused).toBeUndefined();
    expect(at.slack.texts(OWNER.replace("U", "D"))).toEqual(["notice failed invalid_blocks"]);
    at.clock.pass(24 * 60 * MINUTE);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
  });

  test("a deleted digest's number is not given to another", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    const last = await at.schedule();
    await store.digestSchedules.remove(last.id);
    const more = await Promise.all([1, 2, 3].map(() => at.schedule()));
    expect(more.map(({ number }) => number).sort()).toEqual([3, 4, 5]);
    expect((await at.schedule({ teamId: "T2" })).number).toBe(1);
  });

  describe("an owner whose direct message got no answer", () => {
    async function lost(fault: Fault) {
      const store = await open();
      const at = await posting(store);
      await at.schedule();
      at.slack.faults["chat.postMessage"] = [{ kind: "error", error: "is_archived" }, fault];
      at.clock.pass(MINUTE);
      await at.tick();
      const told = () => at.slack.texts(OWNER.replace("U", "D"));
      return { ...at, store, told };
    }

    test.each<[string, Fault]>([
      ["before", { kind: "status", status: 500, done: false }],
      ["after", { kind: "status", status: 500, done: true }],
      ["by a dropped connection after", { kind: "drop", done: true }],
    ])("%s Slack has taken it is told once", async (_, fault) => {
      const at = await lost(fault);
      for (let minute = 0; minute < 5; minute++) {
        at.clock.pass(MINUTE);
        await at.tick();
      }
      expect(at.told()).toEqual(["notice paused is_archived"]);
    });

    test("is told once, whoever was slow: another process may have taken the notice meanwhile", async () => {
      const at = await lost({ kind: "rate-limit", retryAfter: 30 });
      at.clock.pass(MINUTE);
      const [slow] = await at.store.digestNotices.take(
        at.clock.now(),
        new Date(at.clock.now().getTime() + MINUTE),
        1,
      );
      at.clock.pass(MINUTE);
      await at.tick();
      if (slow === undefined) throw new Error("A notice waits.");
      await sendNotice(at.ports, slow);
      expect(at.told()).toEqual(["notice paused is_archived"]);
    });

    test("is told later while the history cannot be read for now, and once", async () => {
      const at = await lost({ kind: "status", status: 500, done: true });
      at.slack.faults["conversations.history"] = [{ kind: "status", status: 503, done: false }];
      for (let minute = 0; minute < 5; minute++) {
        at.clock.pass(MINUTE);
        await at.tick();
      }
      expect(at.told()).toEqual(["notice paused is_archived"]);
    });

    test("is told again where nobody can find out", async () => {
      const at = await lost({ kind: "status", status: 500, done: true });
      at.slack.faults["conversations.history"] = [{ kind: "error", error: "missing_scope" }];
      for (let minute = 0; minute < 5; minute++) {
        at.clock.pass(MINUTE);
        await at.tick();
      }
      expect(at.told()).toEqual(["notice paused is_archived", "notice paused is_archived"]);
    });
  });

  test.each(["token_revoked", "account_inactive", "invalid_auth"])(
    "%s pauses every digest of the workspace",
    async (error) => {
      const store = await open();
      const at = await posting(store);
      await at.schedule();
      const other = await at.schedule({ channelId: "C0GENERAL" });
      const elsewhere = await at.schedule({ teamId: "T2", cadence: { kind: "daily", time: "18:00" } });
      at.slack.faults["chat.postMessage"] = [{ kind: "error", error }];
      at.clock.pass(MINUTE);
      await at.scheduler({ concurrency: 1 }).tick();
      expect((await store.digestSchedules.find(other.id))?.paused).toMatchObject({ reason: error });
      expect((await store.digestSchedules.find(elsewhere.id))?.paused).toBeUndefined();
      expect([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).toEqual([]);
    },
  );

  describe("where the history cannot be read", () => {
    async function unknown(done: boolean) {
      const store = await open();
      const at = await posting(store);
      const schedule = await at.schedule();
      at.slack.faults["chat.postMessage"] = [{ kind: "status", status: 500, done }];
      at.slack.faults["conversations.history"] = [{ kind: "error", error: "missing_scope" }];
      at.clock.pass(MINUTE);
      await at.tick();
      at.clock.pass(31_000);
      await at.tick();
      const run = async () => (await store.digestRuns.history(schedule.id, 1))[0];
      return { ...at, store, schedule, run, id: (await run())?.id ?? "" };
    }

    test("the owner is asked, and nothing is posted by itself", async () => {
      const at = await unknown(true);
      expect(await at.run()).toMatchObject({ state: "unknown", reason: "missing_scope" });
      expect(at.slack.texts(OWNER.replace("U", "D"))).toEqual(["notice unknown missing_scope"]);
      at.clock.pass(60 * MINUTE);
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toHaveLength(1);
    });

    test("“Post again” posts it once, however often it is pressed", async () => {
      const at = await unknown(false);
      at.slack.faults["conversations.history"] = [
        { kind: "rate-limit", retryAfter: 30 },
        { kind: "error", error: "missing_scope" },
      ];
      expect(await at.store.digestRuns.again(at.id, at.clock.now())).toBe(true);
      expect(await at.store.digestRuns.again(at.id, at.clock.now())).toBe(false);
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toEqual([]);
      at.clock.pass(30_000);
      await at.tick();
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
      expect(await at.run()).toMatchObject({ state: "posted", reason: undefined });
      expect(await at.store.digestRuns.again(at.id, at.clock.now())).toBe(false);
    });

    test("“Post again” finds the message where the history can be read by now, and posts no second one", async () => {
      const at = await unknown(true);
      await at.store.digestRuns.again(at.id, at.clock.now());
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
      expect(await at.run()).toMatchObject({ state: "posted", attempts: 1 });
      expect(await at.store.digestSchedules.memory(at.schedule.id)).toMatchObject({ shown: ["one"] });
    });

    test("“Post again” is not left out as missed because a later one has come", async () => {
      const at = await unknown(false);
      at.clock.pass(24 * 60 * MINUTE);
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
      await at.store.digestRuns.again(at.id, at.clock.now());
      at.clock.pass(1000);
      await at.tick();
      expect(at.slack.texts(CHANNEL)).toHaveLength(2);
    });
  });

  test("history that fails for now is asked again, and lags are outwaited", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.slack.faults["chat.postMessage"] = [{ kind: "drop", done: true }];
    at.slack.faults["conversations.history"] = [
      { kind: "status", status: 502, done: false },
      { kind: "rate-limit", retryAfter: 60 },
    ];
    at.clock.pass(MINUTE);
    await at.tick();
    for (let seconds = 0; seconds < 180; seconds += 10) {
      at.clock.pass(10_000);
      await at.tick();
    }
    expect((await store.digestRuns.history(schedule.id, 1))[0]).toMatchObject({
      state: "posted",
      attempts: 1,
    });
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
  });

  test("a message found far back in a busy channel counts", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    at.slack.faults["chat.postMessage"] = [{ kind: "drop", done: true }];
    at.clock.pass(MINUTE);
    await at.tick();
    for (let i = 0; i < 40; i++) {
      at.slack.server.workspace.messages.add({ channel: CHANNEL, user: OWNER, text: `chat ${i}` });
    }
    at.clock.pass(31_000);
    await at.tick();
    expect(at.slack.texts(CHANNEL).filter((text) => text === "digest 1")).toHaveLength(1);
  });

  test("a process that stood still between intent and sending sends nothing; another finds out and posts", async () => {
    const store = await open();
    const at = await posting(store);
    await at.schedule();
    at.clock.pass(MINUTE);
    // The clock is asked for the time of the intent, then again before sending: 40 seconds lie between.
    const { write } = at.ports;
    let calls = 0;
    const frozen = {
      ...at.ports,
      now: async () => {
        if (calls > 0 && ++calls === 3) at.clock.pass(40_000);
        return at.clock.now();
      },
      write: async (...args: Parameters<typeof write>) => {
        calls = 1;
        return write(...args);
      },
    };
    await fire(store, at.clock.now());
    const [lease] = await store.digestLeases.take({
      now: at.clock.now(),
      leaseMs: 60_000,
      paceMs: 1000,
      limit: 1,
    });
    if (lease === undefined) throw new Error("nothing was due");
    await postRun(frozen, lease);
    expect(at.slack.texts(CHANNEL)).toEqual([]);
    await at.tick();
    at.clock.pass(2000);
    await at.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
  });

  test("what was taken and not begun is given back at a stop, and nothing more is taken", async () => {
    const store = await open();
    const at = await posting(store);
    for (let i = 0; i < 6; i++) await at.schedule({ channelId: i % 2 === 0 ? CHANNEL : "C0GENERAL" });
    at.clock.pass(MINUTE);
    const scheduler = at.scheduler({ concurrency: 1, wait: () => new Promise(() => {}) });
    let stopped: Promise<void> | undefined;
    at.slack.onCall = () => {
      stopped ??= scheduler.stop();
    };
    await scheduler.tick();
    scheduler.start();
    await stopped;
    expect([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).toHaveLength(1);
    const free = await store.digestLeases.take({
      now: new Date(at.clock.now().getTime() + 1000),
      leaseMs: 1000,
      paceMs: 0,
      limit: 10,
    });
    expect(free).toHaveLength(2);
  });

  test("a digest that was deleted or paused meanwhile is not posted", async () => {
    const store = await open();
    const at = await posting(store);
    const paused = await at.schedule();
    const deleted = await at.schedule({ channelId: "C0GENERAL" });
    at.clock.pass(MINUTE);
    await fire(store, at.clock.now());
    await store.digestSchedules.pause(paused.id, "by_person", at.clock.now());
    await store.digestSchedules.remove(deleted.id);
    await at.tick();
    expect([...at.slack.texts(CHANNEL), ...at.slack.texts("C0GENERAL")]).toEqual([]);
    expect((await store.digestRuns.history(paused.id, 1))[0]).toMatchObject({
      state: "skipped",
      reason: "paused",
    });
  });

  test("a digest without news is left out when the channel wants it so", async () => {
    const store = await open();
    const at = await posting(store, { write: async () => undefined });
    const schedule = await at.schedule();
    at.clock.pass(MINUTE);
    await at.tick();
    expect((await store.digestRuns.history(schedule.id, 1))[0]).toMatchObject({
      state: "skipped",
      reason: "nothing_new",
    });
    expect(at.slack.texts(CHANNEL)).toEqual([]);
  });
});
