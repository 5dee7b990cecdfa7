import type { Anchor, Anchors } from "../../anchors/anchor.ts";
import { positions } from "../../src/provenance/positions.ts";
import { sourceLines } from "../../src/provenance/text.ts";

/** Longest piece of the source that an anchor may quote, in code points. */
const MAX_ANCHOR_LENGTH = 12;

/** A half-open range of Unicode code points in a 1-based line, with what stands there. */
export interface Range {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly passage: string;
}

/** Ranges by fact id, in the order of the facts; each problem names the anchor file and the fact. */
export interface Resolved {
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  readonly problems: readonly string[];
}

/** Finds every fact's anchors in the source text. */
export function resolveAnchors(
  file: string,
  factIds: readonly string[],
  anchors: Anchors,
  text: string,
): Resolved {
  const lines = sourceLines(text);
  const problems = Object.keys(anchors)
    .filter((id) => !factIds.includes(id))
    .map((id) => `${file}: ${id}: there is no such fact in this topic.`);
  const ranges = new Map<string, readonly Range[]>();
  for (const id of factIds) {
    const found: Range[] = [];
    const own = anchors[id] ?? [];
    if (own.length === 0) problems.push(`${file}: ${id}: give it at least one anchor.`);
    for (const anchor of own) {
      const range = locate(anchor, lines[anchor.line - 1]);
      if (typeof range === "string") problems.push(`${file}: ${id}: ${range}`);
      else if (found.some((r) => r.line === range.line && r.start < range.end && range.start < r.end))
        problems.push(`${file}: ${id}: two anchors cover the same place in line ${range.line}.`);
      else found.push(range);
    }
    found.sort((a, b) => a.line - b.line || a.start - b.start);
    ranges.set(id, found);
  }
  return { ranges, problems };
}

function locate(anchor: Anchor, line: readonly string[] | undefined): Range | string {
  if (line === undefined) return `the source has no line ${anchor.line}.`;
  const pieces = "text" in anchor ? [anchor.text] : [anchor.from, anchor.to];
  for (const piece of pieces) {
    const problem = pieceProblem(piece, anchor.line, line);
    if (problem !== undefined) return problem;
  }
  const first = codePoints(pieces[0] ?? "");
  const last = codePoints(pieces.at(-1) ?? "");
  const start = positions(first, line)[0] ?? 0;
  const end = (positions(last, line)[0] ?? 0) + last.length;
  if (end < start + first.length)
    return `“${pieces[1]}” stands before “${pieces[0]}” in line ${anchor.line}.`;
  return { line: anchor.line, start, end, passage: line.slice(start, end).join("") };
}

function pieceProblem(piece: string, number: number, line: readonly string[]): string | undefined {
  const length = codePoints(piece).length;
  if (length === 0) return `an anchor in line ${number} is empty.`;
  if (length > MAX_ANCHOR_LENGTH) return `“${piece}” is longer than ${MAX_ANCHOR_LENGTH} characters.`;
  const count = positions(codePoints(piece), line).length;
  if (count === 0) return `“${piece}” is not in line ${number}.`;
  if (count > 1) return `“${piece}” stands ${count} times in line ${number}: make it longer.`;
  return undefined;
}

function codePoints(text: string): string[] {
  return Array.from(text.normalize("NFC"));
}
