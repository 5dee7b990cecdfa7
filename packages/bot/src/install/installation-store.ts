import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import type { SealedInstallation } from "../store/installations.ts";
import type { Store } from "../store/store.ts";
import { briefCache } from "./brief-cache.ts";
import type { KeyRing } from "./encryption-key.ts";
import { NotInstalledError } from "./not-installed-error.ts";
import { seal, unseal } from "./seal.ts";

/** How long an installation is used without looking again, in milliseconds; another process may have changed it. */
const REMEMBERED = 30_000;

/** Installations in the bot's own database; unlike Bolt's interface, it can always delete. */
export type StoredInstallations = Required<InstallationStore> & {
  /** Looks again at the next request: another process may have changed what is remembered. */
  forgetRemembered(): void;
};

/**
 * Bolt's installation store over the bot's database: the whole installation is encrypted, bound to its owner, and
 * encrypted anew under the first key when it is met under an older one.
 *
 * An installation belongs to a workspace, or to an organisation that installed the app for all of its workspaces.
 */
export function installationStore(
  store: Store,
  ring: KeyRing,
  now: () => Date = () => new Date(),
): StoredInstallations {
  const cache = briefCache<Installation>(REMEMBERED, 10_000);

  async function read(ownerId: string): Promise<Installation | undefined> {
    const kept = await store.installations.find(ownerId);
    if (kept === undefined) return undefined;
    const text = unseal(kept, ownerId, ring);
    if (kept.keyId !== ring[0].id) await store.installations.reseal(kept, seal(text, ownerId, ring));
    return JSON.parse(text) as Installation;
  }

  async function load({ teamId, enterpriseId, isEnterpriseInstall }: Query): Promise<Installation> {
    const own = teamId && !isEnterpriseInstall ? await read(teamId) : undefined;
    if (own !== undefined) return own;
    // A workspace without an installation of its own may be served by its organisation's.
    const organisation = enterpriseId ? await read(enterpriseId) : undefined;
    if (organisation === undefined) throw new NotInstalledError(teamId || enterpriseId || "this workspace");
    if (teamId && enterpriseId) await store.teams.join(teamId, enterpriseId);
    return organisation;
  }

  return {
    forgetRemembered: () => cache.clear(),
    async storeInstallation(installation) {
      const ownerId = ownerOf(installation);
      const kept: SealedInstallation = {
        ownerId,
        ...seal(JSON.stringify(installation), ownerId, ring),
        installedBy: installation.user.id,
        installedAt: now(),
      };
      await store.installations.put(kept);
      cache.clear();
    },
    fetchInstallation(query: Query) {
      const key = JSON.stringify([query.isEnterpriseInstall, query.enterpriseId, query.teamId]);
      return cache.get(key, () => load(query));
    },
    async deleteInstallation({ teamId, enterpriseId, isEnterpriseInstall }: Query) {
      const ownerId = isEnterpriseInstall ? enterpriseId : teamId;
      if (!ownerId) return;
      await store.transaction(async ({ installations, teams }) => {
        await installations.remove(ownerId);
        for (const team of isEnterpriseInstall ? await teams.of(ownerId) : [ownerId]) {
          await teams.forget(team);
        }
      });
      cache.clear();
    },
  };
}

/** What Bolt asks with: ids may be null or empty too, and an organisation's query names the team it came from. */
type Query = Pick<InstallationQuery<boolean>, "enterpriseId" | "isEnterpriseInstall"> & {
  readonly teamId: string | undefined;
};

function ownerOf({ isEnterpriseInstall, enterprise, team }: Installation): string {
  const owner = isEnterpriseInstall ? enterprise?.id : team?.id;
  if (owner === undefined) throw new TypeError("Slack answered with an installation of no workspace.");
  return owner;
}
