import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "esbuild";

/** Modules that hold much data: the facts, and the words of the lexicon. */
const DATA = /[\\/]sdk[\\/]src[\\/](?:data[\\/]index|language[\\/]lexicon[\\/][a-z-]+)\.ts$/;

/**
 * Puts data modules into the bundle as JSON text: engines read it in half the time of the same object literals, and
 * that is most of what importing the package costs. A module that exports anything but plain data stays as it is.
 */
export const dataAsJson: Plugin = {
  name: "data-as-json",
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      const exports: [string, unknown][] = Object.entries(await import(pathToFileURL(path).href));
      if (!exports.every(([, value]) => isPlainData(value))) return undefined;
      const lines = exports.map(
        ([name, value]) =>
          `export const ${name} = /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(value))});`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

function isPlainData(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
}

/** A string literal in single quotes, since the text is full of double ones. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
