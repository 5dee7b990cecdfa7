import type { WebClient } from "@slack/web-api";
import type { Asker } from "../../app/asker.ts";
import type { BotContext } from "../../app/bot-context.ts";
import { slackErrorName } from "../../slack/web-api-errors.ts";
import { permissionsIn } from "../../store/permissions.ts";

/** Why a channel's digests cannot be changed, or cannot be posted; a sentence of the bot's has the same name. */
export type Hindrance =
  | "digestNotMember"
  | "digestAdminsOnly"
  | "digestInvite"
  | "digestArchived"
  | "digestScope";

/** Slack's largest page, and as many pages as a command can wait for. */
const PAGE = 1000;
const PAGES = 10;

/** Whether a person may change a channel's digests: its members may, unless it is kept to administrators. */
export async function mayNotChange(
  bot: BotContext,
  client: WebClient,
  { teamId, userId }: Asker,
  channelId: string,
): Promise<Hindrance | undefined> {
  const { isAdmin } = await bot.profiles.of(client, userId);
  if (isAdmin) return undefined;
  const { whoMayCreateDigests } = await permissionsIn(bot.store, { teamId, channelId });
  if (whoMayCreateDigests === "admins") return "digestAdminsOnly";
  try {
    return (await isMember(client, channelId, userId)) ? undefined : "digestNotMember";
  } catch (error) {
    return hindranceOf(error);
  }
}

async function isMember(client: WebClient, channel: string, userId: string): Promise<boolean> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await client.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (answer.members?.includes(userId)) return true;
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return false;
  }
  return false;
}

/** Why the app could not post to a channel; undefined when it can. */
export async function preflight(client: WebClient, channelId: string): Promise<Hindrance | undefined> {
  try {
    const { channel } = await client.conversations.info({ channel: channelId });
    if (channel?.is_archived) return "digestArchived";
    return channel?.is_member || channel?.is_im ? undefined : "digestInvite";
  } catch (error) {
    return hindranceOf(error);
  }
}

/** To an app, a private channel that it is not in does not exist. */
function hindranceOf(error: unknown): Hindrance {
  const name = slackErrorName(error);
  if (name === "missing_scope") return "digestScope";
  if (name === "channel_not_found" || name === "not_in_channel") return "digestInvite";
  throw error;
}

/** The id of a channel by its name; undefined when the app sees none of that name. */
export async function channelNamed(client: WebClient, name: string): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await client.conversations.list({
      types: "public_channel,private_channel",
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = answer.channels?.find((channel) => channel.name === name.toLowerCase());
    if (found?.id !== undefined) return found.id;
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  return undefined;
}

/** Whether a person may see a channel's digests: where they are, or where they are a member. */
export async function mayNotRead(
  bot: BotContext,
  client: WebClient,
  { channelId: here, userId }: Asker,
  channelId: string,
): Promise<Hindrance | undefined> {
  if (here === channelId || (await bot.profiles.of(client, userId)).isAdmin) return undefined;
  try {
    return (await isMember(client, channelId, userId)) ? undefined : "digestNotMember";
  } catch (error) {
    return hindranceOf(error);
  }
}
