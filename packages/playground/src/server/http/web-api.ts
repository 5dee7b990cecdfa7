import type { IncomingMessage, ServerResponse } from "node:http";
import type { Inspector } from "../inspector.ts";
import type { WebApiAnswer, WebApiHandler } from "../web-api/answer.ts";
import { mediaType, parseObject, readBody } from "./body.ts";
import { sendJson } from "./respond.ts";

/** Serves `/api/<method>`: decodes the arguments, calls the Web API, and records the exchange. */
export async function serveWebApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  handle: WebApiHandler,
  inspector: Inspector,
): Promise<void> {
  const started = performance.now();
  const method = url.pathname.slice("/api/".length);
  const args = await readArgs(request, url);
  const answer = typeof args === "string" ? refusal(args) : await answerTo(handle, method, args);
  inspector.record({
    direction: "bot → slack",
    name: method,
    status: answer.drop ? 0 : answer.status,
    ms: Math.round((performance.now() - started) * 10) / 10,
    request: typeof args === "string" ? {} : legible(args),
    response: answer.drop ? "connection dropped" : answer.body,
  });
  if (answer.drop) request.socket.destroy();
  else sendJson(response, answer.status, answer.body, answer.headers);
}

async function answerTo(
  handle: WebApiHandler,
  method: string,
  args: Record<string, unknown>,
): Promise<WebApiAnswer> {
  try {
    return await handle(method, args);
  } catch (error) {
    return {
      status: 500,
      body: { ok: false, error: "internal_error", detail: error instanceof Error ? error.message : "" },
    };
  }
}

/** Arguments from the query, the body and the Authorization header; a string is Slack's error. */
async function readArgs(
  request: IncomingMessage,
  url: URL,
): Promise<Record<string, unknown> | "invalid_json" | "invalid_post_type"> {
  const args: Record<string, unknown> = Object.fromEntries(url.searchParams);
  const text = await readBody(request);
  const type = mediaType(request);
  if (type === "application/json" && text !== "") {
    const body = parseObject(text);
    if (body === undefined) return "invalid_json";
    Object.assign(args, body);
  } else if (type === "application/x-www-form-urlencoded") {
    Object.assign(args, Object.fromEntries(new URLSearchParams(text)));
  } else if (text !== "") {
    return "invalid_post_type";
  }
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return bearer === undefined ? args : { ...args, token: bearer };
}

/** Forms carry structures as JSON text: the inspector shows them unfolded. */
function legible(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value !== "string" || !/^[[{]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

const refusal = (error: string): WebApiAnswer => ({ status: 200, body: { ok: false, error } });
