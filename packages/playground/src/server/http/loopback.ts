import type { IncomingMessage } from "node:http";

/**
 * Refuses what a web page elsewhere could send: a foreign Host (DNS rebinding) or a foreign Origin (cross-site).
 *
 * @returns why it is refused, or `undefined` when it is fine
 */
export function foreignRequest(request: IncomingMessage, port: number): string | undefined {
  const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const { host, origin } = request.headers;
  if (host === undefined || !own.has(host)) return "The Host header names another machine.";
  if (origin !== undefined && !own.has(origin.replace(/^http:\/\//, ""))) {
    return "The request comes from a page of another site.";
  }
  return undefined;
}

/** Whether a url leads to this machine and nowhere else. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
}
