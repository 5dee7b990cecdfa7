import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, inject, onTestFinished } from "vitest";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { query } from "./query.ts";

/** Makes an empty database of its own for a test. */
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

/** A database in the run's PostgreSQL, which is gone with the server when the run ends. */
export async function postgresDatabase(): Promise<StoreOptions> {
  const answer = await fetch(inject("postgresDoor"));
  if (!answer.ok) throw new Error(await answer.text());
  const server = await answer.text();
  const name = `test_${randomBytes(8).toString("hex")}`;
  await query({ dataDir: ":memory:", databaseUrl: server }, `create database ${name}`);
  return { dataDir: ":memory:", databaseUrl: Object.assign(new URL(server), { pathname: `/${name}` }).href };
}
