import { oneShotClient } from "../../packages/bot/src/slack/one-shot-client.ts";
import type { Contender, Setting } from "./setting.ts";

const AT_ONCE = 16;

/** Sends the same number of messages and keeps no record of any. */
export async function naive({ apiUrl, due }: Setting): Promise<Contender> {
  const client = oneShotClient({ token: "xoxb-bench", apiUrl, timeoutMs: 10_000 });
  return {
    looks: async () => [],
    async send() {
      const began = performance.now();
      let left = due;
      const sender = async () => {
        while (left-- > 0) await client.chat.postMessage({ channel: "C1", text: "digest" });
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
      return performance.now() - began;
    },
    close: async () => {},
  };
}
