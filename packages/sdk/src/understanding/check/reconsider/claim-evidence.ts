import { TermRole } from "../../../language/lexicon/compile.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import type { Fact, Modality } from "../../../model/fact.ts";
import type { ValueKind } from "../../../model/value.ts";
import { EVIDENCE, type EvidenceName } from "../../fitted/evidence-names.ts";
import { gather } from "../../ranking/evidence.ts";
import { questionOf } from "../../ranking/question.ts";
import { markSaid, type Scratch } from "../../ranking/rank.ts";
import type { Worded } from "../../ranking/weigh-wording.ts";
import { wordedOf } from "../../ranking/worded-of.ts";
import { UNSEEN } from "../../reading/token.ts";
import type { Comparison, Relation, Verdict } from "../../results/types.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Decision } from "../match/findings.ts";
import { strength } from "../match/weigh.ts";
import { COMPARED, LIFTED } from "../signs/denied.ts";
import { entailmentOf } from "./entailment.ts";
import { pointsOf } from "./points.ts";
import { standingOf } from "./standing.ts";

export const VERDICTS = ["supported", "refuted", "not-enough-info"] as const satisfies readonly Verdict[];
const ASPECTS = [
  "quantity",
  "date",
  "rank",
  "status",
  "direction",
  "negation",
  "subject",
  "speaker",
  "scope",
] as const satisfies readonly Comparison["aspect"][];
const RELATIONS = ["agrees", "contradicts", "unclear"] as const satisfies readonly Relation[];
/** What a claim says that no fact does, by kind. */
const LACKED = [FeatureKind.concept, FeatureKind.entity, FeatureKind.word, FeatureKind.bigram, UNSEEN];
const SIGNS = ["negator", "lesser", "all", "only", "origin", "goal", "office"] as const;
const KINDS = [
  "money",
  "count",
  "percent",
  "rank",
  "duration",
  "date",
  "status",
  "entity",
  "text",
] as const satisfies readonly ValueKind[];
const MODALITIES = [
  "reported",
  "planned",
  "forecast",
  "opinion",
  "recommendation",
  "survey",
] as const satisfies readonly Modality[];
/** Evidence for the fact as the answer to a question in the words of the claim. */
const ANSWERING = [
  "said",
  "cover",
  "rareCover",
  "property",
  "propertyNamed",
  "label",
  "names",
  "namesOwn",
  "subject",
  "speaker",
  "lacksProperty",
  "lacksName",
  "lacksUnknown",
  "lacksPlain",
  "letters",
  "lettersWeighted",
  "lettersNamed",
  "lettersStated",
  "lettersLabelled",
  "wording",
  "wordingLead",
  "answering",
] as const satisfies readonly EvidenceName[];

const FURTHEST = 6;

const columnOf = lazy(() => new Map<string, number>(EVIDENCE.map((name, i) => [name, i])));

const most = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value)) / limit;

/** The facts that a claim may be about: the one that it shares most with, and the one that its wording speaks for most. */
export function factsOf({ facts, matches }: Decision, worded: Worded | undefined): number[] {
  const top = facts[0] ?? matches[0]?.fact;
  return [...new Set([top, worded?.best].filter((fact) => fact !== undefined))];
}

/**
 * What speaks for and against each verdict: what the rules make of the claim and why, how well the best fact matches, what no
 * fact speaks of, the signs of the claim (denial, “only”), what its wording speaks for, and what its parts say of the fact. In a
 * fixed order.
 */
export function claimEvidence(
  index: FactIndex,
  scratch: Scratch,
  claimed: Claimed,
  decision: Decision,
): Float64Array {
  const { reading, denied } = claimed;
  const { tokens } = reading;
  const { verdict, findings, missing, matches } = decision;
  const [match, next] = matches;
  const top = decision.facts[0] ?? match?.fact;
  const costs = missing.map((t) => tokens[t]?.cost ?? 0).sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const force = match === undefined ? 0 : Math.log(1 + strength(match));
  const worded = wordedOf(index, scratch, reading);
  markSaid(scratch, reading);
  const answering =
    top === undefined
      ? undefined
      : gather(index, scratch, questionOf(index, scratch.sought, reading, worded), {
          fact: top,
          score: match?.mark ?? 0,
        });
  const fact = top === undefined ? undefined : (index.facts[top] as Fact);
  return Float64Array.from([
    ...VERDICTS.map((one) => Number(one === verdict)),
    ...ASPECTS.flatMap((aspect) =>
      RELATIONS.map((relation) =>
        Number(findings.some((finding) => finding.aspect === aspect && finding.relation === relation)),
      ),
    ),
    most(costs[0] ?? 0, 2),
    most(costs[1] ?? 0, 2),
    most(sum(costs), 6),
    most(costs.length, 6),
    ...LACKED.map((kind) =>
      most(sum(missing.filter((t) => tokens[t]?.kind === kind).map((t) => tokens[t]?.cost ?? 0)), 3),
    ),
    match === undefined || match.total === 0 ? 1 : match.covered / match.total,
    match === undefined || match.total === 0 ? 0 : match.own / match.total,
    most(match?.content ?? 0, 4),
    most(match?.total ?? 0, 8),
    most(match?.opposite ?? 0, 3),
    most(match?.deniedBoth ?? 0, 3),
    most(match?.deniedOne ?? 0, 3),
    Number(match?.comparedAlone ?? false),
    force,
    most(force - (next === undefined ? 0 : Math.log(1 + strength(next))), 3),
    most(claimed.quantities.length, 3),
    most(claimed.dates.length, 3),
    most(decision.loose, 3),
    most(decision.strange.length, 3),
    Number(claimed.reported),
    most(denied.filter((one) => one === 1).length, 4),
    Number(denied.includes(COMPARED)),
    Number(denied.includes(LIFTED)),
    ...SIGNS.map((sign) => Number(reading.roles.some(({ role }) => role & TermRole[sign]))),
    Math.log(1 + tokens.length),
    most(worded?.elsewhere ?? 0, 6),
    (worded?.marks[worded.best] ?? 0) / 4,
    Number(worded !== undefined && worded.best === top),
    ...ANSWERING.map((name) => answering?.[columnOf().get(name) as number] ?? 0),
    ...KINDS.map((kind) => Number(fact?.value.kind === kind)),
    ...MODALITIES.map((modality) => Number(fact?.modality === modality)),
    ...standingOf(index, claimed, top),
    ...pointsOf(index, claimed, top),
    ...entailmentOf(index, claimed, decision, factsOf(decision, worded)).map((odds) => most(odds, FURTHEST)),
  ]);
}
