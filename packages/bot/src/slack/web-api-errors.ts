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
