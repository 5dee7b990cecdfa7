import type { CustomRoute } from "@slack/bolt";
import type { Store } from "../store/store.ts";

/** Where a load balancer asks whether this process can do its work. */
const HEALTH_PATH = "/health";

/** Answers 200 when the database answers, and 503 when it does not. */
export function healthRoute(store: Pick<Store, "now">): CustomRoute {
  return {
    path: HEALTH_PATH,
    method: ["GET", "HEAD"],
    async handler(_request, response) {
      const well = await store.now().then(
        (now) => !Number.isNaN(now.getTime()),
        () => false,
      );
      response.writeHead(well ? 200 : 503, { "content-type": "text/plain", "cache-control": "no-store" });
      response.end(well ? "ok\n" : "the database does not answer\n");
    },
  };
}
