import type { IncomingMessage, ServerResponse } from "node:http";
import { answerMessage } from "../answer-message.ts";
import type { ValidateBlocks } from "../workspace/blocks.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { parseObject, readBody } from "./body.ts";
import { sendJson, sendText } from "./respond.ts";

/** Serves a response url: five uses within thirty minutes, then 404 with Slack's reason. */
export async function serveResponseUrl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  workspace: Workspace,
  validateBlocks: ValidateBlocks,
): Promise<void> {
  const started = performance.now();
  const text = await readBody(request);
  const answer = parseObject(text);
  const record = (status: number, body: unknown) =>
    workspace.inspector.record({
      direction: "bot → slack",
      name: "response_url",
      status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      request: answer ?? text,
      response: body,
    });
  const refuse = (status: number, body: Record<string, unknown>) => {
    record(status, { ok: false, ...body });
    sendJson(response, status, { ok: false, ...body });
  };

  if (answer === undefined) return refuse(400, { error: "invalid_payload" });
  const target = workspace.responseUrls.use(path);
  if (typeof target === "string") return refuse(404, { error: target });
  const outcome = answerMessage(answer, target, workspace, validateBlocks);
  if (!outcome.ok) {
    return refuse(outcome.status, {
      error: outcome.error,
      ...(outcome.details === undefined ? {} : { response_metadata: { messages: outcome.details } }),
    });
  }
  record(200, "ok");
  sendText(response, 200, "ok");
}
