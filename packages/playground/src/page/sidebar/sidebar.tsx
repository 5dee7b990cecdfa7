import type { ReactNode, Ref } from "react";
import { Avatar } from "../channel/avatar.tsx";
import { Icon } from "../controls/icon.tsx";
import { usePage } from "../workspace/context.ts";
import { unreadCount } from "../workspace/messages.ts";
import type { Room } from "../workspace/room.ts";
import { Clock } from "./clock.tsx";
import { PersonSwitcher } from "./person-switcher.tsx";

/** Channels, direct messages and the app; who one is, and the clock. */
export function Sidebar({
  ref,
  room,
  onOpen,
  onSwitch,
}: {
  ref: Ref<HTMLElement>;
  room: Room;
  onOpen: (room: Room) => void;
  onSwitch: (userId: string) => void;
}) {
  const { workspace, person } = usePage();
  const bot = workspace.users.find((user) => user.id === workspace.botUserId);
  const channels = workspace.channels.filter((channel) => channel.kind === "channel");
  const direct = workspace.channels.find((channel) => channel.kind === "im" && channel.userId === person.id);
  const here = (kind: Room["kind"], id?: string) =>
    room.kind === kind && (room.kind !== "channel" || room.id === id);
  return (
    <nav ref={ref} className="sidebar" aria-label="Workspace">
      <h1>{workspace.teamName}</h1>
      <div className="sidebar-rooms">
        <h2>Channels</h2>
        <ul>
          {channels.map((channel) => (
            <li key={channel.id}>
              <RoomButton
                current={here("channel", channel.id)}
                unread={unreadCount(workspace, channel.id, person.id)}
                onClick={() => onOpen({ kind: "channel", id: channel.id })}
              >
                <span className="room-sign" aria-hidden="true">
                  #
                </span>
                {channel.name}
              </RoomButton>
            </li>
          ))}
        </ul>
        <h2>Direct messages</h2>
        <ul>
          <li>
            <RoomButton
              current={here("direct")}
              unread={direct ? unreadCount(workspace, direct.id, person.id) : 0}
              onClick={() => onOpen({ kind: "direct" })}
            >
              <Avatar user={bot} size={20} />
              {bot?.realName ?? "App"}
            </RoomButton>
          </li>
        </ul>
        <h2>Apps</h2>
        <ul>
          <li>
            <RoomButton current={here("home")} unread={0} onClick={() => onOpen({ kind: "home" })}>
              <Icon name="home" />
              {bot?.realName ?? "App"} Home
            </RoomButton>
          </li>
        </ul>
      </div>
      <Clock />
      <PersonSwitcher onSwitch={onSwitch} />
    </nav>
  );
}

function RoomButton({
  current,
  unread,
  onClick,
  children,
}: {
  current: boolean;
  unread: number;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={unread > 0 && !current ? "room unread" : "room"}
      aria-current={current ? "page" : undefined}
      onClick={onClick}
    >
      {children}
      {unread > 0 && !current && (
        <span className="badge">
          {unread}
          <span className="visually-hidden"> unread</span>
        </span>
      )}
    </button>
  );
}
