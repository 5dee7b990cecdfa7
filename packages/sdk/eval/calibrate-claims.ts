import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/data/index.ts";
import { WORDING } from "../src/data/wording.ts";
import { thesaurus } from "../src/language/thesaurus/index.ts";
import { lazy } from "../src/lazy.ts";
import { buildFactIndex } from "../src/lookup/fact-index.ts";
import { readWording, writeWording } from "../src/lookup/wording-table.ts";
import { readClaim } from "../src/understanding/check/claim/claimed.ts";
import { claimEvidence, factsOf, VERDICTS } from "../src/understanding/check/reconsider/claim-evidence.ts";
import { claimParts } from "../src/understanding/check/reconsider/entailment.ts";
import { decide } from "../src/understanding/check/verdict/decide.ts";
import { decider } from "../src/understanding/fitted/network.ts";
import { createScratch } from "../src/understanding/ranking/rank.ts";
import { wordedOf } from "../src/understanding/ranking/worded-of.ts";
import { fitEntailment } from "./fit/fit-entailment.ts";
import { fitVerdicts } from "./fit/fit-verdicts.ts";
import { writeGeneral, writeVerdictWeights } from "./fit/write-weights.ts";
import { byStyle, loadForeign } from "./foreign.ts";
import { fitPlainVerdicts, type Judged, judgedPlainly, type PlainClaims } from "./plain-claims.ts";
import { type ClaimRow, type EvalSet, handOf, loadClaimed, loadSet, loadSets } from "./rows.ts";

// Usage: calibrate-claims.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Learns, from
// the claims for development, what their parts say about whether facts bear them out (src/data/entailment.ts), and fits what
// weighs this and the findings of the rules of `check` against other evidence (src/understanding/fitted/verdict-weights.ts). Run it after
// calibrate.ts, whose wordings are part of the evidence. Another such weighing is fitted to the packs in foreign/, sparse/ and own-words/, for all of which
// nothing has been learnt. With --leave-out it prints instead how the claims of some late hands and of some of these packs come
// out when nothing is learnt from them.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const sets = [
  ...(shared === undefined ? [] : [loadSet("shared", shared)]),
  ...loadSets(here("sets")),
  ...loadSets(here("taught")),
  ...loadClaimed(here("claimed")),
].filter((set) => set !== undefined);

const index = buildFactIndex(pack, { wording: readWording(WORDING) });
const scratch = createScratch(pack.facts.length, index.features.size);

/** Hands whose claims nobody had in sight who wrote the rules: in all others the rules look better than they are. */
const LATE = /^blind-(?:[v-z]|a2)$|^claimed-(?:blind|lookalike)/;
const COUNTS = { late: 3, early: 1, foreign: 6, twin: 9, native: 1, claimed: 0.3 };

/** A claim with all that is found out about it before anything is learnt. */
function readRow(set: EvalSet, { claim, label }: ClaimRow) {
  const claimed = readClaim(index, claim);
  const decision = decide(index, scratch, claimed);
  return {
    claimed,
    decision,
    label,
    parts: claimParts(index, claimed, decision),
    facts: factsOf(decision, wordedOf(index, scratch, claimed.reading)),
    counts: LATE.test(set.name) ? COUNTS.late : COUNTS.early,
  };
}

const foreign = ["foreign", "sparse", "own-words"]
  .flatMap((folder) => loadForeign(here(folder)))
  .flatMap(({ name, pack: of, set }) => {
    const plain = buildFactIndex(of, { thesaurus: thesaurus() });
    const { free, twins } = byStyle(set);
    const claims = (rows: readonly ClaimRow[], weights: number): PlainClaims & { name: string } => ({
      name,
      index: plain,
      claims: rows,
      hand: name,
      counts: { weights, words: COUNTS.foreign },
    });
    return [claims(free.claims, COUNTS.foreign), claims(twins.claims, COUNTS.twin)];
  });

/** Of the many claims of some hands every eighth counts where networks are fitted. */
const PART = 8;

/** The built-in facts as if nothing had been learnt of them. */
const native = lazy((): PlainClaims[] => {
  const plain = buildFactIndex(pack, { thesaurus: thesaurus() });
  const claims = (rows: readonly ClaimRow[], hand: string, weights: number, words: number): PlainClaims => ({
    index: plain,
    claims: rows,
    hand,
    counts: { weights, words },
  });
  return sets.flatMap((set) => {
    if (!set.name.startsWith("claimed"))
      return [claims(set.claims, handOf(set), COUNTS.native, COUNTS.native)];
    const chosen = (row: number): boolean => row % PART === 0;
    return [
      claims(
        set.claims.filter((_, i) => chosen(i)),
        set.name,
        COUNTS.native,
        COUNTS.claimed,
      ),
      claims(
        set.claims.filter((_, i) => !chosen(i)),
        set.name,
        0,
        COUNTS.claimed,
      ),
    ];
  });
});

const rows = new Map(sets.map((set) => [set, set.claims.map((row) => readRow(set, row))]));
const rowsOf = (some: readonly EvalSet[]) => some.flatMap((set) => rows.get(set) ?? []);
type Row = ReturnType<typeof readRow>;

const learn = (some: readonly EvalSet[]): string =>
  writeWording(fitEntailment(rowsOf(some), pack.facts.length));

/** Claims with their evidence, what their parts say being learnt from `entailment`. */
function judged(some: readonly Row[], entailment: string): Judged[] {
  const taught = { ...index, kept: [], entailment: readWording(entailment) };
  return some.map(({ claimed, decision, label, counts }) => ({
    evidence: claimEvidence(taught, scratch, claimed, decision),
    label,
    counts,
    ruled: decision.verdict,
  }));
}

const FOLDS = 5;

/** Claims of some hands, each judged by what was learnt from the others: its own would always fit. */
function crossJudged(some: readonly EvalSet[]) {
  const hands = [...new Set(some.map(handOf))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = some.filter((set) => hands.indexOf(handOf(set)) % FOLDS === fold);
    return judged(rowsOf(own), learn(some.filter((set) => !own.includes(set))));
  }).flat();
}

function print(
  name: string,
  claims: ReturnType<typeof judged>,
  weights: ReturnType<typeof fitVerdicts>,
): void {
  const judges = VERDICTS.map((verdict) => decider(weights[verdict]));
  const right = claims.filter(({ evidence, label }) => {
    const odds = judges.map((judge) => judge(evidence));
    return VERDICTS[odds.indexOf(Math.max(...odds))] === label;
  }).length;
  const ruled = claims.filter((row) => row.ruled === row.label).length;
  console.log(`${name}: by rules ${ruled}/${claims.length}, reconsidered ${right}/${claims.length}`);
}

const GROUPS = 4;
if (process.argv.includes("--leave-out")) {
  const late = sets.filter(({ name }) => LATE.test(name));
  for (let group = 0; group < GROUPS; group += 1) {
    const left = late.filter((_, i) => i % GROUPS === group);
    const rest = sets.filter((set) => !left.includes(set));
    const held = judged(rowsOf(left), learn(rest));
    print(`without ${left.map(({ name }) => name).join(" ")}`, held, fitVerdicts(crossJudged(rest)));
  }
  for (let group = 0; group < GROUPS; group += 1) {
    const names = [...new Set(foreign.map(({ name }) => name))].filter((_, i) => i % GROUPS === group);
    const left = foreign.filter(({ name }) => names.includes(name));
    const { judges, words } = fitPlainVerdicts([
      ...native(),
      ...foreign.filter((one) => !left.includes(one)),
    ]);
    print(
      `without ${names.join(" ")}`,
      left.flatMap((one) => judgedPlainly(one, words)),
      judges,
    );
  }
} else {
  const claims = crossJudged(sets);
  const learnt = fitVerdicts(claims);
  print("with what other hands taught", claims, learnt);
  const plain = fitPlainVerdicts([...native(), ...foreign]);
  print(
    "other packs",
    foreign.flatMap((one) => judgedPlainly(one, plain.words)),
    plain.judges,
  );
  writeFileSync(
    here("../src/data/entailment.ts"),
    `// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** What the parts of claims say about whether built-in facts bear them out: see understanding/check/reconsider/entailment.ts. */
export const ENTAILMENT =
  "${learn(sets)}";
`,
  );
  writeVerdictWeights(here("../src/understanding/fitted/verdict-weights.ts"), {
    plain: plain.judges,
    learnt,
  });
  writeGeneral(here("../src/understanding/fitted/general-claims.ts"), "GENERAL_CLAIMS", plain.words);
}
