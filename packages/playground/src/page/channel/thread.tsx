import { useEffect, useRef } from "react";
import { Composer } from "../composer/composer.tsx";
import { Icon } from "../controls/icon.tsx";
import { usePage } from "../workspace/context.ts";
import { threadMessages } from "../workspace/messages.ts";
import { MessageLog } from "./message-log.tsx";
import { ThreadStatus } from "./thread-status.tsx";

/** A thread in the pane at the right, with its own composer. */
export function Thread({
  channel,
  threadTs,
  name,
  onClose,
}: {
  channel: string;
  threadTs: string;
  name: string;
  onClose: () => void;
}) {
  const { workspace, person, act } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside className="pane" aria-label="Thread">
      <header className="pane-header">
        <h2 ref={heading} tabIndex={-1}>
          Thread <span className="muted">{name}</span>
        </h2>
        <button type="button" className="icon-button" aria-label="Close thread" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <MessageLog
        key={`${threadTs}/${person.id}`}
        label="Messages in thread"
        messages={threadMessages(workspace, channel, threadTs, person.id)}
        inThread
      />
      <ThreadStatus channel={channel} threadTs={threadTs} />
      <Composer
        label="Reply in thread"
        inThread
        onSend={(text) => act("post", { channel, text, threadTs })}
      />
    </aside>
  );
}
