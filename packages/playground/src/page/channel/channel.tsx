import { useEffect, useMemo, useState } from "react";
import type { PlaygroundChannel } from "../../protocol.ts";
import { Composer } from "../composer/composer.tsx";
import { usePage } from "../workspace/context.ts";
import { channelMessages, isReply, isVisibleTo } from "../workspace/messages.ts";
import { MessageLog } from "./message-log.tsx";
import { ThreadStatus } from "./thread-status.tsx";

/** A channel's messages and the composer under them. */
export function Channel({
  channel,
  name,
  onRead,
}: {
  channel: PlaygroundChannel;
  /** "#general", or the other person's name. */
  name: string;
  onRead: (channel: string) => void;
}) {
  const { workspace, person, write } = usePage();
  const messages = channelMessages(workspace, channel.id, person.id);
  const replyCounts = useMemo(() => {
    const counts = new Map<string, number>();
    for (const message of workspace.messages) {
      if (message.channel !== channel.id || !isReply(message) || !isVisibleTo(message, person.id)) continue;
      const root = message.threadTs ?? "";
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    return counts;
  }, [workspace.messages, channel.id, person.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new message in the open channel is read at once.
  useEffect(() => onRead(channel.id), [channel.id, person.id, workspace.messages, onRead]);
  const [sent, setSent] = useState(0);
  return (
    <>
      <MessageLog
        key={`${channel.id}/${person.id}`}
        sent={sent}
        label={`Messages in ${name}`}
        messages={messages}
        replyCounts={replyCounts}
        beginning={<Beginning name={name} direct={channel.kind === "im"} />}
      />
      {channel.kind === "im" && <ThreadStatus channel={channel.id} />}
      {channel.archived ? (
        <p className="archived">This channel is archived.</p>
      ) : (
        <Composer
          key={`composer-${channel.id}`}
          label={`Message ${name}`}
          onSend={(text) => {
            setSent(sent + 1);
            return write({ channel: channel.id, text });
          }}
        />
      )}
    </>
  );
}

/** What an empty conversation says, so that somebody who has just come knows what to type. */
function Beginning({ name, direct }: { name: string; direct: boolean }) {
  const { workspace } = usePage();
  const [slash] = workspace.commands;
  const bot = workspace.users.find((user) => user.id === workspace.botUserId)?.realName ?? "the app";
  return (
    <div className="beginning">
      <h3>{direct ? `Your conversation with ${name}` : `The beginning of ${name}`}</h3>
      {direct ? (
        <p>
          Ask a question in your own words, in English or Chinese. Each one begins a conversation of its own.
        </p>
      ) : (
        <p>
          {slash && (
            <>
              Type <code>{slash.command} help</code>,{" "}
            </>
          )}
          mention <code>@{bot}</code> with a question, or write a claim and pick a shortcut from its menu (⋮).
        </p>
      )}
    </div>
  );
}
