import type { ChannelRef } from "./channel-settings.ts";
import type { Repositories } from "./repositories.ts";
import { WHO, type Who } from "./who.ts";

/** What an admin may keep to admins. */
export interface Permissions {
  readonly whoMayShare: Who;
  readonly whoMayCreateDigests: Who;
}

/** What holds in a channel: its own choice, else its workspace's, else everyone. */
export async function permissionsIn(
  { channelSettings, workspaceSettings }: Repositories,
  channel: ChannelRef,
): Promise<Permissions> {
  const own = await channelSettings.of(channel);
  const workspace = await workspaceSettings.of(channel.teamId);
  return {
    whoMayShare: own.whoMayShare ?? workspace.whoMayShare ?? WHO[0],
    whoMayCreateDigests: own.whoMayCreateDigests ?? workspace.whoMayCreateDigests ?? WHO[0],
  };
}
