import type { PlaygroundState, SlashCommandHelp } from "../../protocol.ts";
import { pageView } from "../workspace/views.ts";
import { app, team, type Workspace } from "../workspace/workspace.ts";

/** A message shortcut as the app's manifest declares it. */
export interface Shortcut {
  callbackId: string;
  name: string;
}

/** Everything that the page needs to draw itself. */
export function pageState(
  workspace: Workspace,
  commands: readonly SlashCommandHelp[],
  shortcuts: readonly Shortcut[],
): PlaygroundState {
  return {
    teamName: team.name,
    botUserId: app.botUserId,
    users: [...workspace.users],
    channels: [...workspace.channels.all()],
    messages: [...workspace.messages.all()],
    views: workspace.views.all().map(pageView),
    threads: [...workspace.threads()],
    details: [...workspace.details()],
    inspector: [...workspace.inspector.entries()],
    commands: [...commands],
    shortcuts: [...shortcuts],
    now: workspace.clock.now().toISOString(),
  };
}
