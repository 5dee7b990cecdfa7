import { createContext, useContext } from "react";
import type { PlaygroundActions, PlaygroundMessage, PlaygroundUser } from "../../protocol.ts";
import type { Workspace } from "./state.ts";

/** What every part of the page may need to know: the workspace, and who is looking at it. */
export interface Page {
  workspace: Workspace;
  person: PlaygroundUser;
  /** Does something as this person; a refusal is shown as a notice. Resolves to whether it was done. */
  act: <Name extends keyof PlaygroundActions>(
    name: Name,
    action: Omit<PlaygroundActions[Name], "userId">,
  ) => Promise<boolean>;
  /**
   * Writes as this person. What begins a conversation with the app is answered in its thread, which opens. Resolves to
   * whether it was accepted.
   */
  write: (message: Omit<PlaygroundActions["post"], "userId">) => Promise<boolean>;
  openThread: (channel: string, threadTs: string) => void;
  /** Opens what the app says of the Work Object under a link in a message. */
  openDetails: (message: PlaygroundMessage, url: string) => void;
  openChannel: (channel: string) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page around a component. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("Components of the page are drawn inside <PageContext>.");
  return page;
}
