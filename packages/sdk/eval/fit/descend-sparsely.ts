const EARLY = 0.9;
const LATE = 0.99;

/**
 * Finds weights by Adam with a pull to 0 (proximal, so that most weights are exactly 0), from 0 on.
 *
 * @param slope - adds the gradient at the weights to the second array, which comes filled with 0; called once a step, so that
 *   it may move biases of its own besides
 */
export function descendSparsely(
  length: number,
  { steps, rate, sparse }: { readonly steps: number; readonly rate: number; readonly sparse: number },
  slope: (weights: Float32Array, gradient: Float32Array) => void,
): Float32Array {
  const weights = new Float32Array(length);
  const mean = new Float32Array(length);
  const spread = new Float32Array(length);
  const gradient = new Float32Array(length);
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    slope(weights, gradient);
    const early = 1 - EARLY ** step;
    const late = 1 - LATE ** step;
    for (let i = 0; i < length; i += 1) {
      const g = gradient[i] as number;
      const m = EARLY * (mean[i] as number) + (1 - EARLY) * g;
      const s = LATE * (spread[i] as number) + (1 - LATE) * g * g;
      mean[i] = m;
      spread[i] = s;
      const pace = rate / (Math.sqrt(s / late) + 1e-7);
      const moved = (weights[i] as number) - (pace * m) / early;
      weights[i] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * sparse);
    }
  }
  return weights;
}
