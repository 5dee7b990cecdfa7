import { type RichBlock, refusedAmong, richBlocksIn } from "../slack/rich-blocks.ts";
import { isInvalidBlocks } from "../slack/web-api-errors.ts";
import type { BotContext } from "./bot-context.ts";

interface WithBlocks {
  readonly blocks: readonly { readonly type: string }[];
}

/**
 * Sends something drawn; where Slack refuses a kind of block, draws it again without that kind, sends it once more, and
 * remembers the refusal for this workspace.
 *
 * @param draw - draws without the kinds of block it is given; the same facts are then said in plain blocks
 * @param send - posts, responds, opens or publishes; throws what Slack answered
 */
export async function deliver<M extends WithBlocks, T>(
  bot: Pick<BotContext, "blockSupport">,
  teamId: string,
  draw: (without: ReadonlySet<RichBlock>) => M | Promise<M>,
  send: (drawn: M) => Promise<T>,
): Promise<T> {
  const without = bot.blockSupport.refused(teamId);
  const drawn = await draw(without);
  const rich = richBlocksIn(drawn.blocks);
  try {
    const sent = await send(drawn);
    bot.blockSupport.accept(teamId, rich);
    return sent;
  } catch (error) {
    if (rich.size === 0 || !isInvalidBlocks(error)) throw error;
    const refused = refusedAmong(drawn.blocks, error);
    const sent = await send(await draw(new Set([...without, ...refused])));
    // Only now is it sure that the kind of block was what Slack minded.
    bot.blockSupport.refuse(teamId, refused);
    return sent;
  }
}
