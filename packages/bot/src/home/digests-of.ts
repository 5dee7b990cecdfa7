import type { Store } from "../store/open-store.ts";
import type { HomeDigest } from "./home-digests.ts";

/** The digests of a workspace that a person looks after, by their numbers. */
export async function digestsOf(
  store: Pick<Store, "digestSchedules">,
  teamId: string,
  userId: string,
): Promise<readonly HomeDigest[]> {
  const all = await store.digestSchedules.list(teamId);
  return all
    .filter(({ ownerId }) => ownerId === userId)
    .map(({ number, channelId, topics, nextAt }) => ({ number, channelId, topics, nextAt }));
}
