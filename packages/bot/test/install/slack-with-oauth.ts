import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createEmulator } from "emulate";
import { onTestFinished } from "vitest";

/** What the bot calls, and what it answers to a response URL. */
export interface SlackWithOauth {
  readonly apiUrl: string;
  /** Where the bot answers late; each answer is kept. */
  readonly responseUrl: string;
  /** Web API calls so far, with the token that each carried. */
  readonly calls: readonly { readonly method: string; readonly token: string | undefined }[];
  /** Resolves with the next answer to the response URL. */
  nextResponse(): Promise<{ readonly text?: string }>;
  /** The tokens that were given out at installations. */
  readonly tokens: readonly string[];
}

export const oauthApp = {
  client_id: "11111.22222",
  client_secret: "a-client-secret",
  name: "HK-AI",
  redirect_uris: ["http://127.0.0.1/slack/oauth_redirect"],
  scopes: ["chat:write", "commands", "users:read"],
};

/**
 * Slack as `emulate` plays it, OAuth and Web API, behind a door that notes what the bot calls.
 *
 * `emulate` sends no slash commands, so response URLs, which belong to them, are answered by the door.
 *
 * @param redirectUri - the only address that Slack may send people back to
 */
export async function startSlackWithOauth(redirectUri: string): Promise<SlackWithOauth> {
  const emulator = await createEmulator({
    service: "slack",
    port: await freePort(),
    seed: {
      slack: {
        oauth_apps: [{ ...oauthApp, redirect_uris: [redirectUri] }],
        strict_scopes: true,
      },
    },
  });
  onTestFinished(() => emulator.close());
  const calls: { method: string; token: string | undefined }[] = [];
  const tokens: string[] = [];
  const waiting: ((answer: { text?: string }) => void)[] = [];

  const url = await listen(
    createServer(async (request, response) => {
      const body = await text(request);
      const path = request.url ?? "/";
      if (path === "/respond") {
        waiting.shift()?.(JSON.parse(body) as { text?: string });
        response.end("ok");
        return;
      }
      if (path.startsWith("/api/"))
        calls.push({ method: path.slice("/api/".length), token: tokenOf(request) });
      const answer = await forward(emulator.url, request, body);
      const answered = await answer.text();
      if (path === "/api/oauth.v2.access") {
        const { access_token } = JSON.parse(answered) as { access_token?: string };
        if (access_token !== undefined) tokens.push(access_token);
      }
      const location = answer.headers.get("location");
      response.writeHead(answer.status, {
        "content-type": answer.headers.get("content-type") ?? "text/plain",
        ...(location === null ? {} : { location }),
      });
      response.end(answered);
    }),
  );
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/respond`,
    calls,
    tokens,
    nextResponse: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** A port of the loopback interface that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function tokenOf({ headers }: IncomingMessage): string | undefined {
  return headers.authorization?.replace(/^Bearer /, "");
}

function forward(to: string, { method = "GET", url = "/", headers }: IncomingMessage, body: string) {
  const { authorization, "content-type": type } = headers;
  return fetch(new URL(url, to), {
    method,
    redirect: "manual",
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(type === undefined ? {} : { "content-type": type }),
    },
    ...(method === "POST" ? { body } : {}),
  });
}
