import type { PlaygroundChannel, PlaygroundUser } from "../../protocol.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * The commands that Slack itself answers and that matter to a bot: who is in a channel, and whether it still lives.
 *
 * @returns whether the line was one of them
 */
export function runWorkspaceCommand(
  line: string,
  user: PlaygroundUser,
  channel: PlaygroundChannel,
  workspace: Workspace,
): boolean {
  const [, name, rest = ""] = /^(\/\S+)\s*(.*)$/s.exec(line) ?? [];
  const notice = (text: string) => workspace.emit({ type: "notice", userId: user.id, text });
  const change = (done: string, act: () => void) => {
    if (channel.kind === "im") return notice(`${name} does not work in a direct message.`);
    act();
    notice(done);
  };
  switch (name) {
    case "/invite":
    case "/remove": {
      const person = findPerson(rest, workspace);
      if (person === undefined) {
        notice(`Nobody here is called “${rest.trim()}”. Try ${name} @HK-AI`);
      } else if (name === "/invite") {
        change(`${person.realName} is in #${channel.name} now.`, () =>
          workspace.channels.join(channel.id, person.id),
        );
      } else {
        change(`${person.realName} is no longer in #${channel.name}.`, () =>
          workspace.channels.leave(channel.id, person.id),
        );
      }
      return true;
    }
    case "/archive":
      change(`#${channel.name} is archived. /unarchive brings it back.`, () =>
        workspace.channels.setArchived(channel.id, true),
      );
      return true;
    case "/unarchive":
      change(`#${channel.name} is back.`, () => workspace.channels.setArchived(channel.id, false));
      return true;
    default:
      return false;
  }
}

function findPerson(text: string, workspace: Workspace): PlaygroundUser | undefined {
  const wanted = text
    .trim()
    .replace(/^<?@|>$/g, "")
    .toLowerCase();
  return workspace.users.find((person) =>
    [person.id, person.name, person.realName].some((name) => name.toLowerCase() === wanted),
  );
}
