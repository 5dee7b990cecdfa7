import type { PlaygroundMessage } from "../../protocol.ts";
import type { Block } from "../blocks/block.ts";
import { MessageBlocks } from "../blocks/surface.tsx";
import { withKeys } from "../controls/with-keys.ts";
import { ExternalLink } from "../text/inline-text.tsx";
import { Mrkdwn } from "../text/slack-text.tsx";
import { usePage } from "../workspace/context.ts";
import { type WorkObject, WorkObjectCard } from "./work-object.tsx";

interface Attachment {
  blocks?: Block[];
  color?: string;
  pretext?: string;
  title?: string;
  title_link?: string;
  text?: string;
  fallback?: string;
  footer?: string;
  entity?: WorkObject;
}

/** What hangs under a message with a coloured bar: previews of links, older kinds of attachments. */
export function Attachments({ message }: { message: PlaygroundMessage }) {
  const { openDetails } = usePage();
  const attachments = (message.attachments ?? []) as Attachment[];
  return withKeys(attachments, ({ title = "" }) => title).map(({ key, item: attachment }) => (
    <div
      key={key}
      className="attachment"
      style={attachment.color ? { borderLeftColor: `#${attachment.color.replace("#", "")}` } : undefined}
    >
      {attachment.pretext && <Mrkdwn source={attachment.pretext} />}
      {attachment.title && (
        <p className="card-title">
          {attachment.title_link ? (
            <ExternalLink url={attachment.title_link}>{attachment.title}</ExternalLink>
          ) : (
            attachment.title
          )}
        </p>
      )}
      {attachment.entity ? (
        <WorkObjectCard
          object={attachment.entity}
          onOpen={() => openDetails(message, attachment.entity?.app_unfurl_url ?? "")}
        />
      ) : attachment.blocks ? (
        <MessageBlocks blocks={attachment.blocks} channel={message.channel} messageTs={message.ts} />
      ) : (
        <Mrkdwn source={attachment.text ?? attachment.fallback ?? ""} />
      )}
      {attachment.footer && <p className="muted">{attachment.footer}</p>}
    </div>
  ));
}
