/** A cell of a table: text, a number with the text to show for it, or rich text. */
export interface Cell {
  type: string;
  text?: string;
  value?: number;
  elements?: unknown[];
}

/** What a cell says, as plain text. */
export function cellText(cell: Cell): string {
  if (cell.text !== undefined) return cell.text;
  if (cell.value !== undefined) return String(cell.value);
  return (cell.elements ?? []).map((element) => cellText(element as Cell)).join("");
}

/** Order of two cells: numbers by value, everything else as text with its numbers in order. */
export function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.value !== undefined && b?.value !== undefined) return a.value - b.value;
  return cellText(a ?? { type: "raw_text", text: "" }).localeCompare(
    cellText(b ?? { type: "raw_text", text: "" }),
    undefined,
    { numeric: true },
  );
}
