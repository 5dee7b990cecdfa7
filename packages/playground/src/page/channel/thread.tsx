import { useState } from "react";
import { Composer } from "../composer/composer.tsx";
import { Pane } from "../controls/pane.tsx";
import { usePage } from "../workspace/context.ts";
import { threadMessages } from "../workspace/messages.ts";
import { MessageLog } from "./message-log.tsx";
import { ThreadStatus } from "./thread-status.tsx";

/** A thread in the pane at the right, with its own composer. */
export function Thread({
  channel,
  threadTs,
  name,
  begun = false,
  onClose,
}: {
  channel: string;
  threadTs: string;
  name: string;
  /** The person has just begun it, and goes on writing. */
  begun?: boolean;
  onClose: () => void;
}) {
  const { workspace, person, write } = usePage();
  const [sent, setSent] = useState(0);
  return (
    <Pane label="Thread" about={name} keepsFocus={begun} onClose={onClose}>
      <MessageLog
        key={`${threadTs}/${person.id}`}
        label="Messages in thread"
        sent={sent}
        messages={threadMessages(workspace, channel, threadTs, person.id)}
        inThread
      />
      <ThreadStatus channel={channel} threadTs={threadTs} />
      <Composer
        label="Reply in thread"
        inThread
        focused={begun}
        onSend={(text) => {
          setSent(sent + 1);
          return write({ channel, text, threadTs });
        }}
      />
    </Pane>
  );
}
