import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { dataAsJson } from "../build/data-as-json.ts";
import { builtIn } from "../src/data/built-in.ts";
import { lexicon } from "../src/language/lexicon/index.ts";
import { fitted } from "../src/understanding/fitted/fitted.ts";

/** What a source module exports once it is bundled with its data as text. */
async function bundled(path: string): Promise<{ text: string; exports: Record<string, unknown> }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    plugins: [dataAsJson],
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, exports: await import(`data:text/javascript,${encodeURIComponent(text)}`) };
}

test.each<[string, string, () => object]>([
  ["data/built-in.ts", "builtIn", builtIn],
  ["language/lexicon/index.ts", "lexicon", lexicon],
  ["understanding/fitted/fitted.ts", "fitted", fitted],
])("%s is bundled as text, read once, and says the same", async (path, name, give) => {
  const { text, exports } = await bundled(path);
  expect(text).toContain("JSON.parse(");
  const read = exports[name] as () => object;
  expect(read()).toEqual(give());
  expect(read()).toBe(read());
});

test("a module with functions stays code", async () => {
  const { exports } = await bundled("language/lexicon/compile.ts");
  expect(exports["visitLexicon"]).toBeTypeOf("function");
});
