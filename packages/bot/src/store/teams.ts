import type { Kysely } from "kysely";
import { inTransaction } from "./database/in-transaction.ts";
import type { Database } from "./schema.ts";

type TeamTable = {
  [T in keyof Database]: Database[T] extends { team_id: string } ? T : never;
}[keyof Database];

/** Every table that holds rows of a workspace; one that is missing here does not compile. */
const TEAM_TABLES = Object.keys({
  channel_setting: true,
  workspace_setting: true,
  report: true,
  feedback_vote: true,
  audit_log: true,
  user_setting: true,
  enterprise_team: true,
  digest_schedule: true,
  digest_run: true,
  digest_message: true,
  digest_message_fact: true,
  digest_pace: true,
  digest_notice: true,
  digest_number: true,
} satisfies Record<TeamTable, true>) as readonly TeamTable[];

/** Workspaces as owners of what is kept. */
export interface Teams {
  /** Notes that a workspace is served through its organisation's installation. */
  join(teamId: string, enterpriseId: string): Promise<void>;
  /** The organisation that a workspace is served through; undefined where it has an installation of its own. */
  enterpriseOf(teamId: string): Promise<string | undefined>;
  /** Workspaces that are served through an organisation's installation. */
  of(enterpriseId: string): Promise<readonly string[]>;
  /** Deletes every row of a workspace, in every table; its installation is not touched. */
  forget(teamId: string): Promise<void>;
}

export function teams(database: Kysely<Database>): Teams {
  return {
    async join(teamId, enterpriseId) {
      await database
        .insertInto("enterprise_team")
        .values({ team_id: teamId, enterprise_id: enterpriseId })
        .onConflict((conflict) => conflict.column("team_id").doUpdateSet({ enterprise_id: enterpriseId }))
        .execute();
    },
    async enterpriseOf(teamId) {
      const row = await database
        .selectFrom("enterprise_team")
        .select("enterprise_id")
        .where("team_id", "=", teamId)
        .executeTakeFirst();
      return row?.enterprise_id;
    },
    async of(enterpriseId) {
      const rows = await database
        .selectFrom("enterprise_team")
        .select("team_id")
        .where("enterprise_id", "=", enterpriseId)
        .execute();
      return rows.map(({ team_id }) => team_id);
    },
    forget: (teamId) =>
      inTransaction(database, async (transaction) => {
        for (const table of TEAM_TABLES) {
          await transaction.deleteFrom(table).where("team_id", "=", teamId).execute();
        }
      }),
  };
}
