import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { runCli } from "./helpers/run-cli.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const sdk = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
/** Code blocks with the heading each stands under. */
function examplesOf(markdown: string): { title: string; code: string }[] {
  const found = [];
  let title = "the beginning";
  for (const [, heading, code] of markdown.matchAll(/^###? (.+)$|```ts\n([\s\S]*?)```/gm)) {
    if (code === undefined) title = heading ?? title;
    else found.push({ title, code });
  }
  return found;
}

const quantities = readFileSync(new URL("../../../docs/quantities.md", import.meta.url), "utf8");
const examples = [
  ...examplesOf(readme),
  ...examplesOf(quantities.replace(/^# .+$/m, "### docs/quantities.md")),
];

describe("examples", () => {
  test.each(examples.map(({ title, code }) => [title, code] as const))(
    "%s prints what its comments say",
    async (_, code) => {
      const promised = code
        .split("\n")
        .filter((line) => line.includes("console.log("))
        .map((line) => line.split("; // ")[1]);
      expect(promised.length).toBeGreaterThan(0);
      const args = ["--conditions=@hk-ai/source", "--input-type=module-typescript", "--eval", code];
      const { stdout } = await run(process.execPath, args, { cwd: sdk });
      expect(stdout.trimEnd().split("\n")).toEqual(promised);
    },
  );

  test("compile, slips included", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "hk-ai-readme-"));
    const entries = {
      "": "index",
      "/schema": "schema",
      "/export": "export/index",
      "/quantities": "quantities/index",
    };
    const paths = Object.entries(entries).map(([entry, file]) => [
      `@hk-ai/sdk${entry}`,
      [join(sdk, "src", `${file}.ts`)],
    ]);
    const typescript = require.resolve("typescript/package.json");
    const config = {
      extends: join(sdk, "../../tsconfig.base.json"),
      compilerOptions: {
        noEmit: true,
        paths: Object.fromEntries(paths),
        typeRoots: [join(dirname(typescript), "../@types"), join(sdk, "../../node_modules/@types")],
      },
      include: ["*.mts"],
    };
    try {
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      for (const [index, { code }] of examples.entries()) writeFileSync(join(folder, `${index}.mts`), code);
      const tsc = join(dirname(typescript), require(typescript).bin.tsc);
      const problems = await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"]).then(
        () => "",
        ({ stdout }: { stdout: string }) => stdout,
      );
      expect(problems).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("every command it shows is one that the help knows", async () => {
  const { stdout } = await runCli(["--help"]);
  const shown = [...readme.matchAll(/^npx @hk-ai\/sdk (\S+)/gm)].map(([, word]) => word ?? "");
  expect(shown.length).toBeGreaterThan(5);
  for (const word of shown) expect(stdout).toContain(word);
});
