import { chmod, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { sqliteDatabase } from "./describe-stores.ts";

test("the files are their owner's alone, in a folder that was there before and is open to all too", async () => {
  const where = await sqliteDatabase();
  await chmod(where.dataDir, 0o755);
  const store = await openStore(where);
  onTestFinished(() => store.close());
  await store.userSettings.setLang({ teamId: "T1", userId: "U1" }, "en", new Date());
  const files = await readdir(where.dataDir);
  expect(files).toContain("hk-ai.sqlite");
  for (const file of files) {
    const { mode } = await stat(join(where.dataDir, file));
    expect([file, (mode & 0o777).toString(8)]).toEqual([file, "600"]);
  }
});
