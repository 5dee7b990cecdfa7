import { useEffect, useReducer, useState } from "react";
import type { PlaygroundEvent } from "../../protocol.ts";
import { follow, readState } from "./server.ts";
import { changeWorkspace, type Workspace, type WorkspaceChange } from "./state.ts";

/** The workspace, kept up to date by the server's events; undefined until the first answer. */
export function useWorkspace(): {
  workspace: Workspace | undefined;
  change: (change: WorkspaceChange) => void;
  /** Whether events arrive at present. */
  connected: boolean;
} {
  const [workspace, change] = useReducer(changeWorkspace, undefined);
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    // While the whole state is on its way it may already be older than an event: such events are applied after it.
    let waiting: PlaygroundEvent[] | undefined = [];
    return follow({
      onOpen: () => {
        const held: PlaygroundEvent[] = [];
        waiting = held;
        readState().then(
          (state) => {
            change({ type: "loaded", state, at: Date.now() });
            for (const event of held) change(event);
            if (waiting === held) waiting = undefined;
            setConnected(true);
          },
          () => setConnected(false),
        );
      },
      onEvent: (event) => {
        if (waiting) waiting.push(event);
        else change(event);
      },
      onLost: () => setConnected(false),
    });
  }, []);
  return { workspace, change, connected };
}
