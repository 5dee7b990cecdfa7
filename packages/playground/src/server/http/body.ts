import type { IncomingMessage } from "node:http";
import { isRecord } from "../workspace/blocks.ts";

const limitBytes = 1024 * 1024;

/** Thrown when a request's body is larger than 1 MiB. */
export class BodyTooLargeError extends Error {
  readonly code = "body_too_large";

  constructor() {
    super(`The body is larger than ${limitBytes} bytes: send less.`);
    this.name = "BodyTooLargeError";
  }
}

/** Tells a {@link BodyTooLargeError} from other errors. */
export const isBodyTooLargeError = (error: unknown): error is BodyTooLargeError =>
  error instanceof BodyTooLargeError;

/** Reads a body as text; throws {@link BodyTooLargeError} above 1 MiB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The media type without its parameters, in small letters. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** A JSON object, or `undefined` when the text is anything else. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
