/** Where a run of code points stands in a line: the place of its first one, for each time it does. */
export function positions(piece: readonly string[], line: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + piece.length <= line.length; at++) {
    if (piece.every((char, offset) => line[at + offset] === char)) found.push(at);
  }
  return found;
}
