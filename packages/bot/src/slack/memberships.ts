import type { WebClient } from "@slack/web-api";

/** Slack's largest page, and as many pages as somebody who waits for a view has patience for. */
const PAGE = 999;
const PAGES = 10;

/**
 * Ids of the channels that a person is in: the public ones, and the private ones that the app is in too.
 *
 * @see https://docs.slack.dev/reference/methods/users.conversations
 */
export async function channelsOf(client: WebClient, userId: string): Promise<ReadonlySet<string>> {
  const channels = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await client.users.conversations({
      user: userId,
      types: "public_channel,private_channel",
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { id } of answer.channels ?? []) if (id !== undefined) channels.add(id);
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return channels;
}
