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
    return sharedRun(own, runs) ?? sharedRun(squeezed(own), runs);
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

const BEYOND = /[\ud800-\udfff]/;

/** The first run of a text that is among others; of a text without characters beyond 16 bits its pieces are the runs as they stand. */
function sharedRun(text: string, runs: ReadonlySet<string>): string | undefined {
  if (BEYOND.test(text)) {
    for (const run of runsOf(text)) if (runs.has(run)) return run;
    return undefined;
  }
  for (let start = 0; start + RUN <= text.length; start++) {
    const run = text.slice(start, start + RUN);
    if (runs.has(run)) return run;
  }
  return undefined;
}
