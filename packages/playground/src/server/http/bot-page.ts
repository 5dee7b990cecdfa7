import type { IncomingMessage, ServerResponse } from "node:http";
import { sendText } from "./respond.ts";

/** What of the bot's answer belongs to its own connection. */
const OF_THE_CONNECTION = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);

/** Serves a web page of the bot's own under this server's address, as a reverse proxy before it would. */
export async function serveBotPage(
  { headers }: IncomingMessage,
  response: ServerResponse,
  target: URL,
): Promise<void> {
  const { "accept-language": language, "if-none-match": tag } = headers;
  const answer = await fetch(target, {
    headers: {
      ...(language === undefined ? {} : { "accept-language": language }),
      ...(tag === undefined ? {} : { "if-none-match": tag }),
    },
    redirect: "manual",
  }).catch(() => undefined);
  if (answer === undefined) return sendText(response, 502, "The bot does not answer.");
  const kept = [...answer.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  response.writeHead(answer.status, Object.fromEntries(kept));
  response.end(await answer.text());
}
