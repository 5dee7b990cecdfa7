import { randomUUID } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import type { HomeChange } from "../../src/home/open-homes.ts";
import { otherProcesses } from "../../src/home/other-processes.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { postgresDatabase, sqliteDatabase } from "../store/describe-stores.ts";
import { query } from "../store/query.ts";

/** One process over a database, with what it has heard of and what failed. */
async function processOver(where: StoreOptions) {
  const store = await openStore(where);
  const heard: HomeChange[] = [];
  const failures: unknown[] = [];
  if (store.signals === undefined) throw new Error("there is nobody to tell");
  const others = otherProcesses(
    store.signals,
    (changes) => heard.push(...changes),
    (error) => failures.push(error),
  );
  await others.listen();
  onTestFinished(async () => {
    await others.stop();
    await store.close();
  });
  return { others, heard, failures, store };
}

test("more changes than one signal holds are all told, each once, and to the others alone", async () => {
  const where = await postgresDatabase();
  const [one, two] = [await processOver(where), await processOver(where)];
  const changes = Array.from({ length: 500 }, () => ({ scheduleId: randomUUID(), channelId: "C0GENERAL" }));
  await one.others.tell([...changes, ...changes]);
  await vi.waitFor(() => expect(two.heard).toHaveLength(500));
  expect(two.heard.map(({ scheduleId }) => scheduleId)).toEqual(changes.map(({ scheduleId }) => scheduleId));
  // Signals come in the order in which they were sent: its own would have come before this one.
  await two.others.tell([{ userId: "U1" }]);
  await vi.waitFor(() => expect(one.heard).toEqual([{ userId: "U1" }]));
  expect([...one.failures, ...two.failures]).toEqual([]);
});

test("what another program says there is passed over", async () => {
  const where = await postgresDatabase();
  const [one, two] = [await processOver(where), await processOver(where)];
  for (const text of ["", "hello", "{}", '{"from":"x","changes":[{"userId":7}]}']) {
    await query(where, `select pg_notify('hk_ai', '${text}')`);
  }
  await two.others.tell([{ wholeTeam: "T1", somethingNew: true } as HomeChange]);
  await vi.waitFor(() => expect(one.heard).toEqual([{ wholeTeam: "T1" }]));
});

test("a signal that cannot be sent is reported, and later ones are told", async () => {
  const where = await postgresDatabase();
  const [one, two] = [await processOver(where), await processOver(where)];
  // More than PostgreSQL takes.
  await one.others.tell([{ userId: "U".repeat(9000) }]);
  expect(one.failures).toHaveLength(1);
  await one.others.tell([{ userId: "U2" }]);
  await vi.waitFor(() => expect(two.heard).toEqual([{ userId: "U2" }]));
});

test("SQLite has nobody to tell", async () => {
  const store = await openStore(await sqliteDatabase());
  expect(store.signals).toBeUndefined();
  await store.close();
});
