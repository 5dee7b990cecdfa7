import { defineConfig } from "tsup";
import { dataAsJson } from "./build/data-as-json.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    export: "src/export/index.ts",
    quantities: "src/quantities/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "node22",
  platform: "neutral",
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  esbuildPlugins: [dataAsJson],
  esbuildOptions(options) {
    // Chinese as it is: an escape takes twice the bytes and reads slower.
    options.charset = "utf8";
  },
  // What the root entry needs goes into its own file (so these are devDependencies, named in NOTICE.md): opening many
  // small modules takes longer than running them.
  noExternal: ["date-fns", "@date-fns/tz", "fastest-levenshtein"],
});
