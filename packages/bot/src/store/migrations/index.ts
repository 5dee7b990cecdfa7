import type { Migration } from "kysely/migration";
import { channelSetting } from "./0001-channel-setting.ts";

/** Every migration under the name it is recorded by, in the order in which they run. */
export const migrations: Record<string, Migration> = {
  "0001-channel-setting": channelSetting,
};
