import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import type { StoreOptions } from "../../src/store/open-store.ts";

/** Asks a database past the store, as an operator with a client would. */
export async function query(
  { dataDir, databaseUrl }: StoreOptions,
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(join(dataDir, "hk-ai.sqlite"));
    try {
      return database.prepare(statement).all();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** A column as the database itself describes it. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Every column of every table of a database. */
export async function columns(at: StoreOptions): Promise<readonly Column[]> {
  const rows = await query(
    at,
    at.databaseUrl === undefined
      ? `select t.name as "table", c.name as "column", c.type as type
         from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table'`
      : `select table_name as "table", column_name as "column", data_type as type
         from information_schema.columns where table_schema = current_schema()`,
  );
  return rows.map(({ table, column, type }) => ({
    table: String(table),
    column: String(column),
    type: String(type),
  }));
}
