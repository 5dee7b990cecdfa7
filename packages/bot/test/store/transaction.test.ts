import { expect, test } from "vitest";
import type { Repositories } from "../../src/store/repositories.ts";
import { describeStores } from "./describe-stores.ts";
import { runProgram } from "./run-program.ts";

const at = new Date("2026-07-13T01:00:00Z");
const entry = (action: string) => ({ teamId: "T1", userId: "U1", action, at });
const actions = async ({ auditLog }: Repositories) =>
  (await auditLog.list("T1", { limit: 100 })).map(({ action }) => action).reverse();

describeStores((open, newDatabase) => {
  test("a transaction that fails leaves nothing behind, and says why", async () => {
    const store = await open();
    const failing = store.transaction(async ({ auditLog }) => {
      await auditLog.add(entry("begun"));
      throw new RangeError("half-way");
    });
    await expect(failing).rejects.toThrow(new RangeError("half-way"));
    expect(await actions(store)).toEqual([]);
  });

  test("what is written in a transaction is read in it, and by others when it is over", async () => {
    const store = await open();
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const inside = store.transaction(async (repositories) => {
      await repositories.auditLog.add(entry("one"));
      begun.resolve();
      await goOn.promise;
      await repositories.auditLog.add(entry("two"));
      return actions(repositories);
    });
    await begun.promise;
    // On SQLite this waits for the transaction, on PostgreSQL it sees nothing of it: never half of it.
    const outside = actions(store);
    if (store.kind === "postgres") expect(await outside).toEqual([]);
    goOn.resolve();
    expect(await inside).toEqual(["one", "two"]);
    if (store.kind === "sqlite") expect(await outside).toEqual(["one", "two"]);
    expect(await actions(store)).toEqual(["one", "two"]);
  });

  test("transactions at the same time do not interleave their writes to one row", async () => {
    const store = await open();
    const channel = { teamId: "T1", channelId: "C1" };
    const swap = (lang: "en" | "zh-Hant") =>
      store.transaction(async ({ channelSettings, auditLog }) => {
        await channelSettings.change(channel, { lang }, "U1", at);
        await auditLog.add(entry(`${lang} begins`));
        const read = await channelSettings.lang(channel);
        await auditLog.add(entry(`${lang} reads ${read}`));
      });
    await Promise.all(Array.from({ length: 20 }, (_, n) => swap(n % 2 === 0 ? "en" : "zh-Hant")));
    const said = await actions(store);
    expect(said).toHaveLength(40);
    expect(said.filter((action) => /^(\S+) reads (?!\1$)/.test(action))).toEqual([]);
  });

  test("processes that write to one database at the same time lose nothing", async () => {
    const where = await newDatabase();
    const store = await open(where);
    const programs = ["a", "b", "c"].map((name) =>
      runProgram("write-many.ts", [JSON.stringify(where), "30", name]),
    );
    for (const program of programs) expect(await program.ended).toMatchObject({ code: 0, stderr: "" });
    expect(new Set((await store.auditLog.list("T1", { limit: 1000 })).map(({ action }) => action)).size).toBe(
      90,
    );
  });

  test("the store tells the time", async () => {
    const store = await open();
    const before = Date.now();
    const now = (await store.now()).getTime();
    // PostgreSQL of the tests runs on this machine; its clock is read to the microsecond and cut to the millisecond.
    expect(now).toBeGreaterThanOrEqual(before - 1);
    expect(now).toBeLessThanOrEqual(Date.now() + 1);
  });
});
