import type {
  PlaygroundActions,
  PlaygroundChannel,
  PlaygroundMessage,
  PlaygroundUser,
} from "../../protocol.ts";
import { sendSlashCommand } from "../dispatch/slash-command.ts";
import { app } from "../workspace/people.ts";
import { PageActionError } from "./action-error.ts";
import type { PageContext } from "./context.ts";
import { runWorkspaceCommand } from "./workspace-commands.ts";

/**
 * A person writes in a channel: a command goes to whom it belongs, anything else becomes a message.
 *
 * @returns the message; undefined for a command
 */
export async function post(
  { text, threadTs }: PlaygroundActions["post"],
  user: PlaygroundUser,
  channel: PlaygroundChannel,
  context: PageContext,
): Promise<PlaygroundMessage | undefined> {
  const { workspace } = context.dispatch;
  if (text.startsWith("/")) {
    await command(text, threadTs, user, channel, context);
    return undefined;
  }
  if (channel.archived) throw new PageActionError("is_archived", `#${channel.name} is archived.`);
  const message = workspace.messages.add({
    channel: channel.id,
    user: user.id,
    text: linkified(text),
    ...(threadTs === undefined ? {} : { threadTs }),
  });
  if (text.includes(`<@${app.botUserId}>`) && !channel.members.includes(app.botUserId)) {
    workspace.emit({
      type: "notice",
      userId: user.id,
      text: `${app.name} is not in #${channel.name}, so it was not told. Type /invite @${app.name} to add it.`,
    });
  }
  return message;
}

async function command(
  text: string,
  threadTs: string | undefined,
  user: PlaygroundUser,
  channel: PlaygroundChannel,
  context: PageContext,
): Promise<void> {
  const { workspace } = context.dispatch;
  const name = text.split(/\s/, 1)[0] ?? text;
  if (runWorkspaceCommand(text, user, channel, workspace)) return;
  const notice = (line: string) => workspace.emit({ type: "notice", userId: user.id, text: line });
  if (!context.commands.some((known) => known.command === name)) {
    notice(`${name} is not a valid command.`);
  } else if (threadTs !== undefined) {
    notice(`${name} is not supported in threads. Sorry!`);
  } else {
    await sendSlashCommand(text, user, channel, context.dispatch);
  }
}

/** Slack marks bare web addresses in what people write. */
function linkified(text: string): string {
  return text.replace(/(?<![<|\w])https?:\/\/[^\s<>|]+[^\s<>|.,;:!?'")\]]/g, "<$&>");
}
