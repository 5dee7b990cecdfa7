import type { PlaygroundMessage } from "../../protocol.ts";
import type { Block } from "../blocks/block.ts";
import { MessageBlocks } from "../blocks/surface.tsx";
import { Icon } from "../controls/icon.tsx";
import { instantOf, longDate, timeOfDay } from "../text/dates.ts";
import { Mrkdwn } from "../text/slack-text.tsx";
import { usePage } from "../workspace/context.ts";
import { Attachments } from "./attachments.tsx";
import { Avatar } from "./avatar.tsx";
import { MessageMenu } from "./message-menu.tsx";
import { Reactions } from "./reactions.tsx";

/** One message: who, when in the reader's zone, what, and what can be done with it. */
export function Message({
  message,
  replies = 0,
  inThread = false,
}: {
  message: PlaygroundMessage;
  /** Replies in its thread. */
  replies?: number;
  inThread?: boolean;
}) {
  const { workspace, person, openThread } = usePage();
  const author = workspace.users.find((user) => user.id === message.user);
  const at = instantOf(message.ts);
  const name = author?.realName ?? message.user;
  const blocks = (message.blocks ?? []) as Block[];
  return (
    <article
      className={message.ephemeralTo === undefined ? "message" : "message ephemeral"}
      aria-label={`${name}, ${timeOfDay(at, person)}`}
      data-ts={message.ts}
    >
      {message.ephemeralTo !== undefined && (
        <p className="only-you">
          <Icon name="eye" /> Only visible to you
        </p>
      )}
      <Avatar user={author} />
      <div className="message-body">
        <header className="message-head">
          <strong>{name}</strong>
          {author?.isBot && <span className="app-badge">APP</span>}
          <time
            dateTime={at.toISOString()}
            title={`${longDate(at, person)} ${timeOfDay(at, person)} (${person.tz})`}
          >
            {timeOfDay(at, person)}
          </time>
        </header>
        {blocks.length > 0 ? (
          <MessageBlocks blocks={blocks} channel={message.channel} messageTs={message.ts} />
        ) : (
          <Mrkdwn source={message.text} />
        )}
        <Attachments message={message} />
        <Reactions message={message} />
        {message.edited && <span className="edited">(edited)</span>}
        {!inThread && replies > 0 && (
          <button type="button" className="replies" onClick={() => openThread(message.channel, message.ts)}>
            {replies === 1 ? "1 reply" : `${replies} replies`}
          </button>
        )}
      </div>
      {message.ephemeralTo === undefined && <MessageMenu message={message} inThread={inThread} />}
    </article>
  );
}
