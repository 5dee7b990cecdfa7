/** A Slack that takes every message at once: what is left is the cost of sending. Prints its address. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

let count = 0;
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    count++;
    const ts = `${1_783_440_000 + Math.floor(count / 1_000_000)}.${String(count % 1_000_000).padStart(6, "0")}`;
    const user = { id: "U1", locale: "en-GB", tz: "Europe/London", is_admin: false };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ ok: true, channel: "C1", ts, team_id: "T1", user_id: "UBOT", bot_id: "B1", user }),
    );
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/\n`);
});
