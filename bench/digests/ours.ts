import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { createScheduler } from "../../packages/bot/src/digests/scheduler/scheduler.ts";
import { digestPorts } from "../../packages/bot/src/digests/start-digests.ts";
import { openStore } from "../../packages/bot/src/store/open-store.ts";
import { seed } from "./seed.ts";
import type { Contender, Setting } from "./setting.ts";

const LOOKS = 50;
const BEFORE = new Date("2026-07-13T00:59:00Z");
const NINE = new Date("2026-07-13T01:00:00Z");
const EVENING = new Date("2026-07-13T10:00:00Z");

/** The bot's own scheduler. */
export async function ours({ store: at, apiUrl, schedules, due }: Setting): Promise<Contender> {
  const store = await openStore(at);
  await seed(store, schedules, (i) => ({
    cadence: { kind: "daily", time: i < due ? "09:00" : "18:00" },
    nextAt: i < due ? NINE : EVENING,
  }));
  let now = BEFORE;
  const ports = digestPorts(
    {
      store,
      facts: createFactBase<Pack>(hkAi.pack),
      clock: async () => now,
      outgoing: (_surface, payload) => payload,
    },
    { token: async () => "xoxb-bench", apiUrl },
    (line) => console.error(line),
  );
  const scheduler = createScheduler(ports);
  return {
    async looks() {
      const took: number[] = [];
      for (let look = 0; look < LOOKS; look++) {
        const began = performance.now();
        await scheduler.tick();
        took.push(performance.now() - began);
      }
      return took;
    },
    async send() {
      now = NINE;
      const began = performance.now();
      await scheduler.tick();
      const took = performance.now() - began;
      const posted = (await store.digestRuns.counts()).get("posted") ?? 0;
      if (posted !== due) throw new Error(`${posted} of ${due} were posted`);
      return took;
    },
    close: () => store.close(),
  };
}
