// Writes report after report to the store that its argument describes, and says the id of each that was acknowledged.
import { openStore } from "../../../src/store/open-store.ts";

const store = await openStore(JSON.parse(process.argv[2] ?? ""));
for (let n = 0; ; n += 1) {
  const report = { teamId: "T1", userId: "U1", factId: "a.b", factRevision: n, what: "x".repeat(200) };
  const { id } = await store.reports.add({ ...report, at: new Date(0) });
  process.stdout.write(`${id}\n`);
}
