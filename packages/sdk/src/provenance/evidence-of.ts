import { AmbiguousPassageError } from "../errors/ambiguous-passage-error.ts";
import { PassageNotFoundError } from "../errors/passage-not-found-error.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Source } from "../model/source.ts";
import { sha256 } from "./digest.ts";
import { positions } from "./positions.ts";
import { normalizeSource, sourceLines } from "./text.ts";

/**
 * The evidence of a fact: where a passage stands in its source, and the digest of what stands there. The text itself is
 * not in it.
 *
 * Lines count from 1 and are ended by LF, CR or both; `start` and `end` are the half-open range of Unicode code points
 * in the line, in NFC, without a byte-order mark, as {@link verify} reads it.
 *
 * @param text - the source's text
 * @param passage - words of one line of it, letter by letter
 * @param options.source - id of the source
 * @param options.line - the line that the passage stands in, where it stands in several
 * @throws PassageNotFoundError when the text has no such passage.
 * @throws AmbiguousPassageError when it has several; its message names the lines.
 * @example
 * import { evidenceOf } from "@hk-ai/sdk";
 * await evidenceOf("Harbour News\nNearly 40,000 people a day", "40,000", { source: "harbour-news" });
 * // { source: "harbour-news", line: 2, start: 7, end: 13, digest: "sha256:…" }
 */
export async function evidenceOf(
  text: string,
  passage: string,
  { source, line: only }: { readonly source: string; readonly line?: number },
): Promise<Evidence> {
  const wanted = Array.from(passage.normalize("NFC"));
  const places = sourceLines(text).flatMap((line, index) =>
    wanted.length === 0 || (only !== undefined && index + 1 !== only)
      ? []
      : positions(wanted, line).map((start) => ({ line: index + 1, start })),
  );
  const [place, ...others] = places;
  if (place === undefined) throw new PassageNotFoundError(passage, only);
  if (others.length > 0)
    throw new AmbiguousPassageError(
      passage,
      places.map(({ line }) => line),
    );
  return { source, ...place, end: place.start + wanted.length, digest: await sha256(wanted.join("")) };
}

/**
 * The number of lines and the digest of a source's text, as a pack's `sources` hold them.
 *
 * @param text - the source's text
 * @example
 * import { digestSource } from "@hk-ai/sdk";
 * await digestSource("Harbour News\nNearly 40,000 people a day"); // { lines: 2, digest: "sha256:…" }
 */
export async function digestSource(text: string): Promise<Pick<Source, "lines" | "digest">> {
  return { lines: sourceLines(text).length, digest: await sha256(normalizeSource(text)) };
}
