import { expect, test } from "vitest";
import { changeChannelSetting, changeWorkspaceSetting } from "../../src/store/change-settings.ts";
import { permissionsIn } from "../../src/store/permissions.ts";
import { describeStores } from "./describe-stores.ts";

const at = new Date("2026-07-13T01:02:03.004Z");
const channel = { teamId: "T1", channelId: "C1" };
const report = {
  teamId: "T1",
  userId: "U1",
  factId: "fund.total",
  factRevision: 2,
  what: "The number",
  note: "見 https://example.org/報告",
  at,
};

describeStores((open) => {
  test("a channel keeps what it chose, and what it did not choose stays open", async () => {
    const { channelSettings } = await open();
    expect(await channelSettings.lang(channel)).toBeUndefined();
    await channelSettings.change(channel, { lang: "zh-Hant" }, "U1", at);
    await channelSettings.change(channel, { whoMayShare: "admins" }, "U2", at);
    expect(await channelSettings.of(channel)).toEqual({
      lang: "zh-Hant",
      whoMayShare: "admins",
      whoMayCreateDigests: undefined,
    });
    await channelSettings.change(channel, { lang: undefined }, "U2", at);
    expect(await channelSettings.of(channel)).toMatchObject({ lang: undefined, whoMayShare: "admins" });
    expect(await channelSettings.lang({ ...channel, teamId: "T2" })).toBeUndefined();
  });

  test("a channel's choice goes before its workspace's, and everyone may when neither chose", async () => {
    const store = await open();
    expect(await permissionsIn(store, channel)).toEqual({
      whoMayShare: "everyone",
      whoMayCreateDigests: "everyone",
    });
    await changeWorkspaceSetting(
      store,
      "T1",
      { whoMayShare: "admins", whoMayCreateDigests: "admins" },
      "U1",
      at,
    );
    await changeChannelSetting(store, channel, { whoMayShare: "everyone" }, "U1", at);
    expect(await permissionsIn(store, channel)).toEqual({
      whoMayShare: "everyone",
      whoMayCreateDigests: "admins",
    });
  });

  test("a change of settings is recorded with what held before and after", async () => {
    const store = await open();
    await changeChannelSetting(store, channel, { lang: "en" }, "U1", at);
    await changeChannelSetting(store, channel, { lang: "zh-Hans" }, "U2", at);
    const [last, first] = await store.auditLog.list("T1", { limit: 10 });
    expect(last).toMatchObject({
      userId: "U2",
      action: "channel-setting",
      target: "C1",
      before: { lang: "en" },
      after: { lang: "zh-Hans" },
      at,
    });
    expect(first).toMatchObject({ userId: "U1", before: {}, after: { lang: "en" } });
    expect(await store.auditLog.list("T1", { limit: 10, before: last?.id ?? "" })).toEqual([first]);
    expect(await store.auditLog.list("T2", { limit: 10 })).toEqual([]);
  });

  test("a report is listed newest first, a page at a time, and closed once", async () => {
    const { reports } = await open();
    const added = [];
    for (const what of ["one", "two", "three"]) added.push(await reports.add({ ...report, what }));
    const [one, two, three] = added;
    expect(await reports.list("T1", { limit: 2 })).toEqual([three, two]);
    expect(await reports.list("T1", { limit: 2, before: two?.id ?? "" })).toEqual([one]);
    expect(await reports.find("T1", one?.id ?? "")).toEqual({
      ...report,
      what: "one",
      id: one?.id,
      status: "open",
    });
    expect(await reports.find("T2", one?.id ?? "")).toBeUndefined();

    expect(await reports.close("T2", one?.id ?? "", "mended", "U9", at)).toBe(false);
    expect(await reports.close("T1", one?.id ?? "", "mended", "U9", at)).toBe(true);
    expect(await reports.close("T1", one?.id ?? "", "declined", "U8", at)).toBe(false);
    expect(await reports.list("T1", { limit: 9, status: "mended" })).toMatchObject([
      { what: "one", closed: { by: "U9", at } },
    ]);
    expect(await reports.list("T1", { limit: 9, status: "open" })).toHaveLength(2);
  });

  test("a report may be about an answer: what was asked, and how it was answered", async () => {
    const { reports } = await open();
    const { factId: _id, factRevision: _revision, ...rest } = report;
    const about = { ...rest, asked: "係邊個？", answered: "abstained" as const };
    const { id } = await reports.add(about);
    expect(await reports.find("T1", id)).toEqual({ ...about, id, status: "open" });
    expect(await reports.find("T1", id)).not.toHaveProperty("factId");
  });

  test("a person has one vote on a message, and may change it", async () => {
    const { feedback } = await open();
    const facts = [
      { id: "fund.total", revision: 1 },
      { id: "fund.projects", revision: 3 },
    ];
    const vote = { ...channel, messageTs: "1.1", userId: "U1", facts, vote: "helpful", at } as const;
    await feedback.cast(vote);
    await feedback.cast(vote);
    await feedback.cast({ ...vote, userId: "U2" });
    await feedback.cast({ ...vote, messageTs: "2.2", facts: facts.slice(1) });
    expect(await feedback.counts("T1", "fund.total")).toEqual({ helpful: 2, notHelpful: 0 });
    expect(await feedback.counts("T1", "fund.projects")).toEqual({ helpful: 3, notHelpful: 0 });

    await feedback.cast({ ...vote, vote: "not-helpful" });
    expect(await feedback.all("T1", 10)).toEqual([
      { factId: "fund.projects", helpful: 2, notHelpful: 1 },
      { factId: "fund.total", helpful: 1, notHelpful: 1 },
    ]);
    expect(await feedback.counts("T2", "fund.total")).toEqual({ helpful: 0, notHelpful: 0 });
  });

  test("a vote on a message that now shows other facts counts for those alone", async () => {
    const { feedback } = await open();
    const vote = { ...channel, messageTs: "1.1", userId: "U1", vote: "helpful", at } as const;
    await feedback.cast({ ...vote, facts: [{ id: "a.b", revision: 1 }] });
    await feedback.cast({ ...vote, facts: [{ id: "c.d", revision: 1 }] });
    expect(await feedback.all("T1", 10)).toEqual([{ factId: "c.d", helpful: 1, notHelpful: 0 }]);
    await feedback.cast({ ...vote, facts: [] });
    expect(await feedback.all("T1", 10)).toEqual([]);
  });
});
