import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely } from "kysely";
import { databaseNow, kindOf } from "./database/dialect.ts";
import { migrate } from "./database/migrate.ts";
import { nodeSqliteDialect } from "./database/sqlite-dialect.ts";
import { isStoreTooNewError } from "./database/store-too-new-error.ts";
import { StoreUnavailableError } from "./database/store-unavailable-error.ts";
import { repositories } from "./repositories.ts";
import type { Database } from "./schema.ts";
import type { Signals } from "./signals.ts";
import type { Store } from "./store.ts";

export type { Store } from "./store.ts";

/** Where the bot's database is. */
export interface StoreOptions {
  /** Folder of the SQLite file, created when absent; ":memory:" keeps everything in memory. */
  readonly dataDir: string;
  /** Connection string of a PostgreSQL, which is then used in place of the file. */
  readonly databaseUrl?: string | undefined;
  /** Told when a connection at rest breaks; the next query opens another. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * Opens the bot's database and brings it up to date.
 *
 * @throws StoreUnavailableError when it cannot be reached or written to.
 * @throws StoreTooNewError when a newer version of the bot has written it.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const place = placeOf(options);
  const database = await connect(place, options).catch((error: unknown) => {
    throw isStoreTooNewError(error) ? error : new StoreUnavailableError(place.name, place.advice, error);
  });
  return {
    ...repositories(database),
    kind: kindOf(database),
    transaction: (work) => database.transaction().execute((transaction) => work(repositories(transaction))),
    now: () => databaseNow(database),
    signals: await place.signals(database),
    close: () => database.destroy(),
  };
}

async function connect({ dialect }: Place, options: StoreOptions): Promise<Kysely<Database>> {
  const database = new Kysely<Database>({ dialect: await dialect(options.onIdleError ?? (() => {})) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

interface Place {
  /** What to call it in a message: never with the password. */
  readonly name: string;
  readonly advice: string;
  readonly dialect: (onIdleError: (error: Error) => void) => Promise<Dialect>;
  readonly signals: (database: Kysely<Database>) => Promise<Signals | undefined>;
}

function placeOf({ dataDir, databaseUrl }: StoreOptions): Place {
  if (databaseUrl !== undefined) {
    const { host, pathname } = new URL(databaseUrl);
    return {
      name: `${host}${pathname}`,
      advice: "Check DATABASE_URL, and that PostgreSQL runs there and lets this user create tables.",
      async dialect(onIdleError) {
        // Loaded only where it is used: the driver costs a start with SQLite nothing.
        const { postgresDialect } = await import("./database/postgres-dialect.ts");
        return postgresDialect(databaseUrl, onIdleError);
      },
      async signals(database) {
        const { postgresSignals } = await import("./database/postgres-signals.ts");
        return postgresSignals(databaseUrl, database);
      },
    };
  }
  const path = dataDir === ":memory:" ? dataDir : join(dataDir, "hk-ai.sqlite");
  return {
    name: path,
    advice: "Check HK_AI_DATA_DIR, and that the bot may write to that folder.",
    async dialect() {
      if (dataDir !== ":memory:") {
        // For the owner alone: the file holds tokens, though encrypted, and who said what. SQLite gives the files it
        // puts beside it the same rights.
        mkdirSync(dataDir, { recursive: true, mode: 0o700 });
        closeSync(openSync(path, "a", 0o600));
      }
      return nodeSqliteDialect(path);
    },
    signals: async () => undefined,
  };
}
