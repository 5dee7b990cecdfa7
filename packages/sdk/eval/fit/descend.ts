/** Minimises by Adam: `slope` adds the gradient at the weights to its second argument. */
export function descend(
  start: Float64Array,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
  steps: number,
  rate: number,
): Float64Array {
  const weights = start.slice();
  const { length } = weights;
  const mean = new Float64Array(length);
  const spread = new Float64Array(length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(length);
    slope(weights, gradient);
    for (let k = 0; k < length; k += 1) {
      const g = gradient[k] as number;
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      spread[k] = 0.999 * (spread[k] as number) + 0.001 * g * g;
      const m = (mean[k] as number) / (1 - 0.9 ** step);
      const s = (spread[k] as number) / (1 - 0.999 ** step);
      weights[k] = (weights[k] as number) - (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}
