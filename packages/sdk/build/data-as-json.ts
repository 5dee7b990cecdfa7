import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "esbuild";
import { packText } from "./pack-text.ts";

/** Modules whose functions give much data: the facts, how questions about them are worded, the words of the lexicon and the thesaurus, and the fitted weights. */
const DATA =
  /[\\/]sdk[\\/]src[\\/](?:data[\\/]built-in(?:-wording)?|language[\\/](?:lexicon|thesaurus)[\\/]index|understanding[\\/]fitted[\\/](?:fitted|general))\.ts$/;

const READER = fileURLToPath(new URL("../src/packed-text.ts", import.meta.url));

/**
 * Puts data into the bundle as JSON that is deflated, written in base64, and read when it is first asked for: engines
 * look at every character of a file at import, and a program that imports the package and asks nothing reads no more.
 * Base64 is ASCII: a file with but one Han character takes two bytes a character in memory, code and all.
 *
 * Every export of such a module is a function without parameters that returns plain data.
 */
export const dataAsJson: Plugin = {
  name: "data-as-json",
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      const exports: [string, unknown][] = Object.entries(await import(pathToFileURL(path).href));
      const lines = await Promise.all(exports.map(([name, give]) => reader(name, give)));
      return {
        contents: [`import { unpackText } from ${JSON.stringify(READER)};`, ...lines].join("\n"),
        loader: "js",
      };
    });
  },
};

/** Code of a function that reads the data of another one from text, once. */
async function reader(name: string, give: unknown): Promise<string> {
  const text = typeof give === "function" ? JSON.stringify(give()) : undefined;
  if (text === undefined || !isDeepStrictEqual(JSON.parse(text), (give as () => unknown)())) {
    throw new TypeError(`${name} is to be a function that returns plain data.`);
  }
  const { packed, length } = await packText(text);
  return `let ${name}Data;
export const ${name} = () => (${name}Data ??= JSON.parse(unpackText(${JSON.stringify(packed)}, ${length})));`;
}
