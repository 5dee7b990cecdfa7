import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { sqliteDatabase } from "./describe-stores.ts";
import { query } from "./query.ts";
import { runProgram } from "./run-program.ts";

/** Rows that are acknowledged before each kill: it falls into a write, not between two. */
const KILL_AFTER = [1, 7, 40, 150];

test("a process that is killed while it writes loses nothing that was acknowledged", {
  timeout: 60_000,
}, async () => {
  const where = await sqliteDatabase();
  const acknowledged: string[] = [];
  for (const count of KILL_AFTER) {
    const { child, ended } = runProgram("write-until-killed.ts", [JSON.stringify(where)]);
    let lines = 0;
    for await (const id of createInterface({ input: child.stdout })) {
      acknowledged.push(id);
      lines += 1;
      if (lines === count) child.kill("SIGKILL");
    }
    expect(await ended).toEqual({ code: null, signal: "SIGKILL", stderr: "" });
    expect(lines).toBeGreaterThanOrEqual(count);
  }

  const store = await openStore(where);
  const kept = await store.reports.list("T1", { limit: 1_000_000 });
  await store.close();
  const ids = new Set(kept.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBeGreaterThanOrEqual(acknowledged.length);
  expect(await query(where, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
});
