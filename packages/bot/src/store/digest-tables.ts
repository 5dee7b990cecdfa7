/** A digest that a channel asked for; `topics`, `parts`, `cadence` and `shown` are JSON. */
export interface DigestScheduleTable {
  id: string;
  team_id: string;
  number: number;
  channel_id: string;
  owner_id: string;
  lang: string;
  topics: string;
  parts: string;
  only_news: number;
  cadence: string;
  zone: string;
  holidays: string;
  outage: string;
  next_at: string | null;
  disabled_reason: string | null;
  disabled_at: string | null;
  shown: string;
  angle: string | null;
  snapshot_id: string | null;
  made_at: string | null;
  created_at: string;
}

/** One time that a digest is due; `posting` is JSON, and empty once the message is recorded. */
export interface DigestRunTable {
  id: string;
  schedule_id: string;
  team_id: string;
  channel_id: string;
  due_at: string;
  state: string;
  /** Nothing is done before this instant. */
  not_before: string;
  lease: string | null;
  lease_until: string | null;
  attempts: number;
  posting_at: string | null;
  first_posting_at: string | null;
  posting: string | null;
  ts: string | null;
  reason: string | null;
  finished_at: string | null;
}

/** A digest that is in a channel; `message` is JSON, to draw it again when a fact in it is corrected. */
export interface DigestMessageTable {
  team_id: string;
  channel_id: string;
  ts: string;
  run_id: string;
  schedule_id: string;
  lang: string;
  message: string;
  posted_at: string;
}

/** Which fact, in which revision, a digest in a channel shows, and up to which revision it has been corrected. */
export interface DigestMessageFactTable {
  team_id: string;
  channel_id: string;
  ts: string;
  fact_id: string;
  revision: number;
  corrected: number | null;
}

/** Until when a channel or a workspace gets nothing more. */
export interface DigestPaceTable {
  team_id: string;
  /** Empty for the workspace as a whole. */
  channel_id: string;
  not_before: string;
}

/** Something that the owner of a digest is still to be told. */
export interface DigestNoticeTable {
  id: string;
  team_id: string;
  schedule_id: string;
  run_id: string | null;
  user_id: string;
  kind: string;
  reason: string;
  not_before: string;
  sent_at: string | null;
  first_sending_at: string | null;
}

/** The last number that was given to a digest in a workspace. */
export interface DigestNumberTable {
  team_id: string;
  last: number;
}

/** All facts as they were at some time; `facts` is JSON. The id is the digest of it. */
export interface FactSnapshotTable {
  id: string;
  facts: string;
}

export interface DigestTables {
  digest_schedule: DigestScheduleTable;
  digest_run: DigestRunTable;
  digest_message: DigestMessageTable;
  digest_message_fact: DigestMessageFactTable;
  digest_pace: DigestPaceTable;
  digest_notice: DigestNoticeTable;
  digest_number: DigestNumberTable;
  fact_snapshot: FactSnapshotTable;
}
