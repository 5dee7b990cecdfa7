import { PostgresDialect } from "kysely";
import pg from "pg";

/** Connections that one process keeps open at most. */
const POOL_SIZE = 10;

/**
 * Kysely over PostgreSQL.
 *
 * @param url - a connection string, `postgresql://user:password@host:port/database`
 * @param onIdleError - told when a connection at rest breaks; the pool replaces it by itself
 */
export function postgresDialect(url: string, onIdleError: (error: Error) => void): PostgresDialect {
  return new PostgresDialect({
    pool: async () => {
      const pool = new pg.Pool({
        connectionString: url,
        max: POOL_SIZE,
        application_name: "hk-ai",
        connectionTimeoutMillis: 10_000,
      });
      // Without a listener Node would end the process when the server restarts.
      pool.on("error", onIdleError);
      return pool;
    },
  });
}
