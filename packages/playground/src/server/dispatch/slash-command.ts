import type { PlaygroundChannel, PlaygroundUser } from "../../protocol.ts";
import { answerMessage } from "../answer-message.ts";
import { isRecord } from "../workspace/blocks.ts";
import { app, team } from "../workspace/people.ts";
import type { DispatchContext } from "./context.ts";
import type { Delivery } from "./deliver.ts";
import { payloadChannel } from "./payload.ts";

/** Sends a slash command, and shows what the bot says in its acknowledgement. */
export async function sendSlashCommand(
  line: string,
  user: PlaygroundUser,
  channel: PlaygroundChannel,
  context: DispatchContext,
): Promise<void> {
  const { workspace, deliver, validateBlocks, url } = context;
  const [, command = line, text = ""] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  const target = { userId: user.id, channel: channel.id };
  const delivery = await deliver({
    name: line,
    body: {
      form: {
        token: context.verificationToken,
        team_id: team.id,
        team_domain: team.domain,
        channel_id: channel.id,
        channel_name: payloadChannel(channel).name,
        user_id: user.id,
        user_name: user.name,
        command,
        text: text.trimEnd(),
        api_app_id: app.id,
        is_enterprise_install: "false",
        response_url: `${url()}${workspace.responseUrls.issue(target)}`,
        trigger_id: workspace.triggers.issue({ userId: user.id }),
      },
    },
  });
  if (!delivery.ok) {
    workspace.emit({
      type: "notice",
      userId: user.id,
      text: `${command} failed with the error "${failure(delivery)}"`,
    });
    return;
  }
  const answer = isRecord(delivery.json) ? delivery.json : { text: delivery.text };
  if (delivery.text.trim() === "" || Object.keys(answer).length === 0) return;
  const outcome = answerMessage(answer, target, workspace, validateBlocks);
  if (!outcome.ok) {
    workspace.emit({
      type: "notice",
      userId: user.id,
      text: `${command} failed with the error "${outcome.error}"`,
    });
  }
}

/** The words that Slack's client shows for a command that went nowhere. */
function failure(delivery: Extract<Delivery, { ok: false }>): string {
  if (delivery.reason === "http_timeout") return "operation_timeout";
  if (delivery.reason === "connection_failed") return "dispatch_failed";
  return delivery.status >= 500 ? "http_service_error" : "http_client_error";
}
