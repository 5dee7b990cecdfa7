import { createFactBase, type Fact, type FactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { expect, test } from "vitest";
import { snapshotOf } from "../../src/digests/contents/snapshot.ts";
import { corrector } from "../../src/digests/corrections/correct.ts";
import { drawDigest } from "../../src/digests/draw.ts";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { digestWriter } from "../../src/digests/write-digest.ts";
import { blockProblems } from "../../src/slack/block-kit/validate.ts";
import { describeStores } from "../store/describe-stores.ts";
import { MINUTE, posting } from "./posting-harness.ts";
import { CHANNEL } from "./slack-with-faults.ts";

const FUNDING = "ai-subsidy-scheme.funding";
const facts: FactBase = createFactBase<Pack>(hkAi.pack);
const edited = (edit: (facts: readonly Fact[]) => readonly Fact[]): FactBase =>
  createFactBase<Pack>({ ...hkAi.pack, facts: edit(facts.facts()) });
const worth = (fact: Fact, amount: number): Fact =>
  fact.value.kind === "money" ? { ...fact, value: { ...fact.value, amount } } : fact;
const corrected = edited((all) =>
  all.map((fact) => (fact.id === FUNDING ? { ...worth(fact, 3_500_000_000), revision: 2 } : fact)),
);
const superseded = edited((all) => [
  ...all,
  { ...worth(facts.fact(FUNDING), 4_000_000_000), id: "ai-subsidy-scheme.funding-2027", supersedes: FUNDING },
]);

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

  test("a message that can no longer be edited gets a reply in its thread, once", async () => {
    const at = await posted();
    at.slack.faults["chat.update"] = [{ kind: "error", error: "edit_window_closed" }];
    await corrector(at.ports, corrected)();
    await corrector(at.ports, corrected)();
    const [message, reply, ...more] = at.messages();
    expect(more).toEqual([]);
    expect(reply).toMatchObject({ threadTs: message?.ts, text: expect.stringContaining("HK$3.5 billion") });
  });

  test("a lost answer is tried again; a message that is gone is left alone", async () => {
    const at = await posted();
    at.slack.faults["chat.update"] = [{ kind: "status", status: 500, done: true }];
    const correct = corrector(at.ports, corrected);
    await correct();
    await correct();
    expect(at.calls).toEqual(["chat.update", "chat.update"]);
    expect(JSON.stringify(at.messages()[0]?.blocks).split("→")).toHaveLength(2);

    const other = await posted();
    other.slack.faults["chat.update"] = [{ kind: "error", error: "message_not_found" }];
    await corrector(other.ports, corrected)();
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
