import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "esbuild";
import { CAPACITY, packText } from "../src/packed-text.ts";

/** Modules whose functions give much data: the facts, and the words of the lexicon. */
const DATA = /[\\/]sdk[\\/]src[\\/](?:data[\\/]built-in|language[\\/]lexicon[\\/]index)\.ts$/;

const READER = fileURLToPath(new URL("../src/packed-text.ts", import.meta.url));

/**
 * Puts data into the bundle as JSON text that is read when it is first asked for: engines read it in half the time of
 * the same object literals, and a program that imports the package and asks nothing reads none of it. The text is
 * packed into ASCII, since a file with but one Han character takes two bytes a character in memory, code and all.
 *
 * Every export of such a module is a function without parameters that returns plain data.
 */
export const dataAsJson: Plugin = {
  name: "data-as-json",
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      const exports: [string, unknown][] = Object.entries(await import(pathToFileURL(path).href));
      const lines = exports.map(([name, give]) => reader(name, give));
      return {
        contents: [`import { unpackText } from ${JSON.stringify(READER)};`, ...lines].join("\n"),
        loader: "js",
      };
    });
  },
};

/** Code of a function that reads the data of another one from text, once. */
function reader(name: string, give: unknown): string {
  const text = typeof give === "function" ? JSON.stringify(give()) : undefined;
  if (text === undefined || !isDeepStrictEqual(JSON.parse(text), (give as () => unknown)())) {
    throw new TypeError(`${name} is to be a function that returns plain data.`);
  }
  const table = commonest(text);
  const packed = packText(text.replaceAll("~", "\\u007e"), table);
  return `let ${name}Data;
export const ${name} = () => (${name}Data ??= JSON.parse(unpackText(${JSON.stringify(packed)}, ${JSON.stringify(table)})));`;
}

/** The characters beyond ASCII, the commonest first. */
function commonest(text: string): string {
  const counts = new Map<string, number>();
  for (const char of text.match(/[^\0-\x7f]/g) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([char]) => char);
  return sorted.slice(0, CAPACITY).join("");
}
