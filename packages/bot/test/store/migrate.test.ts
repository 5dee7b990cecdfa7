import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { isStoreTooNewError } from "../../src/store/database/store-too-new-error.ts";
import { isStoreUnavailableError } from "../../src/store/database/store-unavailable-error.ts";
import { migrations } from "../../src/store/migrations/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { describeStores, sqliteDatabase } from "./describe-stores.ts";
import { query } from "./query.ts";
import { runProgram } from "./run-program.ts";

const names = Object.keys(migrations);
const recorded = "select name from kysely_migration order by name";

test("migrations are numbered in the order in which they run", () => {
  expect(names).toEqual([...names].sort());
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, n) => n + 1));
});

describeStores((open, newDatabase) => {
  test("each is recorded, once, however often the bot starts", async () => {
    const where = await newDatabase();
    await open(where);
    await open(where);
    expect((await query(where, recorded)).map(({ name }) => name)).toEqual(names);
  });

  test("several processes that start at once all find the database up to date", async () => {
    const where = await newDatabase();
    const programs = [1, 2, 3, 4].map(() => runProgram("open-and-close.ts", [JSON.stringify(where)]));
    const ended = await Promise.all(programs.map((program) => program.ended));
    expect(ended.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(Array(4).fill("0 "));
    expect((await query(where, recorded)).map(({ name }) => name)).toEqual(names);
  });

  test("a database that a newer version has written is refused, and left as it is", async () => {
    const where = await newDatabase();
    await (await openStore(where)).close();
    const later =
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2030') returning name";
    await query(where, later);
    const error = await openStore(where).catch((thrown: unknown) => thrown);
    expect(isStoreTooNewError(error)).toBe(true);
    expect(String(error)).toContain("9999-later");
    expect(await query(where, recorded)).toHaveLength(names.length + 1);
  });
});

test("what the first version wrote is still there", async () => {
  const { dataDir } = await sqliteDatabase();
  const first = new DatabaseSync(join(dataDir, "hk-ai.sqlite"));
  first.exec(`
    create table channel_setting (team_id text not null, channel_id text not null, lang text not null,
      updated_by text not null, updated_at text not null, primary key (team_id, channel_id));
    insert into channel_setting values ('T1', 'C1', 'zh-Hant', 'U1', '2026-07-13T01:00:00.000Z');
    create table kysely_migration (name varchar(255) primary key not null, timestamp varchar(255) not null);
    insert into kysely_migration values ('0001-channel-setting', '2026-07-13T01:00:00.000Z');
  `);
  first.close();
  const store = await openStore({ dataDir });
  expect(await store.channelSettings.lang({ teamId: "T1", channelId: "C1" })).toBe("zh-Hant");
  await store.close();
});

test("a database that cannot be opened is named with its variable, and never with a password", async () => {
  const { dataDir } = await sqliteDatabase();
  await mkdir(join(dataDir, "hk-ai.sqlite"));
  const file = await openStore({ dataDir }).catch((thrown: unknown) => thrown);
  expect(isStoreUnavailableError(file)).toBe(true);
  expect(String(file)).toMatch(/hk-ai\.sqlite.*HK_AI_DATA_DIR/);

  // Port 1 of the loopback interface: nothing listens there.
  const databaseUrl = "postgresql://somebody:topsecret@127.0.0.1:1/facts";
  const server = await openStore({ dataDir, databaseUrl }).catch((thrown: unknown) => thrown);
  expect(isStoreUnavailableError(server)).toBe(true);
  expect(String(server)).toMatch(/127\.0\.0\.1:1\/facts.*ECONNREFUSED.*DATABASE_URL/);
  expect(String(server)).not.toContain("topsecret");
});
