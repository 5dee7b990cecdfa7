import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Paths of every module that esbuild puts in a browser bundle of some code. */
async function modulesOf(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    conditions: ["@hk-ai/source"],
  });
  const [output] = Object.values(metafile.outputs);
  // Only what survives tree shaking is paid for.
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
}

const isZod = (path: string) => /node_modules\/zod\//.test(path);

test("the root entry takes nothing of zod", async () => {
  const modules = await modulesOf('import { hkAi } from "@hk-ai/sdk"; console.log(hkAi);');
  expect(modules.some((path) => path.endsWith("src/data/facts/fund.ts"))).toBe(true);
  expect(modules.filter(isZod)).toEqual([]);
});

test("the built-in facts take no words for packs of which nothing has been learnt, a pack of one's own does", async () => {
  const general = /language\/thesaurus\/|understanding\/general/;
  const own = await modulesOf('import { hkAi } from "@hk-ai/sdk"; console.log(hkAi.ask("who"));');
  expect(own.filter((path) => general.test(path))).toEqual([]);
  const other = await modulesOf('import { createFactBase } from "@hk-ai/sdk"; console.log(createFactBase);');
  expect(other.filter((path) => general.test(path))).not.toEqual([]);
  expect(other.filter((path) => path.includes("src/data/"))).toEqual([]);
});

test("the whole root entry runs in a browser", async () => {
  const modules = await modulesOf('import * as sdk from "@hk-ai/sdk"; console.log(sdk);');
  expect(modules.filter(isZod)).toEqual([]);
});

test("importing for nothing costs nothing", async () => {
  expect(await modulesOf('import "@hk-ai/sdk";')).toEqual([]);
});

test("the schemas do take zod", async () => {
  const modules = await modulesOf('import { Pack } from "@hk-ai/sdk/schema"; console.log(Pack);');
  expect(modules.filter(isZod)).not.toEqual([]);
});

test("every package whose code is in the root entry is named in the notices", async () => {
  const modules = await modulesOf('import * as sdk from "@hk-ai/sdk"; console.log(sdk);');
  const packages = modules.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  const notices = readFileSync(new URL("../NOTICE.md", import.meta.url), "utf8");
  expect(packages).not.toEqual([]);
  expect([...new Set(packages)].filter((name) => !notices.includes(`\`${name}\`: copyright`))).toEqual([]);
});
