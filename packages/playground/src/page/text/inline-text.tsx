import type { ReactNode } from "react";
import { withKeys } from "../controls/with-keys.ts";
import { usePage } from "../workspace/context.ts";
import { useNow } from "../workspace/now.ts";
import { formatSlackDate } from "./dates.ts";
import { emojiCharacter } from "./emoji.ts";
import type { Inline } from "./mrkdwn.ts";

/** Runs of text inside a line, with mentions, links and emoji drawn for the person who reads. */
export function InlineText({ parts }: { parts: Inline[] }): ReactNode {
  return withKeys(parts, (part) => part.kind).map(({ key, item }) => <Run key={key} part={item} />);
}

function Run({ part }: { part: Inline }): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "bold":
      return (
        <strong>
          <InlineText parts={part.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <InlineText parts={part.children} />
        </em>
      );
    case "strike":
      return (
        <s>
          <InlineText parts={part.children} />
        </s>
      );
    case "code":
      return <code>{part.text}</code>;
    case "emoji":
      return <Emoji name={part.name} />;
    case "link":
      return (
        <ExternalLink url={part.url}>
          <InlineText parts={part.label} />
        </ExternalLink>
      );
    case "user":
      return <UserMention id={part.id} />;
    case "channel":
      return <ChannelMention id={part.id} />;
    case "usergroup":
      return <span className="mention">{part.label ?? `@${part.id}`}</span>;
    case "broadcast":
      return <span className="mention mention-me">@{part.range}</span>;
    case "date":
      return <DateText date={part} />;
  }
}

/** An emoji by its short name; a name nobody knows is shown as it was written. */
export function Emoji({ name }: { name: string }): ReactNode {
  const character = emojiCharacter(name);
  if (character === undefined) return `:${name}:`;
  return (
    <span className="emoji" role="img" aria-label={name.replaceAll("_", " ")}>
      {character}
    </span>
  );
}

/** A link that leaves the playground. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** "@Ada Wong", marked when it is the person who reads. */
export function UserMention({ id }: { id: string }) {
  const { workspace, person } = usePage();
  const user = workspace.users.find((known) => known.id === id);
  return <span className={id === person.id ? "mention mention-me" : "mention"}>@{user?.realName ?? id}</span>;
}

/** "#general", which opens the channel. */
function ChannelMention({ id }: { id: string }) {
  const { workspace, openChannel } = usePage();
  const channel = workspace.channels.find((known) => known.id === id);
  if (!channel) return <span className="mention">#{id}</span>;
  return (
    <button type="button" className="mention" onClick={() => openChannel(id)}>
      #{channel.name}
    </button>
  );
}

function DateText({ date }: { date: Extract<Inline, { kind: "date" }> }) {
  const { person } = usePage();
  const now = useNow();
  const at = new Date(date.timestamp * 1000);
  const text = (
    <time dateTime={at.toISOString()} title={date.fallback}>
      {formatSlackDate(at, date.format, now, person)}
    </time>
  );
  return date.url ? <ExternalLink url={date.url}>{text}</ExternalLink> : text;
}
