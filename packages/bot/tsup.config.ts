import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", main: "src/main.ts" },
  format: "esm",
  target: "node22",
  platform: "node",
  clean: true,
  // There is no "sqlite" to import, only "node:sqlite".
  removeNodeProtocol: false,
  // The schemas are used at every start: one file of zod loads in a quarter of the time of its many modules.
  noExternal: ["zod"],
});
