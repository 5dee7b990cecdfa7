import type { StoredInstallations } from "../install/installation-store.ts";
import { isNotInstalledError } from "../install/not-installed-error.ts";
import type { Store } from "../store/store.ts";
import type { PostingPorts } from "./posting/ports.ts";

/** Finds the bot's token in a workspace: the one it was configured with, or that of the workspace's installation. */
export function tokenOf(
  store: Pick<Store, "teams">,
  botToken: string | undefined,
  installations: StoredInstallations | undefined,
): PostingPorts["token"] {
  if (installations === undefined) return async () => botToken;
  return async (teamId, fresh) => {
    if (fresh) installations.forgetRemembered();
    try {
      const enterpriseId = await store.teams.enterpriseOf(teamId);
      const installation = await installations.fetchInstallation({
        teamId,
        enterpriseId,
        isEnterpriseInstall: false,
      });
      return installation.bot?.token;
    } catch (error) {
      if (isNotInstalledError(error)) return undefined;
      throw error;
    }
  };
}
