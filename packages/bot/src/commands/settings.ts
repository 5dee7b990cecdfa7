import { permissionsIn } from "../store/permissions.ts";
import { WORDS } from "../words/words.ts";
import type { Command } from "./command.ts";
import { isChannel } from "./is-channel.ts";

/** Changes on one page. */
const CHANGES = 8;

/** `/hk-ai settings`: what holds in this channel and workspace; administrators get the buttons to change it. */
export function settingsCommand(): Command {
  return {
    name: "settings",
    aliases: ["setting", "admin", "設定", "设置", "設置", "权限", "權限"],
    summary: WORDS.settingsSummary,
    listed: "command",
    async run(_argument, { page, teamId, channelId, store, isAdmin }) {
      const mayChange = (await isAdmin?.()) ?? false;
      const log = mayChange ? await store.auditLog.list(teamId, { limit: (page + 1) * CHANGES + 1 }) : [];
      const last = Math.max(0, Math.ceil(log.length / CHANGES) - 1);
      const shown = Math.min(page, last);
      return {
        type: "settings",
        channel: isChannel(channelId) ? await store.channelSettings.of({ teamId, channelId }) : undefined,
        permissions: await permissionsIn(store, { teamId, channelId }),
        mayChange,
        changes: log.slice(shown * CHANGES, (shown + 1) * CHANGES),
        page: shown,
        more: log.length > (shown + 1) * CHANGES,
      };
    },
  };
}
