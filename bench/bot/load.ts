/**
 * Sends signed slash commands over connections that stay open, each waiting for its answer before the next, and tells
 * its parent how long each took.
 *
 * The requests are written and signed beforehand and go out through bare sockets: next to the bot's own work theirs is
 * small. A parent sends {@link Load}; {@link Measured} comes back.
 */
import { createHmac } from "node:crypto";
import { connect, type Socket } from "node:net";

/** What to send. */
export interface Load {
  readonly url: string;
  /** Where late answers go. */
  readonly responseUrl: string;
  readonly signingSecret: string;
  /** What is typed after "/hk-ai", one after the other, again and again. */
  readonly texts: readonly string[];
  readonly count: number;
  readonly connections: number;
}

/** What came of it. */
export interface Measured {
  readonly seconds: number;
  /** Milliseconds of each command, shortest first. */
  readonly latencies: readonly number[];
  /** Bytes of the answers' bodies in all. */
  readonly bytes: number;
}

const HEAD_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("0\r\n\r\n");

function signed({ url, responseUrl, signingSecret, texts }: Load): Buffer[] {
  const { host, pathname } = new URL(url);
  const timestamp = Math.floor(Date.now() / 1000);
  return texts.map((text) => {
    const body = new URLSearchParams({
      token: "unused",
      team_id: "T1",
      team_domain: "bench",
      channel_id: "C1",
      channel_name: "general",
      user_id: "U1",
      user_name: "someone",
      command: "/hk-ai",
      text,
      api_app_id: "A1",
      is_enterprise_install: "false",
      response_url: responseUrl,
      trigger_id: "1.2.3",
    }).toString();
    const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
    const head = [
      `POST ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Slack-Request-Timestamp: ${timestamp}`,
      `X-Slack-Signature: v0=${signature}`,
    ];
    return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
  });
}

/** Length of the one answer that a connection has received; undefined until it is whole. */
function answerLength(received: Buffer): number | undefined {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = received.toString("latin1", 0, end);
  if (!head.startsWith("HTTP/1.1 200")) throw new Error(`unexpected answer: ${head}`);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  const whole =
    length === undefined
      ? received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
      : received.length >= end + HEAD_END.length + Number(length);
  return whole ? received.length - end - HEAD_END.length : undefined;
}

function run(load: Load): Promise<Measured> {
  const requests = signed(load);
  const latencies = new Float64Array(load.count);
  const port = Number(new URL(load.url).port);
  let sent = 0;
  let answered = 0;
  let bytes = 0;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sockets: Socket[] = [];
    const finish = () => {
      const seconds = (performance.now() - began) / 1000;
      for (const socket of sockets) socket.destroy();
      resolve({ seconds, latencies: [...latencies.sort()], bytes });
    };
    for (let opened = 0; opened < Math.min(load.connections, load.count); opened++) {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      sockets.push(socket);
      let received: Buffer = Buffer.alloc(0);
      let at = 0;
      const send = () => {
        if (sent >= load.count) return;
        at = performance.now();
        socket.write(requests[sent++ % requests.length] ?? "");
      };
      socket.on("connect", send);
      socket.on("error", reject);
      socket.on("data", (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        try {
          const length = answerLength(received);
          if (length === undefined) return;
          received = Buffer.alloc(0);
          bytes += length;
        } catch (error) {
          reject(error);
          return;
        }
        latencies[answered++] = performance.now() - at;
        if (answered === load.count) finish();
        else send();
      });
    }
  });
}

process.on("message", (load) => {
  run(load as Load).then(
    (measured) => process.send?.(measured),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));
