import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { perIndex } from "../../../lookup/per-index.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import { isIn, numbersOf } from "../../reading/ideas.ts";
import { isNamedIn, namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isOffice, isReporting } from "../claim/reporting.ts";
import { isComparison } from "../signs/comparison.ts";
import { COMPARED, LIFTED, PAST, SURPASSED } from "../signs/denied.ts";
import { agreeing, type Denying, meets, tellsPending } from "../signs/telling.ts";
import { contrariesOf } from "./contrary.ts";
import { lackingIn } from "./lacking.ts";
import { statementOf } from "./statement.ts";

/** A fact held against a claim, piece by piece. */
export interface Match {
  readonly fact: number;
  /** Weight of what the fact speaks of, for or against, and of all that the claim says. */
  readonly covered: number;
  readonly total: number;
  /** Weight of the words shared that are no names. */
  readonly content: number;
  /** Weight of what the fact itself speaks of, not what is known of its speaker. */
  readonly own: number;
  /** Tokens the fact says nothing of. */
  readonly missing: readonly number[];
  /** Tokens the fact has the contrary of, by position: opposite concept or the other sign. */
  readonly opposed: readonly number[];
  /** Weight of the tokens that say the opposite of what the fact says. */
  readonly opposite: number;
  /** Weight of the denied tokens that the fact denies too, and of those that only one of the two denies. */
  readonly deniedBoth: number;
  readonly deniedOne: number;
  /** Whether the claim denies what the fact affirms, and affirms what it denies: “by the bag, not by weight”. */
  readonly isTurned: boolean;
  /** What both say, whichever of them by denying: that something is not settled, or free. */
  readonly agreed: readonly Denying[];
  /** Whether the claim holds two things against each other and the fact does not. */
  readonly comparedAlone: boolean;
  /** Rareness-weighted overlap. */
  readonly mark: number;
}

const SUBJECT_NAMED = 1.35;
const ROLE_NAMED = 1.6;
const OFFICE_NAMED = 2.4;
/** What a word counts at least for or against, and what one of which only the opposite is said counts for. */
const FORCE = 0.3;
const UNSAID = 1.5;
/** How much of a match's strength hangs on the share of the claim it speaks of. */
const COVERED = 0.75;
/** Holds one fact against a claim. */
export function weighClaim(index: FactIndex, claimed: Claimed, fact: number): Match {
  const { reading, measured, denied } = claimed;
  const profile = index.profiles[fact] as Profile;
  const statement = statementOf(index, fact);
  const opposites = contrariesOf(index);
  // What is known of a speaker counts only where the claim lets somebody speak.
  const least = claimed.reported ? 0 : FieldWeight.topic;
  const agreed =
    statement.tells.size === 0
      ? []
      : agreeing(
          claimed.tells,
          statement.tells,
          reading.tokens,
          ({ features }) => features.some((feature) => weightIn(profile, feature) > 0),
          ({ start, end }) => {
            const piece = reading.text.slice(start, end);
            return still().has(piece) || today().has(piece);
          },
        );
  const missing: number[] = [];
  const opposed: number[] = [];
  let covered = 0;
  let total = 0;
  let mark = 0;
  let opposite = 0;
  let deniedBoth = 0;
  let deniedOne = 0;
  let comparedAlone = false;
  let affirmsDenied = false;
  let deniesAffirmed = false;
  let own = 0;
  let content = 0;
  const isCount = index.facts[fact]?.value.kind === "count";
  const isLacking = lackingIn(index, fact, reading);
  const isPending = tellsPending(claimed.tells);
  reading.tokens.forEach((token, t) => {
    // The 仲 of 仲未開 is no “more”.
    if (isPending && still().has(reading.text.slice(token.start, token.end))) return;
    let best = 0;
    for (const feature of token.features) {
      const weight = weightIn(profile, feature);
      if (weight > 0 && weight >= least) best = Math.max(best, weight * (index.idf[feature] as number));
    }
    if (measured[t] === 1) {
      mark += best * token.gain * 0.3;
      return;
    }
    const compared = denied[t] === COMPARED && !statement.compares;
    if (compared) comparedAlone = true;
    const lifted = denied[t] === LIFTED || (denied[t] === SURPASSED && statement.peaks);
    const past = denied[t] === PAST && token.features.some((feature) => statement.denied.has(feature));
    const against = denied[t] !== 0 && denied[t] !== PAST && !compared && !lifted;
    const stance = past
      ? "denied by both"
      : lifted
        ? stanceOfPart(token.features, statement)
        : stanceOf(index, token.features, against, statement, opposites);
    // What the fact says by a contrary word, or denies too, it speaks of; so it does of “free” where it tells of no fee.
    const told = best === 0 && agreed.some((telling) => meets(token, telling));
    // “The number of visitors” says no more than that they are counted.
    const counts = best === 0 && isCount && isIn(index, "number", token.features);
    const met = best > 0 || stance !== "none" || told || counts;
    total += met ? token.weight : token.cost;
    if (met) {
      covered += token.weight;
      if (token.features.some((f) => weightIn(profile, f) >= FieldWeight.nested)) own += token.weight;
      if (token.kind !== FeatureKind.entity) content += token.weight;
      mark += Math.max(best, UNSAID) * token.gain;
    } else missing.push(t);
    if (token.kind === FeatureKind.entity || token.features.some((f) => isReporting(index, f))) return;
    const force = Math.max(token.weight, FORCE);
    if (stance === "opposite") {
      // “Fewer than the year before” says of no growth that it was.
      if (isComparison(reading.text.slice(token.start, token.end))) return;
      // “Still shut” says that it is shut.
      if (still().has(reading.text.slice(token.start, token.end))) return;
      opposed.push(t);
      opposite += force;
    } else if (stance === "denied by both" || (stance === "denied by one" && isLacking?.(token, against)))
      deniedBoth += force;
    else if (stance === "denied by one") {
      // What a claim denies in one place and affirms in another it denies of something else.
      if (against && saysBothWays(claimed, t)) return;
      opposed.push(t);
      deniedOne += force;
      if (against) deniesAffirmed = true;
      else affirmsDenied = true;
    }
  });
  mark *= subjectFactor(index, claimed, fact);
  return {
    fact,
    covered,
    content,
    own,
    total,
    missing,
    opposed,
    opposite,
    deniedBoth,
    deniedOne,
    isTurned: affirmsDenied && deniesAffirmed,
    agreed: agreed.map(({ what }) => what),
    comparedAlone,
    mark,
  };
}

/** Words that say no more than that something goes on as it was, and that it is so today. */
const still = lazy(() => setOf(lexicon().tense.still));
const today = lazy(() => setOf(lexicon().tense.today));

/** Whether a claim denies a thing and affirms it, each in a clause of its own: “they lack trust and must build it”. */
function saysBothWays({ reading: { tokens }, denied }: Claimed, at: number): boolean {
  const { features, clause } = tokens[at] as Token;
  const isDenied = denied[at] === 1;
  return tokens.some(
    (token, t) =>
      token.clause !== clause &&
      (denied[t] === 1) !== isDenied &&
      (denied[t] as number) <= 1 &&
      token.features.some((feature) => features.includes(feature)),
  );
}

/** A fact whose subject the claim names comes before one that only mentions what the claim names. */
function subjectFactor(index: FactIndex, { reading }: Claimed, fact: number): number {
  const { subject, value } = index.facts[fact] as FactIndex["facts"][number];
  if (!isNamedIn(index, reading.tokens, subject)) return 1;
  const person = index.entities.get(subject)?.type === "person";
  const other = reading.tokens.some(
    ({ features }) =>
      features.some((f) => isOffice(index, f)) ||
      namesOf(index, features).some((id) => index.entities.get(id)?.type === "organization"),
  );
  if (!person || !other || value.kind !== "entity") return SUBJECT_NAMED;
  return reading.tokens.some(({ features }) => features.some((f) => isOffice(index, f)))
    ? OFFICE_NAMED
    : ROLE_NAMED;
}

/** Ideas of one sort of people or things, beside which there are others. */
const sortsOf = /* @__PURE__ */ perIndex(
  (index): ReadonlySet<number> => new Set(numbersOf(index, index.kinds.flat())),
);

type Stance = "same" | "opposite" | "denied by both" | "denied by one" | "none";

/** How a piece of the claim stands to the sentence of a fact. */
function stanceOf(
  index: FactIndex,
  features: readonly number[],
  deniedInClaim: boolean,
  { affirmed, denied, lifted }: ReturnType<typeof statementOf>,
  opposites: ReadonlyMap<number, readonly number[]>,
): Stance {
  let stance: Stance = "none";
  let same = false;
  const sorts = sortsOf(index);
  const isOfSort = features.some((feature) => sorts.has(feature));
  for (const feature of features) {
    const kind = index.features.kind(feature);
    if (kind !== FeatureKind.concept && kind !== FeatureKind.word) continue;
    const yes = affirmed.has(feature);
    const no = denied.has(feature);
    if (yes || no) {
      if (deniedInClaim) {
        if (no) return "denied by both";
        stance = "denied by one";
      } else {
        if (yes) {
          // “Men” share their sex with women, and are none for all that.
          if (!isOfSort || opposites.has(feature)) return "same";
          same = true;
          continue;
        }
        stance = "denied by one";
      }
      continue;
    }
    for (const opposite of opposites.get(feature) ?? []) {
      const otherYes = affirmed.has(opposite) && !lifted.has(opposite);
      const otherNo = denied.has(opposite);
      if (otherYes === otherNo) continue;
      if (otherYes) {
        if (deniedInClaim) return "denied by both";
        stance = "opposite";
      } else if (!deniedInClaim) return "same";
    }
  }
  return same && stance !== "opposite" ? "same" : stance;
}

/** How a piece that the claim says is not all stands to a fact: at one with it, whether the fact has it so or no longer. */
function stanceOfPart(
  features: readonly number[],
  { affirmed, denied }: ReturnType<typeof statementOf>,
): Stance {
  if (features.some((feature) => affirmed.has(feature))) return "same";
  return features.some((feature) => denied.has(feature)) ? "denied by both" : "none";
}

/** How well a fact matches the words of a claim, for putting facts in order. */
export function strength(match: Match): number {
  return match.mark * (1 - COVERED + (COVERED * match.covered) / Math.max(match.total, 0.01));
}
