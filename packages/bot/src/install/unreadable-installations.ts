import type { Store } from "../store/store.ts";
import type { KeyRing } from "./encryption-key.ts";

/** A sentence for each key that stored installations need and the ring lacks; to be said at start. */
export async function unreadableInstallations(store: Store, ring: KeyRing): Promise<readonly string[]> {
  const held = new Set(ring.map(({ id }) => id));
  const missing = [...(await store.installations.keys())].filter(([keyId]) => !held.has(keyId));
  return missing.map(
    ([keyId, count]) =>
      `HK_AI_ENCRYPTION_KEY lacks the key ${keyId}, which ${count} installation(s) were encrypted with. ` +
      "Add it after the new one, separated by a comma, and restart; until then those workspaces get no answers.",
  );
}
