/**
 * Where a fact stands in one line of the source, by as few of its characters as tell the place: a short `text`,
 * or the first and last characters of a longer passage, both included.
 */
export type Anchor =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly from: string; readonly to: string };

/** Anchors by fact id. */
export type Anchors = Readonly<Record<string, readonly Anchor[]>>;
