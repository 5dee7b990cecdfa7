import type { PlaygroundMessage } from "../../protocol.ts";
import { Icon } from "../controls/icon.tsx";
import { Menu } from "../controls/menu.tsx";
import { usePage } from "../workspace/context.ts";

/** The small bar on a message: reply in thread, and the app's shortcuts. */
export function MessageMenu({ message, inThread }: { message: PlaygroundMessage; inThread: boolean }) {
  const { workspace, act, openThread } = usePage();
  const { channel, ts } = message;
  const bot = workspace.users.find((user) => user.id === workspace.botUserId);
  return (
    <div className="message-menu">
      {!inThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openThread(channel, message.threadTs ?? ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      {workspace.shortcuts.length > 0 && (
        <Menu
          label="More actions"
          items={workspace.shortcuts.map((shortcut) => ({
            key: shortcut.callbackId,
            label: (
              <>
                {shortcut.name} <span className="muted">{bot?.realName}</span>
              </>
            ),
            onSelect: () => void act("shortcut", { channel, messageTs: ts, callbackId: shortcut.callbackId }),
          }))}
        >
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
