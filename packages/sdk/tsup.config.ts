import { defineConfig, type Options } from "tsup";
import { asciiPatterns } from "./build/ascii-patterns.ts";
import { compact } from "./build/compact.ts";
import { dataAsJson } from "./build/data-as-json.ts";
import { rootEntry } from "./build/root-entry.ts";

const shared: Options = {
  format: "esm",
  target: "node22",
  platform: "neutral",
  treeshake: true,
  sourcemap: false,
  // What the root entry needs goes into its own file (so these are devDependencies, named in NOTICE.md): opening many
  // small modules takes longer than running them.
  noExternal: ["date-fns", "diff", "fastest-levenshtein"],
  plugins: [asciiPatterns, compact],
  esbuildPlugins: [dataAsJson],
  esbuildOptions(options) {
    // One character beyond ASCII doubles the memory of the whole file, and the time to read it.
    options.charset = "ascii";
    // Short names, since engines read every character of a file at import.
    options.minifyIdentifiers = true;
    // Plain strings: of a template engines keep the text twice, raw and cooked, which for the data is half its cost.
    // Plain functions: V8 skims their bodies until they are called, those of arrow functions it takes in at once.
    options.supported = { ...options.supported, "template-literal": false, arrow: false };
    options.minifySyntax = true;
  },
};

export default defineConfig([
  // One file each: a program that imports the root opens nothing else.
  { ...shared, entry: { index: "src/index.ts" }, splitting: false },
  { ...shared, entry: { quantities: "src/quantities/index.ts" }, splitting: false },
  {
    ...shared,
    entry: { schema: "src/schema.ts", export: "src/export/index.ts", cli: "src/cli/main.ts" },
    splitting: true,
    esbuildPlugins: [rootEntry, dataAsJson],
  },
]);
