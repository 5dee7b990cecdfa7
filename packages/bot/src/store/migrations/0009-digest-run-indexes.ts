import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Small indexes of the runs that something is still to be done with, in place of one over all runs there ever were:
 * those that wait by workspace, so that turns are found without reading all of them, and those whose outcome is unknown.
 */
export const digestRunIndexes: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.dropIndex("digest_run_waiting").execute();
    for (const index of [
      sql`create index digest_run_ready on digest_run (team_id, due_at, id) where state = 'ready'`,
      sql`create index digest_run_posting on digest_run (posting_at) where state = 'posting'`,
    ]) {
      await index.execute(database);
    }
  },
};
