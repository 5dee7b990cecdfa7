import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { locator } from "./locate.ts";

const root = mkdtempSync(join(tmpdir(), "locate-"));
afterAll(() => rmSync(root, { recursive: true }));

test("a problem is located by file and line", () => {
  const data = join(root, "data");
  mkdirSync(join(data, "facts"), { recursive: true });
  writeFileSync(
    join(data, "facts/parks.ts"),
    'export const parks = [\n  {\n    id: "park.firms",\n  },\n];\n',
  );
  writeFileSync(join(data, "topics.ts"), 'export const topics = [\n  {\n    id: "parks",\n  },\n];\n');
  const locate = locator(data, root);
  expect(locate({ kind: "fact", id: "park.firms" })).toBe(join("data", "facts/parks.ts:3"));
  expect(locate({ kind: "topic", id: "parks" })).toBe(join("data", "topics.ts:3"));
  expect(locate({ kind: "unit", id: "parks" })).toBe("data");
});
