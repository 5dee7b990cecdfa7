const Z = 1.96;

/** Wilson's 95 % interval of a share, as percentages. */
export function wilson(right: number, total: number): [low: number, high: number] {
  if (total === 0) return [0, 100];
  const p = right / total;
  const z2 = (Z * Z) / total;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total))) / (1 + z2);
  return [100 * Math.max(0, centre - half), 100 * Math.min(1, centre + half)];
}

/** “61/65, 93.8 % (85.2–97.6)”. */
export function share(right: number, total: number): string {
  if (total === 0) return "none";
  const [low, high] = wilson(right, total);
  return `${right}/${total}, ${((100 * right) / total).toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)})`;
}
