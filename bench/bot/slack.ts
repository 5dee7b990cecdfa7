import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** As much of Slack as a bot asks while it answers commands: who it is, who a person is, and a place for late answers. */
export async function startSlack(): Promise<{ readonly url: string; close(): void }> {
  const answers: Record<string, unknown> = {
    "/api/auth.test": { ok: true, team_id: "T1", user_id: "UBOT", bot_id: "B1" },
    "/api/users.info": {
      ok: true,
      user: { id: "U1", locale: "en-GB", tz: "Europe/London", is_admin: false },
    },
  };
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answers[request.url ?? ""] ?? { ok: true }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
