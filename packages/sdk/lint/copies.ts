import type { Pack } from "../src/model/pack.ts";
import { normalizeSource } from "../src/provenance/text.ts";
import { simplify } from "./scripts.ts";

/** The shortest run of characters that counts as copied. */
export const RUN = 16;

/**
 * Makes a function that finds the first run of {@link RUN} characters that a text shares with an article, in either
 * script, whatever the spacing and line ends. The titles of the pack's sources may be quoted.
 */
export function copyFinder(
  article: string,
  { sources }: Pick<Pack, "sources">,
): (text: string) => string | undefined {
  const titles = sources.flatMap(({ title }) => [title["zh-Hant"], title["zh-Hans"]]);
  const source = normalizeSource(article);
  const runs = new Set(
    [source, simplify(source)].flatMap((copy) => [copy, squeezed(copy)]).flatMap((copy) => [...runsOf(copy)]),
  );
  return (text) => {
    const own = titles.reduce((rest, title) => rest.replaceAll(title, "\0"), text.normalize("NFC"));
    for (const run of runsOf(own)) if (runs.has(run)) return run;
    for (const run of runsOf(squeezed(own))) if (runs.has(run)) return run;
    return undefined;
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Runs of characters, code point by code point; spaces alone are nobody's words. */
function* runsOf(text: string): Generator<string> {
  const chars = Array.from(text);
  for (let start = 0; start + RUN <= chars.length; start++) {
    const run = chars.slice(start, start + RUN).join("");
    if (/\S{2}/u.test(run)) yield run;
  }
}
