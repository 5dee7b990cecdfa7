import { permissionsIn } from "../store/permissions.ts";
import { WORDS } from "../words/words.ts";
import type { Command } from "./command.ts";

const CHANGES = 5;

/** `/hk-ai settings`: what holds in this channel and workspace; administrators get the buttons to change it. */
export function settingsCommand(): Command {
  return {
    name: "settings",
    aliases: ["setting", "admin", "設定", "设置", "設置", "权限", "權限"],
    arguments: "",
    summary: WORDS.settingsSummary,
    listed: "command",
    async run(_argument, { teamId, channelId, store, isAdmin }) {
      const mayChange = (await isAdmin?.()) ?? false;
      return {
        type: "settings",
        channel: await store.channelSettings.of({ teamId, channelId }),
        permissions: await permissionsIn(store, { teamId, channelId }),
        mayChange,
        changes: mayChange ? await store.auditLog.list(teamId, { limit: CHANGES }) : [],
      };
    },
  };
}
