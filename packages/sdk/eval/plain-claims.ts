import type { FactIndex, General } from "../src/lookup/fact-index.ts";
import { readWording, writeWording } from "../src/lookup/wording-table.ts";
import { readClaim } from "../src/understanding/check/claim/claimed.ts";
import { claimEvidence, factsOf, VERDICTS } from "../src/understanding/check/reconsider/claim-evidence.ts";
import { spokenParts } from "../src/understanding/check/reconsider/spoken.ts";
import { decide } from "../src/understanding/check/verdict/decide.ts";
import type { Judges } from "../src/understanding/fitted/verdict-weights.ts";
import { createScratch } from "../src/understanding/ranking/rank.ts";
import { EMPTY_WORDING } from "./empty-wording.ts";
import { fitGeneral } from "./fit/fit-general.ts";
import { fitVerdicts, type JudgedClaim } from "./fit/fit-verdicts.ts";
import type { ClaimRow } from "./rows.ts";

/** Claims about one pack that is known by its labels and aliases alone. */
export interface PlainClaims {
  readonly index: FactIndex;
  readonly claims: readonly ClaimRow[];
  /** Whoever wrote them: what words mean is learnt from others. */
  readonly hand: string;
  /** How much a claim counts where networks are fitted (0: not at all), and where it is learnt what words mean. */
  readonly counts: { readonly weights: number; readonly words: number };
}

export type Judged = JudgedClaim & { readonly ruled: string };

const FOLDS = 4;

/** What a claim is about and how it is said of it. */
function partsOf({ index, claims, counts }: PlainClaims) {
  const memory = createScratch(index.facts.length, index.features.size);
  return claims.flatMap(({ claim, label }) => {
    const claimed = readClaim(index, claim);
    const [top] = factsOf(decide(index, memory, claimed), undefined);
    if (top === undefined) return [];
    return [
      { parts: spokenParts(index, claimed, top), right: VERDICTS.indexOf(label), counts: counts.words },
    ];
  });
}

/** Claims with the evidence for each verdict, with what is known of what words mean. */
export function judgedPlainly({ index, claims, counts }: PlainClaims, words: string): Judged[] {
  const known: FactIndex = {
    ...index,
    kept: [],
    general: { questions: EMPTY_WORDING, claims: readWording(words) } satisfies General,
  };
  const memory = createScratch(index.facts.length, index.features.size);
  return claims.map(({ claim, label }) => {
    const claimed = readClaim(known, claim);
    const decision = decide(known, memory, claimed);
    return {
      evidence: claimEvidence(known, memory, claimed, decision),
      label,
      counts: counts.weights,
      ruled: decision.verdict,
    };
  });
}

/** Fits to claims about packs known by their labels and aliases alone, each being judged with what others' words taught. */
export function fitPlainVerdicts(sets: readonly PlainClaims[]): {
  readonly judges: Judges;
  readonly words: string;
} {
  const read = sets.map((set) => ({ set, rows: partsOf(set) }));
  const hands = [...new Set(sets.map(({ hand }) => hand))];
  const foldOf = ({ hand }: PlainClaims): number => hands.indexOf(hand) % FOLDS;
  // “They do not say” is what the other two are held against.
  const learn = (which: (set: PlainClaims) => boolean): string =>
    writeWording(
      fitGeneral(
        read.filter(({ set }) => which(set)).flatMap(({ rows }) => rows),
        VERDICTS.length - 1,
      ),
    );
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const words = learn((set) => foldOf(set) !== fold);
    return sets
      .filter((set) => foldOf(set) === fold && set.counts.weights > 0)
      .flatMap((set) => judgedPlainly(set, words));
  }).flat();
  return { judges: fitVerdicts(judged), words: learn(() => true) };
}
