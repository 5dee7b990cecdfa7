import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { type ChannelSettings, channelSettings } from "./channel-settings.ts";
import { migrations } from "./migrations/index.ts";
import { nodeSqlite } from "./node-sqlite.ts";
import type { Database } from "./schema.ts";

/** What the bot remembers between messages and restarts. */
export interface Store {
  readonly channelSettings: ChannelSettings;
  close(): Promise<void>;
}

/**
 * Opens the bot's database and brings it up to date.
 *
 * @param dataDir - folder of the database file, created when absent; ":memory:" keeps everything in memory
 */
export async function openStore(dataDir: string): Promise<Store> {
  if (dataDir !== ":memory:") mkdirSync(dataDir, { recursive: true });
  const path = dataDir === ":memory:" ? dataDir : join(dataDir, "hk-ai.sqlite");
  const database = new Kysely<Database>({ dialect: new SqliteDialect({ database: nodeSqlite(path) }) });
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error !== undefined) {
    await database.destroy();
    throw error;
  }
  return {
    channelSettings: channelSettings(database),
    close: () => database.destroy(),
  };
}
