import { afterEach, beforeEach, expect, it } from "vitest";
import { choiceOfDraft } from "../../src/digests/manage/choice-of-draft.ts";
import { createOpenHomes, type HomeChange } from "../../src/home/open-homes.ts";
import { watchStore } from "../../src/home/watch-store.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";

const at = new Date("2026-07-13T01:00:00Z");
const own = { teamId: "T1", ownerId: "U1", nextAt: at, at };
const digestIn = (channelId: string) => ({
  ...choiceOfDraft({}, { channelId, lang: "en" }),
  ...own,
});

let told: HomeChange[][];
let store: Store;
beforeEach(async () => {
  told = [];
  store = watchStore(await openStore({ dataDir: ":memory:" }), (changes) => told.push([...changes]));
});
afterEach(() => store.close());

it("tells of the changes of a transaction together, once it has succeeded", async () => {
  await store.transaction(async ({ digestSchedules, channelSettings }) => {
    const { id } = await digestSchedules.create(digestIn("C1"));
    await digestSchedules.pause(id, "paused_by_person", at);
    await channelSettings.change({ teamId: "T1", channelId: "C2" }, { lang: "en" }, "U2", at);
    expect(told).toEqual([]);
  });
  expect(told).toEqual([
    [
      { channelId: "C1", userId: "U1" },
      { scheduleId: expect.any(String) },
      { channelId: "C2", userId: "U2" },
    ],
  ]);
});

it("tells of nothing that was taken back", async () => {
  const failing = store.transaction(async ({ digestSchedules }) => {
    await digestSchedules.create(digestIn("C1"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(told).toEqual([]);
  expect(await store.digestSchedules.list("T1")).toEqual([]);
});

it("concerns those whose Home shows what changed, and nobody else", () => {
  const homes = createOpenHomes();
  const see = (userId: string, teamId: string, channels: string[], schedules: string[]) =>
    homes.shown({ teamId, userId }, { channels: new Set(channels), schedules: new Set(schedules) });
  see("U1", "T1", ["C1"], ["S1"]);
  see("U2", "T1", ["C2"], ["S2"]);
  see("U3", "T2", ["C9"], []);
  const concerned = (change: HomeChange) => homes.concerned([change]).map(({ userId }) => userId);
  expect(concerned({ scheduleId: "S1" })).toEqual(["U1"]);
  expect(concerned({ channelId: "C2" })).toEqual(["U2"]);
  expect(concerned({ userId: "U3" })).toEqual(["U3"]);
  expect(concerned({ wholeTeam: "T1" }).sort()).toEqual(["U1", "U2"]);
  expect(concerned({ scheduleId: "S7", channelId: "C7", userId: "U7" })).toEqual([]);

  expect(homes.close({ teamId: "T1", userId: "U1" })).toEqual(new Set(["C1"]));
  expect(concerned({ scheduleId: "S1" })).toEqual([]);
});

it("leaves Slack's limit of views alone however many have it open", () => {
  const homes = createOpenHomes();
  for (let count = 0; count < 500; count++) {
    homes.shown({ teamId: "T1", userId: `U${count}` }, { channels: new Set(["C1"]), schedules: new Set() });
  }
  const drawn = homes.concerned([{ channelId: "C1" }]);
  expect(drawn).toHaveLength(50);
  // Those who looked last.
  expect(drawn[0]?.userId).toBe("U499");
});
