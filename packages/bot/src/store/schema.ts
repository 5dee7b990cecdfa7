/** Tables of the bot's database. */
export interface Database {
  channel_setting: ChannelSettingTable;
}

/** What a channel has chosen. */
export interface ChannelSettingTable {
  team_id: string;
  channel_id: string;
  lang: string;
  updated_by: string;
  /** ISO 8601 instant in UTC. */
  updated_at: string;
}
