import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PlaygroundActions } from "../protocol.ts";
import { Channel } from "./channel/channel.tsx";
import { Details } from "./channel/details.tsx";
import { Notices } from "./channel/notices.tsx";
import { Thread } from "./channel/thread.tsx";
import { ConfirmProvider } from "./controls/confirm.tsx";
import { Icon } from "./controls/icon.tsx";
import { AppTabs } from "./home/app-tabs.tsx";
import { Home } from "./home/home.tsx";
import { Inspector } from "./inspector/inspector.tsx";
import { Modal } from "./modal/modal.tsx";
import { Sidebar } from "./sidebar/sidebar.tsx";
import { type Page, PageContext } from "./workspace/context.ts";
import { firstRoom, type Room } from "./workspace/room.ts";
import { act } from "./workspace/server.ts";
import type { Workspace, WorkspaceChange } from "./workspace/state.ts";
import { useWorkspace } from "./workspace/use-workspace.ts";

/** What is open at the right, beside the conversation. */
type Pane =
  | { kind: "thread"; channel: string; threadTs: string; begun?: true }
  | { kind: "details" }
  | { kind: "inspector" };

/** The whole page. */
export function App() {
  const { workspace, change, connected } = useWorkspace();
  if (workspace === undefined) {
    return (
      <p className="empty" role="status">
        {connected
          ? "Opening the workspace…"
          : "The playground's server does not answer. Is it still running?"}
      </p>
    );
  }
  return <WorkspacePage workspace={workspace} change={change} connected={connected} />;
}

function WorkspacePage({
  workspace,
  change,
  connected,
}: {
  workspace: Workspace;
  change: (change: WorkspaceChange) => void;
  connected: boolean;
}) {
  const people = workspace.users.filter((user) => !user.isBot);
  const [personId, setPersonId] = useState(people[0]?.id ?? "");
  const [room, setRoom] = useState<Room>(() => firstRoom(workspace, location.pathname));
  const [pane, setPane] = useState<Pane>();
  const [drawer, setDrawer] = useState(false);
  const sidebar = useRef<HTMLElement>(null);

  const person = people.find((user) => user.id === personId) ?? people[0];
  const bot = workspace.users.find((user) => user.id === workspace.botUserId);
  const botName = bot?.realName ?? "App";
  const direct = workspace.channels.find((channel) => channel.kind === "im" && channel.userId === person?.id);
  const channel = room.kind === "channel" ? workspace.channels.find(({ id }) => id === room.id) : direct;
  const title = room.kind === "channel" ? `#${channel?.name ?? room.id}` : botName;
  const homeView = workspace.views.find((view) => view.type === "home" && view.userId === person?.id);
  const modal = workspace.views.findLast((view) => view.type === "modal" && view.userId === person?.id);

  const details = workspace.details?.find(({ userId }) => userId === person?.id);

  const onRead = useCallback(
    (read: string) => change({ type: "read", userId: personId, channel: read }),
    [change, personId],
  );
  const page = useMemo<Page | undefined>(() => {
    if (person === undefined) return undefined;
    const outcomeOf = async <Name extends keyof PlaygroundActions>(
      name: Name,
      action: Omit<PlaygroundActions[Name], "userId">,
    ) => {
      const outcome = await act(name, { userId: person.id, ...action } as never);
      if (!outcome.ok) change({ type: "notice", userId: person.id, text: outcome.error });
      return outcome;
    };
    const actAs: Page["act"] = async (name, action) => (await outcomeOf(name, action)).ok;
    return {
      workspace,
      person,
      write: async (message) => {
        const outcome = await outcomeOf("post", message);
        const { channel: of, threadTs: inThread } = message;
        const isDirect = workspace.channels.some(({ id, kind }) => id === of && kind === "im");
        if (outcome.ok && outcome.posted !== undefined && isDirect && inThread === undefined) {
          setPane({ kind: "thread", channel: of, threadTs: outcome.posted, begun: true });
        }
        return outcome.ok;
      },
      openThread: (of, threadTs) => setPane({ kind: "thread", channel: of, threadTs }),
      openDetails: async ({ channel: of, ts: messageTs }, url) => {
        if (await actAs("openDetails", { channel: of, messageTs, url })) setPane({ kind: "details" });
      },
      openChannel: (id) => setRoom({ kind: "channel", id }),
      act: actAs,
    };
  }, [workspace, person, change]);

  // The app hears each time a person opens one of its tabs.
  useEffect(() => {
    if (room.kind === "channel" || personId === "") return;
    void act("openHome", { userId: personId, tab: room.kind === "home" ? "home" : "messages" });
  }, [room, personId]);
  useEffect(() => {
    if (!drawer) return;
    sidebar.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && setDrawer(false);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [drawer]);
  useEffect(() => {
    document.title = `${title} · ${workspace.teamName}`;
  }, [title, workspace.teamName]);

  const han = person?.locale.toLowerCase().startsWith("zh-cn") ? "sc" : "hk";
  useEffect(() => {
    // On the document, because dialogs stand outside the page.
    document.documentElement.dataset["han"] = han;
  }, [han]);

  if (!page || !person) return <p className="empty">The workspace has no people.</p>;
  function open(next: Room) {
    setRoom(next);
    setPane((open) => (open?.kind === "inspector" ? open : undefined));
    setDrawer(false);
  }
  const closePane = () => setPane(undefined);
  return (
    <PageContext value={page}>
      <ConfirmProvider>
        <div className={drawer ? "page drawer-open" : "page"}>
          <Sidebar
            ref={sidebar}
            room={room}
            onOpen={open}
            onSwitch={(userId) => {
              setPersonId(userId);
              setPane((open) => (open?.kind === "inspector" ? open : undefined));
            }}
          />
          {drawer && (
            <button
              type="button"
              className="drawer-shade"
              aria-label="Close the sidebar"
              onClick={() => setDrawer(false)}
            />
          )}
          <main className="room-view" aria-label={title} inert={drawer}>
            <header className="room-header">
              <button
                type="button"
                className="icon-button drawer-button"
                aria-label="Open the sidebar"
                aria-expanded={drawer}
                onClick={() => setDrawer(true)}
              >
                <Icon name="menu" />
              </button>
              <h2>{title}</h2>
              {!connected && (
                <span className="lost" role="status">
                  Reconnecting…
                </span>
              )}
              <button
                type="button"
                className="button inspector-button"
                aria-pressed={pane?.kind === "inspector"}
                onClick={() => setPane(pane?.kind === "inspector" ? undefined : { kind: "inspector" })}
              >
                <Icon name="inspect" /> <span>Inspector</span>
              </button>
            </header>
            {room.kind !== "channel" && <AppTabs room={room} onOpen={open} />}
            {room.kind === "home" ? (
              <Home key={person.id} view={homeView} />
            ) : channel ? (
              <Channel channel={channel} name={title} onRead={onRead} />
            ) : (
              <p className="empty">{person.realName} has no conversation here yet.</p>
            )}
          </main>
          {pane?.kind === "thread" && (
            <Thread key={pane.threadTs} {...pane} name={title} onClose={closePane} />
          )}
          {pane?.kind === "details" && details && <Details details={details} onClose={closePane} />}
          {pane?.kind === "inspector" && <Inspector onClose={closePane} />}
        </div>
        {modal && <Modal key={modal.id} view={modal} {...(channel ? { currentChannel: channel.id } : {})} />}
        <Notices onDismiss={(id) => change({ type: "notice_dismissed", id })} />
      </ConfirmProvider>
    </PageContext>
  );
}
