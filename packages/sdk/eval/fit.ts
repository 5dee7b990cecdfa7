/** A question with the evidence for each of its candidates. */
export interface Example {
  readonly answerable: boolean;
  readonly evidence: readonly Float64Array[];
  /** Whether each candidate is a right answer. */
  readonly right: readonly boolean[];
}

const STEPS = 500;
const RATE = 0.05;
/** Keeps weights small that the rows do not need. */
const DECAY = 0.002;

const dot = (weights: Float64Array, evidence: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (evidence[i] as number);
  return sum;
};

/** Minimises by Adam: `slope` adds the gradient at the weights to its second argument. */
function descend(
  length: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(length);
  const mean = new Float64Array(length);
  const spread = new Float64Array(length);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(length);
    slope(weights, gradient);
    for (let k = 0; k < length; k += 1) {
      const g = gradient[k] as number;
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      spread[k] = 0.999 * (spread[k] as number) + 0.001 * g * g;
      const m = (mean[k] as number) / (1 - 0.9 ** step);
      const s = (spread[k] as number) / (1 - 0.999 ** step);
      weights[k] = (weights[k] as number) - (RATE * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}

/** Weights under which the right candidates stand out among the others: multinomial logistic regression. */
export function fitRanks(examples: readonly Example[]): Float64Array {
  const length = examples[0]?.evidence[0]?.length ?? 0;
  const rows = examples.filter(({ right }) => right.some(Boolean) && right.length > 1);
  return descend(length, (weights, gradient) => {
    for (const { evidence, right } of rows) {
      const marks = evidence.map((row) => dot(weights, row));
      const most = Math.max(...marks);
      const odds = marks.map((mark) => Math.exp(mark - most));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, i) => (right[i] ? sum + odd : sum), 0) || Number.MIN_VALUE;
      evidence.forEach((row, i) => {
        const odd = odds[i] as number;
        const pull = (odd / all - (right[i] ? odd / good : 0)) / rows.length;
        for (let k = 0; k < length; k += 1) gradient[k] = (gradient[k] as number) + pull * (row[k] as number);
      });
    }
    for (let k = 0; k < length; k += 1)
      gradient[k] = (gradient[k] as number) + DECAY * (weights[k] as number);
  });
}

function best(ranks: Float64Array, { evidence }: Example): number {
  let at = -1;
  let most = Number.NEGATIVE_INFINITY;
  evidence.forEach((row, i) => {
    const mark = dot(ranks, row);
    if (mark <= most) return;
    most = mark;
    at = i;
  });
  return at;
}

/** Weights and bias that tell answerable questions from others by the best candidate: logistic regression, both kinds counting alike. */
export function fitAnswers(
  examples: readonly Example[],
  ranks: Float64Array,
): { readonly weights: Float64Array; readonly bias: number } {
  const rows = examples.flatMap((example) => {
    const row = example.evidence[best(ranks, example)];
    return row === undefined ? [] : [{ row, answerable: example.answerable }];
  });
  const yes = rows.filter(({ answerable }) => answerable).length;
  const length = ranks.length;
  const fitted = descend(length + 1, (weights, gradient) => {
    for (const { row, answerable } of rows) {
      const odds = 1 / (1 + Math.exp(-dot(weights.subarray(0, length), row) - (weights[length] as number)));
      const pull = (0.5 / (answerable ? yes : rows.length - yes)) * (odds - Number(answerable));
      for (let k = 0; k < length; k += 1) gradient[k] = (gradient[k] as number) + pull * (row[k] as number);
      gradient[length] = (gradient[length] as number) + pull;
    }
    for (let k = 0; k < length; k += 1)
      gradient[k] = (gradient[k] as number) + DECAY * (weights[k] as number);
  });
  return { weights: fitted.slice(0, length), bias: fitted[length] as number };
}

/** How examples come out, as shares in words. */
export function share(
  examples: readonly Example[],
  ranks: Float64Array,
  weights: Float64Array,
  bias: number,
): { readonly found: string; readonly answered: string; readonly abstained: string } {
  let found = 0;
  let answered = 0;
  let abstained = 0;
  for (const example of examples) {
    const at = best(ranks, example);
    const row = example.evidence[at];
    const answers = row !== undefined && dot(weights, row) + bias > 0;
    const right = example.right[at] === true;
    if (example.answerable && right) found += 1;
    if (example.answerable && right && answers) answered += 1;
    if (!example.answerable && !answers) abstained += 1;
  }
  const answerable = examples.filter((example) => example.answerable).length;
  const of = (n: number, all: number): string =>
    `${n}/${all} (${((100 * n) / Math.max(1, all)).toFixed(1)} %)`;
  return {
    found: of(found, answerable),
    answered: of(answered, answerable),
    abstained: of(abstained, examples.length - answerable),
  };
}
