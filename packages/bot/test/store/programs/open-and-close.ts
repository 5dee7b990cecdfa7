// Opens the store that its argument describes, and closes it.
import { openStore } from "../../../src/store/open-store.ts";

const store = await openStore(JSON.parse(process.argv[2] ?? ""));
await store.close();
