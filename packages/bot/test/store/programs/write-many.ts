// Writes as many audit entries as its second argument says, each in a transaction that reads before it writes.
import { openStore } from "../../../src/store/open-store.ts";

const [where = "", count = "", name = ""] = process.argv.slice(2);
const store = await openStore(JSON.parse(where));
for (let n = 0; n < Number(count); n += 1) {
  await store.transaction(async ({ auditLog }) => {
    await auditLog.list("T1", { limit: 1 });
    await auditLog.add({ teamId: "T1", userId: name, action: `${name}-${n}`, at: new Date(0) });
  });
}
await store.close();
