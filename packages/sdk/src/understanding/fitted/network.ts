/**
 * A network of one hidden layer that also sees its inputs directly. What holds alone does not hold together (a word
 * nobody knows matters little where one fact leads by far), which no weighted sum can say.
 */
export interface Network {
  readonly bias: number;
  readonly direct: readonly number[];
  readonly hidden: readonly {
    readonly bias: number;
    /** Weight of each input. */
    readonly inputs: readonly number[];
    /** How much it counts when it is above 0. */
    readonly counts: number;
  }[];
}

/** The function of a network: from inputs to the logarithm of the odds that a fact answers. */
export function decider({ bias, direct, hidden }: Network): (inputs: Float64Array) => number {
  // Row after row, one for each input, first what it counts directly: an input that is 0, as most are, costs nothing.
  const layers = [direct, ...hidden.map(({ inputs }) => inputs)];
  const width = layers.length;
  const weights = new Float64Array(direct.length * width);
  layers.forEach((layer, i) => {
    for (const [input, weight] of layer.entries()) weights[input * width + i] = weight;
  });
  const signals = new Float64Array(width);
  return (inputs) => {
    signals.fill(0);
    for (let input = 0; input < inputs.length; input += 1) {
      const value = inputs[input] as number;
      if (value === 0) continue;
      const row = input * width;
      for (let i = 0; i < width; i += 1)
        signals[i] = (signals[i] as number) + (weights[row + i] as number) * value;
    }
    let odds = bias + (signals[0] as number);
    for (let i = 0; i < hidden.length; i += 1) {
      const unit = hidden[i] as Network["hidden"][number];
      const signal = unit.bias + (signals[i + 1] as number);
      if (signal > 0) odds += signal * unit.counts;
    }
    return odds;
  };
}
