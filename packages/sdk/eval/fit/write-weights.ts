import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { VERDICTS } from "../../src/understanding/check/reconsider/claim-evidence.ts";
import { EVIDENCE } from "../../src/understanding/fitted/evidence-names.ts";
import type { Network } from "../../src/understanding/fitted/network.ts";
import type { Judges } from "../../src/understanding/fitted/verdict-weights.ts";

/** What was fitted: how much each evidence counts in choosing a fact, and what decides whether it answers. */
export interface Fit {
  readonly ranks: Float64Array;
  readonly answers: Network;
}

const short = (value: number): number => Number(value.toFixed(2));
const named = (values: ArrayLike<number>): string =>
  EVIDENCE.map((name, i) => `    ${name}: ${short(values[i] as number)},`).join("\n");
const row = (values: readonly number[]): string => `[${values.map(short).join(", ")}]`;

function network({ bias, direct, hidden }: Network): string {
  const units = hidden.map(
    (unit) =>
      `      { bias: ${short(unit.bias)}, counts: ${short(unit.counts)}, inputs: ${row(unit.inputs)} },`,
  );
  return `{
    bias: ${short(bias)},
    direct: ${row(direct)},
    hidden: [
${units.join("\n")}
    ],
  }`;
}

function weights(name: string, comment: string, { ranks, answers }: Fit): string {
  return `/** ${comment} */
export const ${name}: Weights = {
  ranks: {
${named(ranks)}
  },
  answers: ${network(answers)},
};
`;
}

/** Writes fitted weights as a module. */
export function writeWeights(file: string, { plain, worded }: { plain: Fit; worded: Fit }): void {
  writeFileSync(
    file,
    `import type { Network } from "./network.ts";
import type { EvidenceName } from "./evidence-names.ts";

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
  format(file);
}

function judges(name: string, comment: string, of: Judges): string {
  const written = VERDICTS.map((verdict) => `  ${JSON.stringify(verdict)}: ${network(of[verdict])},`);
  return `/** ${comment} */
export const ${name}: Judges = {
${written.join("\n")}
};
`;
}

/** Writes the networks that tell verdicts apart as a module. */
export function writeVerdictWeights(
  file: string,
  { plain, learnt }: { plain: Judges; learnt: Judges },
): void {
  writeFileSync(
    file,
    `import type { Network } from "./network.ts";
import type { Verdict } from "../results/types.ts";

// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** Tells each verdict from the other two, in the logarithm of odds, by the evidence of check/reconsider/claim-evidence.ts. */
export type Judges = Readonly<Record<Verdict, Network>>;

${judges("PLAIN_JUDGES", "For packs of which it has not been learnt what is said of their facts.", plain)}
${judges("JUDGES", "For the built-in pack, of which it has been learnt.", learnt)}`,
  );
  format(file);
}

/** Writes what words mean to facts of any pack as a module. */
export function writeGeneral(file: string, name: string, table: string): void {
  writeFileSync(
    file,
    `// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** What words mean to facts of any pack: see lookup/wording-table.ts. */
export const ${name} =
  "${table}";
`,
  );
}

function format(file: string): void {
  execFileSync(process.execPath, [
    fileURLToPath(new URL("../../../../node_modules/@biomejs/biome/bin/biome", import.meta.url)),
    "format",
    "--write",
    file,
  ]);
}
