import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pageAssets, pageContentSecurityPolicy } from "../../bundle/page-assets.ts";
import type { PlaygroundEvent, PlaygroundState } from "../../protocol.ts";

/** What a person did in the page, as it reached the server. */
export interface Received {
  name: string;
  body: Record<string, unknown>;
}

/** A server that speaks the page's side of the protocol and does only what a test tells it. */
export interface FakeSlack extends AsyncDisposable {
  url: string;
  received: Received[];
  emit: (event: PlaygroundEvent) => void;
  /** The next action of this name; one that has already come counts. */
  next: (name: string) => Promise<Record<string, unknown>>;
}

/** Starts the fake on a free loopback port, serving the real page over a given state. */
export async function fakeSlack(state: PlaygroundState): Promise<FakeSlack> {
  const assets = await pageAssets();
  const followers = new Set<ServerResponse>();
  const received: Received[] = [];
  const waiting: { name: string; resolve: (body: Record<string, unknown>) => void }[] = [];
  const read = new Set<Received>();

  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (path === "/playground/state") return void response.end(JSON.stringify(state));
    if (path === "/playground/events") {
      response.writeHead(200, { "content-type": "text/event-stream" }).write(": open\n\n");
      followers.add(response);
      return;
    }
    if (path.startsWith("/playground/")) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const action = { name: path.slice(12), body: JSON.parse(Buffer.concat(chunks).toString()) };
      received.push(action);
      const place = waiting.findIndex(({ name }) => name === action.name);
      if (place >= 0) {
        read.add(action);
        waiting.splice(place, 1)[0]?.resolve(action.body);
      }
      return void response.end(JSON.stringify({ ok: true }));
    }
    const asset = assets(path);
    if (!asset) return void response.writeHead(404).end();
    response
      .writeHead(200, { "content-type": asset.type, "content-security-policy": pageContentSecurityPolicy })
      .end(asset.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    emit: (event) => {
      for (const follower of followers) follower.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    next: (name) => {
      const known = received.find((action) => action.name === name && !read.has(action));
      if (known) {
        read.add(known);
        return Promise.resolve(known.body);
      }
      return new Promise((resolve) => waiting.push({ name, resolve }));
    },
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
