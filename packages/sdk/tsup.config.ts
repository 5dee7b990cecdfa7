import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", schema: "src/schema.ts" },
  format: "esm",
  target: "node22",
  platform: "neutral",
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
});
