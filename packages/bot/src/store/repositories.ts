import type { Kysely } from "kysely";
import { type AuditLog, auditLog } from "./audit-log.ts";
import { type ChannelSettings, channelSettings } from "./channel-settings.ts";
import { type Feedback, feedback } from "./feedback.ts";
import { type Installations, installations } from "./installations.ts";
import { type Reports, reports } from "./reports.ts";
import type { Database } from "./schema.ts";
import { type Teams, teams } from "./teams.ts";
import { type WorkspaceSettings, workspaceSettings } from "./workspace-settings.ts";

/** What the bot remembers between messages and restarts, a repository for each thing. */
export interface Repositories {
  readonly channelSettings: ChannelSettings;
  readonly workspaceSettings: WorkspaceSettings;
  readonly reports: Reports;
  readonly feedback: Feedback;
  readonly auditLog: AuditLog;
  readonly installations: Installations;
  readonly teams: Teams;
}

/** The repositories over a database, or over a transaction in it. */
export function repositories(database: Kysely<Database>): Repositories {
  return {
    channelSettings: channelSettings(database),
    workspaceSettings: workspaceSettings(database),
    reports: reports(database),
    feedback: feedback(database),
    auditLog: auditLog(database),
    installations: installations(database),
    teams: teams(database),
  };
}
