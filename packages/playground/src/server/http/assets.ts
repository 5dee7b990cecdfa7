import type { ServerResponse } from "node:http";
import { sendText } from "./respond.ts";

/** A file of the web page: what it holds and its media type. */
export interface Asset {
  body: Uint8Array | string;
  type: string;
}

/** Finds the page's files: "/" is the document, everything else lies under "/assets/". */
export type Assets = (path: string) => Asset | undefined;

/** Serves the page; a message's permalink ("/archives/…") opens the page too. */
export function serveAsset(
  path: string,
  response: ServerResponse,
  assets: Assets,
  headers: Record<string, string>,
): void {
  const asset = assets(path.startsWith("/archives/") ? "/" : path);
  if (asset === undefined) {
    sendText(response, 404, "Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": asset.type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...headers,
  });
  response.end(asset.body);
}
