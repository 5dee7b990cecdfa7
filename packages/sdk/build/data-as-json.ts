import type { Plugin } from "esbuild";
import * as data from "../src/data/index.ts";

/**
 * Puts the built-in data into the bundle as JSON text: engines parse it in half the time of the same object
 * literals, and importing the package is mostly that.
 */
export const dataAsJson: Plugin = {
  name: "data-as-json",
  setup(build) {
    build.onLoad({ filter: /[\\/]sdk[\\/]src[\\/]data[\\/]index\.ts$/ }, () => ({
      contents: Object.entries(data)
        .map(
          ([name, value]) =>
            `export const ${name} = /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(value))});`,
        )
        .join("\n"),
      loader: "js",
    }));
  },
};

/** A string literal in single quotes, since the text is full of double ones. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
