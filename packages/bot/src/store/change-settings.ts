import { isDeepStrictEqual } from "node:util";
import type { ChannelRef, ChannelSetting } from "./channel-settings.ts";
import type { Store } from "./store.ts";
import { WHO } from "./who.ts";
import type { WorkspaceSetting } from "./workspace-settings.ts";

/** Changes a channel's settings and records who did, with what held before and after; both or neither, unless nothing differs. */
export function changeChannelSetting(
  store: Store,
  channel: ChannelRef,
  change: Partial<ChannelSetting>,
  by: string,
  at: Date,
): Promise<ChannelSetting> {
  return store.transaction(async ({ channelSettings, auditLog }) => {
    const before = await channelSettings.of(channel);
    await channelSettings.change(channel, change, by, at);
    const after = await channelSettings.of(channel);
    const { teamId, channelId: target } = channel;
    if (!isDeepStrictEqual(before, after))
      await auditLog.add({ teamId, userId: by, action: "channel-setting", target, before, after, at });
    return after;
  });
}

/** Changes a workspace's settings and records who did, as for a channel; to choose what held already is no change. */
export function changeWorkspaceSetting(
  store: Store,
  teamId: string,
  change: Partial<WorkspaceSetting>,
  by: string,
  at: Date,
): Promise<WorkspaceSetting> {
  return store.transaction(async ({ workspaceSettings, auditLog }) => {
    const before = await workspaceSettings.of(teamId);
    await workspaceSettings.change(teamId, change, by, at);
    const after = await workspaceSettings.of(teamId);
    if (!isDeepStrictEqual(inForce(before), inForce(after)))
      await auditLog.add({ teamId, userId: by, action: "workspace-setting", before, after, at });
    return after;
  });
}

const inForce = (setting: WorkspaceSetting): WorkspaceSetting => ({
  whoMayShare: setting.whoMayShare ?? WHO[0],
  whoMayCreateDigests: setting.whoMayCreateDigests ?? WHO[0],
});
