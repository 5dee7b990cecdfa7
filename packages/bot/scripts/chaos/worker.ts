/** One instance of the scheduler, which the chaos command starts and kills. */
import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { digestPorts } from "../../src/digests/start-digests.ts";
import { openStore } from "../../src/store/open-store.ts";
import { TERMS, type WorkerSetting } from "./setting.ts";

const setting = JSON.parse(process.argv[2] ?? "") as WorkerSetting;
const store = await openStore(setting.store);
const facts = createFactBase<Pack>(hkAi.pack);
const ports = digestPorts(
  { store, facts, clock: () => store.now(), outgoing: (_surface, payload) => payload },
  { token: async () => setting.token, apiUrl: setting.apiUrl, terms: TERMS },
  () => {},
);
const scheduler = createScheduler(ports, { everyMs: 100, concurrency: 8 });
process.on("SIGTERM", () => scheduler.stop().then(() => store.close()));
scheduler.start();
process.stdout.write("ready\n");
