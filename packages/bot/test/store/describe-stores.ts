import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, inject, onTestFinished } from "vitest";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";

/** Makes an empty database of its own for a test, which is gone when the test ends. */
export type NewDatabase = () => Promise<StoreOptions>;

/** Opens a store in an empty database of its own, or in the one that is given. */
export type OpenStore = (at?: StoreOptions) => Promise<Store>;

/** The same tests on every database that the bot can be kept in. */
export function describeStores(tests: (open: OpenStore, newDatabase: NewDatabase) => void): void {
  for (const [name, newDatabase] of [
    ["SQLite", sqliteDatabase],
    ["PostgreSQL", postgresDatabase],
  ] as const) {
    describe(name, () => {
      tests(async (at) => {
        const store = await openStore(at ?? (await newDatabase()));
        onTestFinished(() => store.close());
        return store;
      }, newDatabase);
    });
  }
}

/** A folder for a SQLite file. */
export async function sqliteDatabase(): Promise<StoreOptions> {
  const dataDir = await mkdtemp(join(tmpdir(), "hk-ai-store-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

/** A database in the run's PostgreSQL. */
export async function postgresDatabase(): Promise<StoreOptions> {
  const answer = await fetch(inject("postgresDoor"));
  if (!answer.ok) throw new Error(await answer.text());
  const server = await answer.text();
  const name = `test_${randomBytes(8).toString("hex")}`;
  await runOn(server, `create database ${name}`);
  onTestFinished(() => runOn(server, `drop database ${name} with (force)`));
  return { dataDir: ":memory:", databaseUrl: Object.assign(new URL(server), { pathname: `/${name}` }).href };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
