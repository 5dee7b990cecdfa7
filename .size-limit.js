/** Ceilings a little above what is there: raise one only in the commit that needs it, and say why. */
const sizes = [
  { name: "@hk-ai/sdk, all data in three scripts", path: "index.js", import: "{ hkAi }", limit: "548.5 kB" },
  { name: "@hk-ai/sdk, everything", path: "index.js", import: "*", limit: "653.8 kB" },
  { name: "@hk-ai/sdk, no data used", path: "index.js", import: "{ LANGS }", limit: "0.5 kB" },
  { name: "@hk-ai/sdk/schema, zod left to the reader", path: "schema.js", ignore: ["zod"], limit: "5 kB" },
  { name: "@hk-ai/sdk/export", path: "export.js", import: "*", limit: "16 kB" },
  { name: "@hk-ai/sdk/quantities", path: "quantities.js", import: "*", limit: "58.7 kB" },
];

/** Chinese stays as it is, as in bundlers with UTF-8 output; esbuild alone would escape it. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: "utf8", logLevel: "error" });

export default sizes.map(({ path, ...size }) => ({
  ...size,
  path: `packages/sdk/dist/${path}`,
  gzip: true,
  modifyEsbuildConfig,
}));
