import type { Plugin } from "esbuild";

/** Lets the other entries import the root entry's file instead of a second copy of the facts. */
export const rootEntry: Plugin = {
  name: "root-entry",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, ({ importer }) =>
      /[\\/]src[\\/]cli[\\/][^\\/]+\.ts$/.test(importer) ? { path: "./index.js", external: true } : undefined,
    );
  },
};
