import type { Kysely, Selectable } from "kysely";
import { v7 as newId } from "uuid";
import type { AuditLogTable, Database } from "./schema.ts";

/** Something that somebody changed. */
export interface AuditEntry {
  readonly teamId: string;
  /** Who did it. */
  readonly userId: string;
  /** What was done, in kebab case, such as "channel-setting". */
  readonly action: string;
  /** What it was done to, such as a channel id. */
  readonly target?: string | undefined;
  /** What held before and after, as plain data. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly at: Date;
}

/** Who changed what in a workspace; entries are only ever added. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  /** Newest first; the next page begins `before` the id of the last one of this page. */
  list(
    teamId: string,
    page: { readonly limit: number; readonly before?: string },
  ): Promise<readonly (AuditEntry & { readonly id: string })[]>;
}

export function auditLog(database: Kysely<Database>): AuditLog {
  return {
    async add({ teamId, userId, action, target, before, after, at }) {
      await database
        .insertInto("audit_log")
        .values({
          id: newId(),
          team_id: teamId,
          user_id: userId,
          action,
          target: target ?? null,
          before: before === undefined ? null : JSON.stringify(before),
          after: after === undefined ? null : JSON.stringify(after),
          at: at.toISOString(),
        })
        .execute();
    },
    async list(teamId, { limit, before }) {
      let query = database.selectFrom("audit_log").selectAll().where("team_id", "=", teamId);
      if (before !== undefined) query = query.where("id", "<", before);
      const rows = await query.orderBy("id", "desc").limit(limit).execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<AuditLogTable>): AuditEntry & { readonly id: string } {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    action: row.action,
    ...(row.target === null ? {} : { target: row.target }),
    ...(row.before === null ? {} : { before: JSON.parse(row.before) as unknown }),
    ...(row.after === null ? {} : { after: JSON.parse(row.after) as unknown }),
    at: new Date(row.at),
  };
}
