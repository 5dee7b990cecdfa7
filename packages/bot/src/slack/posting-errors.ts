/**
 * What a failed post means for what comes next.
 *
 * - `pause-schedule`: it will fail again until somebody does something in that channel
 * - `pause-workspace`: nothing can be posted in the workspace until the app is installed again
 * - `later`: nothing was posted; the same call may succeed later
 * - `unknown`: the message may be in the channel or not
 * - `our-fault`: Slack will never take this message, whoever does what
 */
export type Consequence = "pause-schedule" | "pause-workspace" | "later" | "unknown" | "our-fault";

/**
 * Slack's errors of `chat.postMessage` and `conversations.history`, each with its consequence.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export const POSTING_ERRORS: Readonly<Record<string, Consequence>> = {
  // The channel, or what the app may do there.
  channel_not_found: "pause-schedule",
  not_in_channel: "pause-schedule",
  is_archived: "pause-schedule",
  restricted_action: "pause-schedule",
  restricted_action_read_only_channel: "pause-schedule",
  restricted_action_thread_only_channel: "pause-schedule",
  restricted_action_non_threadable_channel: "pause-schedule",
  missing_scope: "pause-schedule",
  no_permission: "pause-schedule",
  not_allowed_token_type: "pause-schedule",
  access_denied: "pause-schedule",
  ekm_access_denied: "pause-schedule",
  team_access_not_granted: "pause-schedule",
  messages_tab_disabled: "pause-schedule",
  user_not_in_channel: "pause-schedule",
  method_not_supported_for_channel_type: "pause-schedule",
  message_limit_exceeded: "pause-schedule",
  // The installation.
  token_revoked: "pause-workspace",
  token_expired: "pause-workspace",
  account_inactive: "pause-workspace",
  invalid_auth: "pause-workspace",
  not_authed: "pause-workspace",
  org_login_required: "pause-workspace",
  enterprise_is_restricted: "pause-workspace",
  // Not now.
  ratelimited: "later",
  rate_limited: "later",
  team_added_to_org: "later",
  request_timeout: "later",
  accesslimited: "later",
  // Slack says of these that part of the call may have succeeded.
  internal_error: "unknown",
  fatal_error: "unknown",
  service_unavailable: "unknown",
  // The message itself.
  invalid_blocks: "our-fault",
  invalid_blocks_format: "our-fault",
  msg_blocks_too_long: "our-fault",
  msg_too_long: "our-fault",
  no_text: "our-fault",
  metadata_too_large: "our-fault",
  invalid_metadata_format: "our-fault",
  invalid_metadata_schema: "our-fault",
  metadata_must_be_sent_from_app: "our-fault",
  invalid_arguments: "our-fault",
  invalid_arg_name: "our-fault",
  invalid_json: "our-fault",
};
