import { RespondError } from "@slack/bolt";
import { WebAPIPlatformError } from "@slack/web-api";

/** Slack's own name of an error that the Web API answered with, such as "channel_not_found". */
export function slackErrorName(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** Whether a post failed because the app cannot see or enter the channel. */
export function isNotInChannel(error: unknown): boolean {
  const name = slackErrorName(error);
  return name === "not_in_channel" || name === "channel_not_found";
}

/** Whether Slack refused blocks, in a message (a response URL gives no more than status 400) or in a view. */
export function isInvalidBlocks(error: unknown): boolean {
  if (error instanceof RespondError) return error.statusCode === 400;
  const name = slackErrorName(error);
  return name === "invalid_blocks" || name === "invalid_arguments";
}

/** Places of the blocks that Slack points at when it refuses some: "[json-pointer:/blocks/3/type]". */
export function refusedPlaces(error: unknown): number[] {
  if (!(error instanceof WebAPIPlatformError)) return [];
  const messages: readonly string[] = error.data.response_metadata?.messages ?? [];
  return messages.flatMap((message) =>
    [...message.matchAll(/\/blocks\/(\d+)/g)].map((match) => Number(match[1])),
  );
}
