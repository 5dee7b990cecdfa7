import { createFactBase, type Fact, type FactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/digests/contents/snapshot.ts";
import { corrector } from "../../src/digests/corrections/correct.ts";
import { drawDigest } from "../../src/digests/draw.ts";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { digestWriter } from "../../src/digests/write-digest.ts";
import { blockProblems } from "../../src/slack/block-kit/validate.ts";
import { describeStores } from "../store/describe-stores.ts";
import { MINUTE, posting } from "./posting-harness.ts";
import { CHANNEL, type Fault } from "./slack-with-faults.ts";

const FUNDING = "ai-subsidy-scheme.funding";
const facts: FactBase = createFactBase<Pack>(hkAi.pack);
const edited = (edit: (facts: readonly Fact[]) => readonly Fact[]): FactBase =>
  createFactBase<Pack>({ ...hkAi.pack, facts: edit(facts.facts()) });
const worth = (fact: Fact, amount: number): Fact =>
  fact.value.kind === "money" ? { ...fact, value: { ...fact.value, amount } } : fact;
const corrected = edited((all) =>
  all.map((fact) => (fact.id === FUNDING ? { ...worth(fact, 3_500_000_000), revision: 2 } : fact)),
);
const successor = (amount: number, year: string, supersedes: string): Fact => ({
  ...worth(facts.fact(FUNDING), amount),
  id: `ai-subsidy-scheme.funding-${year}`,
  supersedes,
});
const in2027 = successor(4_000_000_000, "2027", FUNDING);
const superseded = edited((all) => [...all, in2027]);
const supersededTwice = edited((all) => [...all, in2027, successor(5_000_000_000, "2028", in2027.id)]);

describeStores((open) => {
  async function posted() {
    const store = await open();
    const base = await posting(store);
    const writer = digestWriter(facts, store, drawDigest(facts));
    const at = { ...base, ports: { ...base.ports, write: writer.write } };
    const schedule = await at.schedule({ topics: ["fund"], parts: ["figures"] });
    at.clock.pass(MINUTE);
    await createScheduler(at.ports).tick();
    const messages = () => at.slack.server.workspace.messages.inChannel(CHANNEL);
    expect(JSON.stringify(messages()[0]?.blocks)).toContain("HK$3 billion");
    const calls: string[] = [];
    at.slack.onCall = (method) => {
      calls.push(method);
    };
    return { ...at, store, schedule, messages, calls };
  }

  test("a corrected fact mends the message that shows it, once, with both values", async () => {
    const at = await posted();
    const correct = corrector(at.ports, corrected);
    await correct();
    await correct();
    await corrector(at.ports, corrected)();
    expect(at.calls).toEqual(["chat.update"]);
    const [message, ...more] = at.messages();
    expect(more).toEqual([]);
    expect(message?.edited).toBe(true);
    expect(JSON.stringify(message?.blocks)).toContain("~HK$3 billion~ → *HK$3.5 billion*");
    expect(blockProblems("message", { text: "-", blocks: message?.blocks })).toEqual([]);
    expect(message?.metadata?.event_type).toBe("hk_ai_digest");
  });

  test("a superseded fact is noted too, and a later correction is noted beside it", async () => {
    const at = await posted();
    await corrector(at.ports, corrected)();
    await corrector(at.ports, superseded)();
    const blocks = JSON.stringify(at.messages()[0]?.blocks);
    expect(blocks).toContain("*HK$3.5 billion*");
    expect(blocks).toContain("*HK$4 billion*");
    expect(at.calls).toEqual(["chat.update", "chat.update"]);
  });

  test("two processes at once mend it once", async () => {
    const at = await posted();
    // Each has looked what is outstanding before the other is done.
    const both = [corrector(at.ports, corrected), corrector(at.ports, corrected)];
    await Promise.all(both.map((correct) => correct()));
    at.clock.pass(10 * MINUTE);
    await Promise.all(both.map((correct) => correct()));
    expect(at.calls).toEqual(["chat.update"]);
    expect(JSON.stringify(at.messages()[0]?.blocks).split("→")).toHaveLength(2);
  });

  test("of several successors the last counts; one that comes later is noted too", async () => {
    const at = await posted();
    await corrector(at.ports, supersededTwice)();
    const blocks = () => JSON.stringify(at.messages()[0]?.blocks);
    expect(blocks()).toContain("~HK$3 billion~ → *HK$5 billion*");
    expect(blocks()).not.toContain("HK$4 billion");

    const other = await posted();
    await corrector(other.ports, superseded)();
    await corrector(other.ports, supersededTwice)();
    await corrector(other.ports, supersededTwice)();
    const noted = JSON.stringify(other.messages()[0]?.blocks);
    expect(noted).toContain("~HK$3 billion~ → *HK$4 billion*");
    expect(noted).toContain("~HK$4 billion~ → *HK$5 billion*");
    expect(other.calls).toEqual(["chat.update", "chat.update"]);
  });

  test("a fact that was revised and superseded at once is noted once", async () => {
    const at = await posted();
    const both = edited((all) => [
      ...all.map((fact) => (fact.id === FUNDING ? { ...worth(fact, 3_500_000_000), revision: 2 } : fact)),
      successor(4_000_000_000, "2027", FUNDING),
    ]);
    await corrector(at.ports, both)();
    await corrector(at.ports, both)();
    expect(JSON.stringify(at.messages()[0]?.blocks).split("→")).toHaveLength(2);
    expect(at.calls).toEqual(["chat.update"]);
  });

  describe("a message that can no longer be edited", () => {
    async function closed() {
      const at = await posted();
      at.slack.faults["chat.update"] = Array.from({ length: 9 }, () => ({
        kind: "error",
        error: "edit_window_closed",
      }));
      return {
        ...at,
        async correct() {
          at.clock.pass(2 * MINUTE);
          await corrector(at.ports, corrected)();
        },
        replies: () => at.messages().filter(({ threadTs }) => threadTs === at.messages()[0]?.ts),
      };
    }

    test("gets a reply in its thread, once", async () => {
      const at = await closed();
      await at.correct();
      await at.correct();
      expect(at.replies()).toEqual([
        expect.objectContaining({ text: expect.stringContaining("HK$3.5 billion") }),
      ]);
    });

    test.each<[string, Fault]>([
      ["a rate limit", { kind: "rate-limit", retryAfter: 30 }],
      ["500 before", { kind: "status", status: 500, done: false }],
      ["500 after", { kind: "status", status: 500, done: true }],
      ["a dropped connection after", { kind: "drop", done: true }],
    ])("gets it once after %s", async (_, fault) => {
      const at = await closed();
      at.slack.faults["chat.postMessage"] = [fault];
      for (let time = 0; time < 3; time++) await at.correct();
      expect(at.replies()).toHaveLength(1);
    });

    test("gets it at most once where its thread cannot be read", async () => {
      const at = await closed();
      at.slack.faults["conversations.replies"] = [{ kind: "error", error: "missing_scope" }];
      at.slack.faults["chat.postMessage"] = [{ kind: "drop", done: true }];
      for (let time = 0; time < 3; time++) await at.correct();
      expect(at.replies()).toHaveLength(1);
    });
  });

  test("Retry-After holds the workspace's corrections, no longer", async () => {
    const at = await posted();
    at.slack.faults["chat.update"] = [{ kind: "rate-limit", retryAfter: 40 }];
    const correct = corrector(at.ports, corrected);
    await correct();
    at.clock.pass(39_000);
    await corrector(at.ports, corrected)();
    expect(at.calls).toEqual(["chat.update"]);
    at.clock.pass(1000);
    await corrector(at.ports, corrected)();
    expect(at.calls).toEqual(["chat.update", "chat.update"]);
  });

  test("a workspace or channel that is closed to the app holds up no other, and is mended when it opens", async () => {
    const at = await posted();
    const [run] = await at.store.digestRuns.history(at.schedule.id, 1);
    const shown = { id: FUNDING, revision: 1 };
    const message = { text: "-", blocks: [] };
    const common = { runId: run?.id ?? "", scheduleId: at.schedule.id, lang: "en", message } as const;
    for (let second = 0; second < 30; second++) {
      const ts = `1000.${String(second).padStart(6, "0")}`;
      const posted = { ...common, channelId: "C1", ts, postedAt: at.clock.now() };
      await at.store.digestMessages.add({ ...posted, teamId: "T0GONE" }, [shown]);
    }
    const token = async (teamId: string) => (teamId === "T0GONE" ? undefined : at.slack.token);
    const ports = { ...at.ports, token };
    at.slack.faults["chat.update"] = [{ kind: "error", error: "channel_not_found" }];
    const correct = corrector(ports, corrected);
    for (let minute = 0; minute < 5; minute++) {
      await correct();
      at.clock.pass(MINUTE);
    }
    expect(at.calls).toEqual(["chat.update"]);
    at.clock.pass(60 * MINUTE);
    for (let look = 0; look < 3; look++) await correct();
    expect(JSON.stringify(at.messages()[0]?.blocks)).toContain("HK$3.5 billion");
  });

  test("a lost answer is tried again; a message that is gone is left alone", async () => {
    const at = await posted();
    at.slack.faults["chat.update"] = [{ kind: "status", status: 500, done: true }];
    const correct = corrector(at.ports, corrected);
    await correct();
    await correct();
    expect(at.calls).toEqual(["chat.update"]);
    at.clock.pass(MINUTE);
    await correct();
    expect(at.calls).toEqual(["chat.update", "chat.update"]);
    expect(JSON.stringify(at.messages()[0]?.blocks).split("→")).toHaveLength(2);

    const other = await posted();
    other.slack.faults["chat.update"] = [{ kind: "error", error: "message_not_found" }];
    await corrector(other.ports, corrected)();
    other.clock.pass(60 * MINUTE);
    await corrector(other.ports, corrected)();
    expect(other.calls).toEqual(["chat.update"]);
  });

  test("facts that have not changed touch nothing", async () => {
    const at = await posted();
    await corrector(at.ports, facts)();
    expect(at.calls).toEqual([]);
    expect(snapshotOf(facts).id).not.toBe(snapshotOf(corrected).id);
  });
});
