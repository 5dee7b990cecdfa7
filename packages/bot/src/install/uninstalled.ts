import type { App, Context } from "@slack/bolt";
import type { Store } from "../store/store.ts";
import type { StoredInstallations } from "./installation-store.ts";

/**
 * Deletes what belongs to a workspace, or to all workspaces of an organisation, when the app is removed or its bot
 * token is revoked; Slack sends both events at an uninstall, in any order, and more than once.
 *
 * @param installations - absent where the bot serves one workspace with a token from its environment
 */
export function listenToUninstall(app: App, store: Store, installations?: StoredInstallations): void {
  async function remove(context: Context, happened: Date): Promise<void> {
    const { teamId, enterpriseId, isEnterpriseInstall } = context;
    if (installations === undefined) {
      if (teamId !== undefined) await store.teams.forget(teamId);
      return;
    }
    const ownerId = isEnterpriseInstall ? enterpriseId : teamId;
    if (ownerId === undefined) return;
    const kept = await store.installations.find(ownerId);
    // Slack sends again what it could not deliver: by then the workspace may have installed the app anew.
    if (kept !== undefined && kept.installedAt > happened) return;
    await installations.deleteInstallation({ teamId, enterpriseId, isEnterpriseInstall });
  }

  app.event("app_uninstalled", ({ context, body }) => remove(context, endOfSecond(body.event_time)));
  app.event("tokens_revoked", async ({ context, event, body }) => {
    // The app holds no tokens of people: only the bot's own matters.
    if ((event.tokens.bot ?? []).length > 0) await remove(context, endOfSecond(body.event_time));
  });
  app.event("team_access_revoked", async ({ event }) => {
    // An organisation keeps the app, but no longer in these workspaces.
    for (const teamId of event.team_ids) await store.teams.forget(teamId);
  });
}

/** Slack gives whole seconds: what happened within one may have happened at its end. */
function endOfSecond(seconds: number): Date {
  return new Date(seconds * 1000 + 999);
}
