import type { Kysely } from "kysely";
import { type AuditLog, auditLog } from "./audit-log.ts";
import { type ChannelSettings, channelSettings } from "./channel-settings.ts";
import { type DigestLeases, digestLeases } from "./digest-leases.ts";
import { type DigestMessages, digestMessages } from "./digest-messages.ts";
import { type DigestNotices, digestNotices } from "./digest-notices.ts";
import { type DigestPace, digestPace } from "./digest-pace.ts";
import { type DigestRuns, digestRuns } from "./digest-runs.ts";
import { type DigestSchedules, digestSchedules } from "./digest-schedules.ts";
import { type FactSnapshots, factSnapshots } from "./fact-snapshots.ts";
import { type Feedback, feedback } from "./feedback.ts";
import { type Installations, installations } from "./installations.ts";
import { type Reports, reports } from "./reports.ts";
import type { Database } from "./schema.ts";
import { type Teams, teams } from "./teams.ts";
import { type UserSettings, userSettings } from "./user-settings.ts";
import { type WorkspaceSettings, workspaceSettings } from "./workspace-settings.ts";

/** What the bot remembers between messages and restarts, a repository for each thing. */
export interface Repositories {
  readonly channelSettings: ChannelSettings;
  readonly workspaceSettings: WorkspaceSettings;
  readonly userSettings: UserSettings;
  readonly reports: Reports;
  readonly feedback: Feedback;
  readonly auditLog: AuditLog;
  readonly installations: Installations;
  readonly teams: Teams;
  readonly digestSchedules: DigestSchedules;
  readonly digestRuns: DigestRuns;
  readonly digestLeases: DigestLeases;
  readonly digestPace: DigestPace;
  readonly digestMessages: DigestMessages;
  readonly digestNotices: DigestNotices;
  readonly factSnapshots: FactSnapshots;
}

/** The repositories over a database, or over a transaction in it. */
export function repositories(database: Kysely<Database>): Repositories {
  return {
    channelSettings: channelSettings(database),
    workspaceSettings: workspaceSettings(database),
    userSettings: userSettings(database),
    reports: reports(database),
    feedback: feedback(database),
    auditLog: auditLog(database),
    installations: installations(database),
    teams: teams(database),
    digestSchedules: digestSchedules(database),
    digestRuns: digestRuns(database),
    digestLeases: digestLeases(database),
    digestPace: digestPace(database),
    digestMessages: digestMessages(database),
    digestNotices: digestNotices(database),
    factSnapshots: factSnapshots(database),
  };
}
