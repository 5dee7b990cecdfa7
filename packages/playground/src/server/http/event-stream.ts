import type { ServerResponse } from "node:http";
import type { PlaygroundEvent } from "../../protocol.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A page that reads this slowly is cut off: it reconnects and reads the whole state anew. */
const maximumBacklogBytes = 8 * 1024 * 1024;

/** The pages that listen, as server-sent events. */
export interface EventStreams {
  add(response: ServerResponse): void;
  close(): void;
}

export function createEventStreams(workspace: Workspace): EventStreams {
  const open = new Set<ServerResponse>();
  const stop = workspace.onEvent((event: PlaygroundEvent) => {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const response of open) {
      if (response.writableLength > maximumBacklogBytes) response.destroy();
      else response.write(line);
    }
  });
  return {
    add(response) {
      response.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        connection: "keep-alive",
      });
      response.write("retry: 1000\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
    },
    close() {
      stop();
      for (const response of open) response.end();
      open.clear();
    },
  };
}
