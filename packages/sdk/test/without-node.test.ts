import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));

test("everything but the command line runs where Node's globals are missing, as in a browser", async () => {
  const script = `
    const log = console.log;
    for (const name of ["Buffer", "process", "global", "setImmediate"]) delete globalThis[name];
    const { hkAi, verify } = await import("@hk-ai/sdk");
    const { toAnnotations, toCsv, toDataPackage, toJson, toJsonLd } = await import("@hk-ai/sdk/export");
    const { readQuantities } = await import("@hk-ai/sdk/quantities");
    const made = [toAnnotations, toCsv, toDataPackage, toJson, toJsonLd].map((make) => make(hkAi));
    const { facts } = await verify(hkAi.pack, "another text");
    log(JSON.stringify([made.length, facts.length, hkAi.ask("?").status, readQuantities("30億").length]));`;
  const args = ["--conditions=@hk-ai/source", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  const [made, facts, status, quantities] = JSON.parse(stdout);
  expect([made, status, quantities]).toEqual([5, "abstained", 1]);
  expect(facts).toBeGreaterThan(100);
});
