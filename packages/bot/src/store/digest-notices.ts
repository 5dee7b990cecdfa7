import type { Kysely } from "kysely";
import { lockRows } from "./database/dialect.ts";
import { inTransaction } from "./database/in-transaction.ts";
import type { DigestNoticeTable } from "./digest-tables.ts";
import type { Database } from "./schema.ts";

/**
 * What the owner is told of: a digest was paused, one message failed, nobody knows whether it arrived, or the app is
 * installed again and digests wait.
 */
export type NoticeKind = "paused" | "failed" | "unknown" | "reinstalled";

/** Something that the owner of a digest is still to be told. */
export interface Notice {
  /** The same event has the same id, so that it is told once. */
  readonly id: string;
  readonly teamId: string;
  readonly scheduleId: string;
  readonly runId: string | undefined;
  readonly userId: string;
  readonly kind: NoticeKind;
  /** Slack's name of the error, or the bot's own. */
  readonly reason: string;
}

/** A notice to be sent now. */
export interface WaitingNotice extends Notice {
  /** When it was sent for the first time, if it was and nobody knows whether it arrived. */
  readonly firstSendingAt: Date | undefined;
  /** Until when it is this process's to send. */
  readonly until: Date;
}

/** Notices to owners: written together with what they tell of, sent afterwards. */
export interface DigestNotices {
  /** Adds a notice to be sent at an instant, unless it was added before. */
  add(notice: Notice, at: Date): Promise<void>;
  /** Takes notices to send; what is not marked as sent comes again after `retryAt`. */
  take(now: Date, retryAt: Date, limit: number): Promise<readonly WaitingNotice[]>;
  /**
   * Notes, before a notice leaves, that it may have been sent from an instant on, and keeps it until `retryAt`.
   *
   * @returns false when another process has taken it meanwhile
   */
  intend(notice: WaitingNotice, at: Date, retryAt: Date): Promise<boolean>;
  sent(id: string, at: Date): Promise<void>;
}

export function digestNotices(database: Kysely<Database>): DigestNotices {
  return {
    async add(notice, at) {
      await database
        .insertInto("digest_notice")
        .values({
          id: notice.id,
          team_id: notice.teamId,
          schedule_id: notice.scheduleId,
          run_id: notice.runId ?? null,
          user_id: notice.userId,
          kind: notice.kind,
          reason: notice.reason,
          not_before: at.toISOString(),
        } as DigestNoticeTable)
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    take: (now, retryAt, limit) =>
      inTransaction(database, async (transaction) => {
        const waiting = transaction
          .selectFrom("digest_notice")
          .selectAll()
          .where("sent_at", "is", null)
          .where("not_before", "<=", now.toISOString())
          .orderBy("not_before")
          .limit(limit);
        const rows = await lockRows(transaction, waiting).execute();
        if (rows.length > 0) {
          await transaction
            .updateTable("digest_notice")
            .set({ not_before: retryAt.toISOString() })
            .where(
              "id",
              "in",
              rows.map(({ id }) => id),
            )
            .execute();
        }
        return rows.map((row) => ({
          id: row.id,
          teamId: row.team_id,
          scheduleId: row.schedule_id,
          runId: row.run_id ?? undefined,
          userId: row.user_id,
          kind: row.kind as NoticeKind,
          reason: row.reason,
          until: retryAt,
          firstSendingAt: row.first_sending_at === null ? undefined : new Date(row.first_sending_at),
        }));
      }),
    async intend({ id, firstSendingAt, until }, at, retryAt) {
      const { numUpdatedRows } = await database
        .updateTable("digest_notice")
        .set({ first_sending_at: (firstSendingAt ?? at).toISOString(), not_before: retryAt.toISOString() })
        .where("id", "=", id)
        .where("not_before", "=", until.toISOString())
        .where("sent_at", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async sent(id, at) {
      await database
        .updateTable("digest_notice")
        .set({ sent_at: at.toISOString() })
        .where("id", "=", id)
        .execute();
    },
  };
}
