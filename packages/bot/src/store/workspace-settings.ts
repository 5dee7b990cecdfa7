import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";
import { readWho, type Who } from "./who.ts";

/** What a workspace has chosen for the channels that have not; undefined where it has chosen nothing. */
export interface WorkspaceSetting {
  readonly whoMayShare: Who | undefined;
  readonly whoMayCreateDigests: Who | undefined;
}

/** Settings of workspaces. */
export interface WorkspaceSettings {
  of(teamId: string): Promise<WorkspaceSetting>;
  /** Changes what is named and leaves the rest; a value of undefined takes a choice back. */
  change(teamId: string, change: Partial<WorkspaceSetting>, by: string, at: Date): Promise<void>;
}

export function workspaceSettings(database: Kysely<Database>): WorkspaceSettings {
  return {
    async of(teamId) {
      const row = await database
        .selectFrom("workspace_setting")
        .select(["who_may_share", "who_may_create_digests"])
        .where("team_id", "=", teamId)
        .executeTakeFirst();
      return {
        whoMayShare: readWho(row?.who_may_share),
        whoMayCreateDigests: readWho(row?.who_may_create_digests),
      };
    },
    async change(teamId, change, by, at) {
      const chosen = {
        ...("whoMayShare" in change ? { who_may_share: change.whoMayShare ?? null } : {}),
        ...("whoMayCreateDigests" in change
          ? { who_may_create_digests: change.whoMayCreateDigests ?? null }
          : {}),
        updated_by: by,
        updated_at: at.toISOString(),
      };
      await database
        .insertInto("workspace_setting")
        .values({ team_id: teamId, ...chosen })
        .onConflict((conflict) => conflict.column("team_id").doUpdateSet(chosen))
        .execute();
    },
  };
}
