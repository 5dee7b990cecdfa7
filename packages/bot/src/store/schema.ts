import type { DigestTables } from "./digest-tables.ts";

/**
 * Tables of the bot's database. Instants are ISO 8601 text in UTC with milliseconds, in both databases, so that they
 * sort as text and read the same; ids of rows are UUIDs of version 7, which sort by the time they were made.
 *
 * Every table with a `team_id` is emptied for a workspace that removes the app.
 */
export interface Database extends DigestTables {
  channel_setting: ChannelSettingTable;
  workspace_setting: WorkspaceSettingTable;
  report: ReportTable;
  feedback_vote: FeedbackVoteTable;
  audit_log: AuditLogTable;
  user_setting: UserSettingTable;
  installation: InstallationTable;
  enterprise_team: EnterpriseTeamTable;
}

/** What a channel has chosen; null where it has chosen nothing. */
export interface ChannelSettingTable {
  team_id: string;
  channel_id: string;
  lang: string | null;
  who_may_share: string | null;
  who_may_create_digests: string | null;
  updated_by: string;
  updated_at: string;
}

/** What a workspace has chosen for the channels that have not. */
export interface WorkspaceSettingTable {
  team_id: string;
  who_may_share: string | null;
  who_may_create_digests: string | null;
  updated_by: string;
  updated_at: string;
}

/** What a person has chosen for themselves. */
export interface UserSettingTable {
  team_id: string;
  user_id: string;
  lang: string;
  updated_at: string;
}

/** A fact or an answer that somebody says is wrong. */
export interface ReportTable {
  id: string;
  team_id: string;
  user_id: string;
  /** Empty where an answer is reported: the column was made when only facts were. */
  fact_id: string;
  fact_revision: number;
  /** What was asked, and how it was answered; null where a fact is reported. */
  asked: string | null;
  answered: string | null;
  what: string;
  note: string | null;
  status: string;
  created_at: string;
  closed_by: string | null;
  closed_at: string | null;
}

/** What a person said of a fact in a message. */
export interface FeedbackVoteTable {
  team_id: string;
  channel_id: string;
  message_ts: string;
  user_id: string;
  fact_id: string;
  fact_revision: number;
  vote: string;
  voted_at: string;
}

/** Who changed what; `before` and `after` are JSON. */
export interface AuditLogTable {
  id: string;
  team_id: string;
  user_id: string;
  action: string;
  target: string | null;
  before: string | null;
  after: string | null;
  at: string;
}

/** An installation, sealed; of a workspace, or of a whole organisation. */
export interface InstallationTable {
  /** Team id, or enterprise id where the app is installed for a whole organisation. */
  owner_id: string;
  key_id: string;
  sealed: string;
  installed_by: string;
  installed_at: string;
}

/** A workspace that is served through its organisation's installation. */
export interface EnterpriseTeamTable {
  team_id: string;
  enterprise_id: string;
}
