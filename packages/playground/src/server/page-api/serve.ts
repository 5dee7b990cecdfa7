import type { IncomingMessage, ServerResponse } from "node:http";
import type { PlaygroundOutcome } from "../../protocol.ts";
import { mediaType, parseObject, readBody } from "../http/body.ts";
import type { EventStreams } from "../http/event-stream.ts";
import { sendJson } from "../http/respond.ts";
import { isPageActionError } from "./action-error.ts";
import { actionHandlers } from "./actions.ts";
import type { PageContext } from "./context.ts";
import { actionSchemas, isActionName } from "./schemas.ts";
import { pageState } from "./state.ts";

/** Serves `/playground/*`: the state, the events, and what a person does. */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  context: PageContext,
  streams: EventStreams,
): Promise<void> {
  const name = path.slice("/playground/".length);
  if (request.method === "GET" && name === "state") {
    return sendJson(
      response,
      200,
      pageState(context.dispatch.workspace, context.commands, context.shortcuts),
    );
  }
  if (request.method === "GET" && name === "events") return streams.add(response);
  if (request.method !== "POST" || !isActionName(name)) return fail(response, 404, "unknown_action");
  // A form or plain text could come from another site without asking first; JSON cannot.
  if (mediaType(request) !== "application/json") return fail(response, 415, "json_required");
  const body = parseObject(await readBody(request));
  try {
    const outcome = await perform(name, body, context);
    sendJson(response, outcome.ok ? 200 : 400, outcome);
  } catch (error) {
    if (!isPageActionError(error)) throw error;
    sendJson(response, 409, { ok: false, error: error.message, code: error.code });
  }
}

async function perform<Name extends keyof typeof actionSchemas>(
  name: Name,
  body: unknown,
  context: PageContext,
): Promise<PlaygroundOutcome> {
  const read = actionSchemas[name].safeParse(body);
  if (!read.success) {
    return { ok: false, error: `invalid ${name}: ${read.error.issues[0]?.message ?? ""}` };
  }
  const handler = actionHandlers[name] as (
    action: unknown,
    context: PageContext,
  ) => Promise<object | undefined>;
  return { ok: true, ...(await handler(read.data, context)) };
}

const fail = (response: ServerResponse, status: number, error: string) =>
  sendJson(response, status, { ok: false, error });
