import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const { bin } = createRequire(import.meta.url)(manifest) as { bin: { tsc: string } };
const folder = fileURLToPath(new URL("./types/", import.meta.url));

test("types teach: what should compile does, and every slip marked in types/ is an error", {
  timeout: 120_000,
}, async () => {
  const problems = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [join(dirname(manifest), bin.tsc), "-p", folder, "--pretty", "false"],
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
  expect(problems).toBe("");
});
