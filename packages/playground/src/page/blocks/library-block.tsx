import { Message, type Block as SlackBlock } from "slack-blocks-to-jsx";
import { formatSlackDate } from "../text/dates.ts";
import { Emoji, ExternalLink, UserMention } from "../text/inline-text.tsx";
import { usePage } from "../workspace/context.ts";
import { useNow } from "../workspace/now.ts";
import type { Block } from "./block.ts";

/** Types that `slack-blocks-to-jsx` draws as Slack does; it gets them as they are. */
export const libraryTypes: ReadonlySet<string> = new Set([
  "rich_text",
  "markdown",
  "image",
  "video",
  "file",
  "plan",
  "task_card",
  "data_visualization",
]);

/** A block drawn by `slack-blocks-to-jsx`, with this workspace's people, channels and clock. */
export function LibraryBlock({ block }: { block: Block }) {
  const { workspace, person } = usePage();
  const now = useNow();
  return (
    <Message
      withoutWrapper
      blocks={[block as unknown as SlackBlock]}
      name=""
      logo=""
      data={{
        users: workspace.users.map(({ id, realName }) => ({ id, name: realName })),
        channels: workspace.channels.map(({ id, name }) => ({ id, name })),
      }}
      hooks={{
        user: ({ id }) => <UserMention id={id} />,
        emoji: ({ name }) => <Emoji name={name} />,
        link: ({ href, children }) => <ExternalLink url={href}>{children}</ExternalLink>,
        date: ({ timestamp, format, fallback }) => {
          const at = new Date(Number(timestamp) * 1000);
          return <span title={fallback}>{formatSlackDate(at, format, now, person)}</span>;
        },
      }}
    />
  );
}
