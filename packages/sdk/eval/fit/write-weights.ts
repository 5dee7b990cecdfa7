import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Network } from "../../src/understanding/answers.ts";
import { EVIDENCE } from "../../src/understanding/evidence.ts";

/** What was fitted: how much each evidence counts in choosing a fact, and what decides whether it answers. */
export interface Fit {
  readonly ranks: Float64Array;
  readonly answers: Network;
}

const short = (value: number): number => Number(value.toFixed(2));
const named = (values: ArrayLike<number>): string =>
  EVIDENCE.map((name, i) => `    ${name}: ${short(values[i] as number)},`).join("\n");
const row = (values: readonly number[]): string => `[${values.map(short).join(", ")}]`;

function weights(name: string, comment: string, { ranks, answers }: Fit): string {
  const hidden = answers.hidden.map(
    ({ bias, inputs, counts }) =>
      `      { bias: ${short(bias)}, counts: ${short(counts)}, inputs: ${row(inputs)} },`,
  );
  return `/** ${comment} */
export const ${name}: Weights = {
  ranks: {
${named(ranks)}
  },
  answers: {
    bias: ${short(answers.bias)},
    direct: ${row(answers.direct)},
    hidden: [
${hidden.join("\n")}
    ],
  },
};
`;
}

/** Writes fitted weights as a module. */
export function writeWeights(file: string, { plain, worded }: { plain: Fit; worded: Fit }): void {
  writeFileSync(
    file,
    `import type { Network } from "./answers.ts";
import type { EvidenceName } from "./evidence.ts";

// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

export interface Weights {
  /** How much each kind of evidence counts in choosing among facts. */
  readonly ranks: Readonly<Record<EvidenceName, number>>;
  /** Decides whether the best of them answers at all, in the logarithm of odds. */
  readonly answers: Network;
}

${weights("PLAIN", "For packs of which no wordings have been learnt.", plain)}
${weights("WORDED", "For the built-in pack, of which wordings have been learnt.", worded)}`,
  );
  execFileSync(process.execPath, [
    fileURLToPath(new URL("../../../../node_modules/@biomejs/biome/bin/biome", import.meta.url)),
    "format",
    "--write",
    file,
  ]);
}
