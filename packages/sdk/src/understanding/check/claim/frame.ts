import { foldWithOffsets } from "../../../language/fold.ts";
import { alternatives, before, behind, END, GAP, LEAD, label } from "../../../language/framing.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";

/** A claim without what was put around it. */
export interface Bare {
  readonly claim: string;
  /** Whether what was around it says that it is not so. */
  readonly denied: boolean;
}

/** Frames within frames are looked for so often: “I heard it is not true that …, right?” */
const MOST = 4;
const frames = lazy(() => {
  const {
    said,
    saidApart,
    saidLabel,
    saidBehind,
    denied,
    deniedLabel,
    deniedBehind,
    saying,
    deniedOfSaying,
    deniedOfWord,
    askedBehind,
    goesOn,
  } = lexicon().frames;
  return {
    said: [before(said), label(saidApart, "(?:[:;,!]|(?:,? )?that\\b)"), label(saidLabel, "[:;,.!-]")],
    denied: before(denied),
    deniedLabel: label(deniedLabel, ":"),
    deniedBehind: behind(deniedBehind),
    saying: new RegExp(
      `${LEAD}(?:${alternatives(saying)})${GAP}(?=.*(?:${alternatives(deniedOfSaying)})${END})`,
      "s",
    ),
    deniedOfWord: new RegExp(`(?:${alternatives(deniedOfWord)})${END}`),
    deniedOfSaying: new RegExp(`[\\s,"']{0,8}(?:${alternatives(deniedOfSaying)})${END}`),
    saidBehind: behind(saidBehind, ",;:-"),
    askedBehind: behind(askedBehind),
    goesOn: new RegExp(`[,;.。] ?(?:${either(goesOn).source})`),
  };
});

const firstOf = (patterns: readonly RegExp[], piece: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(piece)?.[0]).find((found) => found !== undefined);

/** Where in a folded text what is claimed stands, and whether it is denied. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
}

/** Takes one frame off a piece of a folded text; nothing where there is none. */
function unframed(text: string, { from, to, denied }: Piece): Piece | undefined {
  const piece = text.slice(from, to);
  const {
    said,
    denied: not,
    deniedLabel,
    deniedBehind,
    saying,
    deniedOfSaying,
    deniedOfWord,
    saidBehind,
    askedBehind,
    goesOn,
  } = frames();
  const lead = firstOf(said, piece);
  if (lead !== undefined) return { from: from + lead.length, to, denied };
  const end = askedBehind.exec(piece) ?? saidBehind.exec(piece);
  if (end !== null) return { from, to: from + end.index, denied };
  const falsely = deniedBehind.exec(piece);
  if (falsely !== null) return { from, to: from + falsely.index, denied: !denied };
  const saysIt = saying.exec(piece);
  if (saysIt !== null)
    return { from: from + saysIt[0].length, to: from + piece.search(deniedOfSaying), denied: !denied };
  const ofWord = deniedOfWord.exec(piece);
  if (ofWord !== null) return { from, to: from + ofWord.index, denied: !denied };
  const denial = not.exec(piece)?.[0] ?? "";
  const labelled = deniedLabel.exec(piece)?.[0] ?? "";
  // “It is not true that it is 5 billion, it is 3” goes on to say what is so.
  const frame = denial !== "" && goesOn.test(piece.slice(denial.length)) ? labelled : denial || labelled;
  return frame === "" ? undefined : { from: from + frame.length, to, denied: !denied };
}

/**
 * A claim without what people put around it: “I heard that”, 據報道, “it is not true that”, “right?”. Who is named to have said
 * it is part of a claim, a newspaper that is not is none.
 */
export function bareClaim(source: string): Bare {
  const { text, offsets } = foldWithOffsets(source);
  let piece: Piece = { from: 0, to: text.length, denied: false };
  for (let n = 0; n < MOST; n += 1) {
    const inner = unframed(text, piece);
    if (inner === undefined || text.slice(inner.from, inner.to).trim() === "") break;
    piece = inner;
  }
  const { from, to, denied } = piece;
  if (from === 0 && to === text.length) return { claim: source, denied };
  return { claim: [...source].slice(offsets[from], offsets[to]).join(""), denied };
}

/** A claim that denies one thing and goes on: “it is not true that it is 5 billion, it is 3”. */
export interface DeniedFirst {
  readonly denied: string;
  /**
   * What it goes on with where both are figures or both days, in the words of what is denied but for its own: whom it is about is said
   * there.
   */
  readonly instead: string | undefined;
}

/** What a claim denies first, where it goes on. */
export function deniedFirst(source: string): DeniedFirst | undefined {
  const { text, offsets } = foldWithOffsets(source);
  const { denied, goesOn } = frames();
  const frame = denied.exec(text)?.[0].length ?? 0;
  const at = frame === 0 ? -1 : text.slice(frame).search(goesOn);
  if (at < 1) return undefined;
  const points = [...source];
  const [from, to] = [offsets[frame], offsets[frame + at]];
  const first = points.slice(from, to);
  const own = readMeasures(foldWithOffsets(first.join("")));
  const other = readMeasures(foldWithOffsets(points.slice(to).join("")));
  const isAlike = (["quantities", "dates"] as const).some(
    (kind) => own[kind].length > 0 && other[kind].length > 0,
  );
  const measures: readonly Span[] = [...own.quantities, ...own.dates];
  const rest = first.filter((_, i) => !measures.some(({ start, end }) => i >= start && i < end));
  return {
    denied: first.join(""),
    instead: isAlike ? [...rest, ...points.slice(to)].join("") : undefined,
  };
}
