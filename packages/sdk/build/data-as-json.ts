import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "esbuild";

/** Modules whose functions give much data: the facts, and the words of the lexicon. */
const DATA = /[\\/]sdk[\\/]src[\\/](?:data[\\/]built-in|language[\\/]lexicon[\\/]index)\.ts$/;

/**
 * Puts data into the bundle as JSON text that is read when it is first asked for: engines read it in half the time of
 * the same object literals, and a program that imports the package and asks nothing reads none of it.
 *
 * Every export of such a module is a function without parameters that returns plain data.
 */
export const dataAsJson: Plugin = {
  name: "data-as-json",
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      const exports: [string, unknown][] = Object.entries(await import(pathToFileURL(path).href));
      return { contents: exports.map(([name, give]) => reader(name, give)).join("\n"), loader: "js" };
    });
  },
};

/** Code of a function that reads the data of another one from text, once. */
function reader(name: string, give: unknown): string {
  const text = typeof give === "function" ? JSON.stringify(give()) : undefined;
  if (text === undefined || !isDeepStrictEqual(JSON.parse(text), (give as () => unknown)())) {
    throw new TypeError(`${name} is to be a function that returns plain data.`);
  }
  return `let ${name}Data;\nexport const ${name} = () => (${name}Data ??= JSON.parse(${literal(text)}));`;
}

/** A string literal in single quotes, since the text is full of double ones. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
