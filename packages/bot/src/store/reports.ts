import type { Kysely, Selectable } from "kysely";
import { v7 as newId } from "uuid";
import type { Database, ReportTable } from "./schema.ts";

/** Where a report stands: nobody has closed it, what it is about was mended, or it was right after all. */
export type ReportStatus = "open" | "mended" | "declined";

/** How something was answered that somebody says is wrong. */
export const ANSWERED = ["answered", "abstained", "supported", "refuted", "not-enough-info"] as const;
export type Answered = (typeof ANSWERED)[number];

/** What a report is about: a fact in the revision that was shown, or an answer. */
export type Reported =
  | { readonly factId: string; readonly factRevision: number }
  | { readonly asked: string; readonly answered: Answered };

/** What a person says is wrong. */
export type NewReport = Reported & {
  readonly teamId: string;
  readonly userId: string;
  /** What is wrong, as chosen or written by the person. */
  readonly what: string;
  /** A link or a note that shows it. */
  readonly note?: string | undefined;
  readonly at: Date;
};

/** A report as it is kept. */
export type Report = NewReport & {
  readonly id: string;
  readonly status: ReportStatus;
  readonly closed?: { readonly by: string; readonly at: Date };
};

/** Reports of wrong facts and answers. */
export interface Reports {
  add(report: NewReport): Promise<Report>;
  find(teamId: string, id: string): Promise<Report | undefined>;
  /** Newest first; the next page begins `before` the id of the last one of this page. */
  list(teamId: string, page: ReportPage): Promise<readonly Report[]>;
  /** Closes an open report; false when it is not there or somebody has closed it before. */
  close(
    teamId: string,
    id: string,
    as: Exclude<ReportStatus, "open">,
    by: string,
    at: Date,
  ): Promise<boolean>;
}

/** Which reports to list. */
export interface ReportPage {
  readonly limit: number;
  readonly status?: ReportStatus;
  readonly before?: string;
}

export function reports(database: Kysely<Database>): Reports {
  return {
    async add(report) {
      const row = await database
        .insertInto("report")
        .values({
          id: newId(),
          team_id: report.teamId,
          user_id: report.userId,
          ...toColumns(report),
          what: report.what,
          note: report.note ?? null,
          status: "open" satisfies ReportStatus,
          created_at: report.at.toISOString(),
          closed_by: null,
          closed_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return fromRow(row);
    },
    async find(teamId, id) {
      const row = await database
        .selectFrom("report")
        .selectAll()
        .where("team_id", "=", teamId)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async list(teamId, { limit, status, before }) {
      let query = database.selectFrom("report").selectAll().where("team_id", "=", teamId);
      if (status !== undefined) query = query.where("status", "=", status);
      if (before !== undefined) query = query.where("id", "<", before);
      const rows = await query.orderBy("id", "desc").limit(limit).execute();
      return rows.map(fromRow);
    },
    async close(teamId, id, as, by, at) {
      const { numUpdatedRows } = await database
        .updateTable("report")
        .set({ status: as, closed_by: by, closed_at: at.toISOString() })
        .where("team_id", "=", teamId)
        .where("id", "=", id)
        .where("status", "=", "open" satisfies ReportStatus)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

const toColumns = (
  report: Reported,
): Pick<ReportTable, "fact_id" | "fact_revision" | "asked" | "answered"> =>
  "factId" in report
    ? { fact_id: report.factId, fact_revision: report.factRevision, asked: null, answered: null }
    : { fact_id: "", fact_revision: 0, asked: report.asked, answered: report.answered };

const fromColumns = ({ fact_id, fact_revision, asked, answered }: Selectable<ReportTable>): Reported =>
  asked === null
    ? { factId: fact_id, factRevision: fact_revision }
    : { asked, answered: ANSWERED.find((known) => known === answered) ?? "answered" };

function fromRow(row: Selectable<ReportTable>): Report {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    ...fromColumns(row),
    what: row.what,
    ...(row.note === null ? {} : { note: row.note }),
    status: row.status as ReportStatus,
    at: new Date(row.created_at),
    ...(row.closed_by === null || row.closed_at === null
      ? {}
      : { closed: { by: row.closed_by, at: new Date(row.closed_at) } }),
  };
}
