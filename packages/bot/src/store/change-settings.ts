import type { ChannelRef, ChannelSetting } from "./channel-settings.ts";
import type { Store } from "./store.ts";
import type { WorkspaceSetting } from "./workspace-settings.ts";

/** Changes a channel's settings and records who did, with what held before and after; both or neither. */
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
    await auditLog.add({ teamId, userId: by, action: "channel-setting", target, before, after, at });
    return after;
  });
}

/** Changes a workspace's settings and records who did, with what held before and after; both or neither. */
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
    await auditLog.add({ teamId, userId: by, action: "workspace-setting", before, after, at });
    return after;
  });
}
