import type { Localized } from "@hk-ai/sdk";
import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** A fact as it was: enough to say later what has changed. */
export interface FactState {
  readonly revision: number;
  readonly topics: readonly string[];
  readonly label: Localized;
  /** The value in words, or the statement where that is the value. */
  readonly value: Localized;
  /** The number in it and what it is counted in, to draw it beside the number that takes its place. */
  readonly figure?: { readonly amount: number; readonly measure: string };
}

/** All facts at one time. The id is a digest of them: the same facts have the same id. */
export interface FactSnapshot {
  readonly id: string;
  readonly facts: Readonly<Record<string, FactState>>;
}

/** All facts as they were at the time of some digest; digests of the same facts share one. */
export interface FactSnapshots {
  put(snapshot: FactSnapshot): Promise<void>;
  find(id: string): Promise<FactSnapshot | undefined>;
  /** Every one: as many as there have been versions of the facts. */
  all(): Promise<readonly FactSnapshot[]>;
}

export function factSnapshots(database: Kysely<Database>): FactSnapshots {
  return {
    async put({ id, facts }) {
      await database
        .insertInto("fact_snapshot")
        .values({ id, facts: JSON.stringify(facts) })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    async all() {
      const rows = await database.selectFrom("fact_snapshot").selectAll().execute();
      return rows.map(({ id, facts }) => ({ id, facts: JSON.parse(facts) as FactSnapshot["facts"] }));
    },
    async find(id) {
      const row = await database
        .selectFrom("fact_snapshot")
        .select("facts")
        .where("id", "=", id)
        .executeTakeFirst();
      return row && { id, facts: JSON.parse(row.facts) as FactSnapshot["facts"] };
    },
  };
}
