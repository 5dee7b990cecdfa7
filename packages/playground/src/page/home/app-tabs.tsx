import type { Room } from "../workspace/room.ts";

const tabs = [
  { kind: "home", label: "Home" },
  { kind: "direct", label: "Messages" },
] as const;

/** The two sides of an app in Slack: its Home and the conversation with it. */
export function AppTabs({ room, onOpen }: { room: Room; onOpen: (room: Room) => void }) {
  return (
    <nav className="app-tabs" aria-label="App">
      {tabs.map(({ kind, label }) => (
        <button
          key={kind}
          type="button"
          aria-current={room.kind === kind ? "page" : undefined}
          onClick={() => onOpen({ kind })}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
