import { TermRole } from "../../../language/lexicon/compile.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, weightIn } from "../../../lookup/profile-table.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { EntityType } from "../../../model/entity.ts";
import type { Fact } from "../../../model/fact.ts";
import { relate } from "../../../quantities/interval.ts";
import { hasIdea, isIn } from "../../reading/ideas.ts";
import { namesIn } from "../../reading/names.ts";
import { timesOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { statementOf } from "../match/statement.ts";
import { leavesOpen, tellsAhead, tellsDone, tellsFinished, tellsOngoing } from "../signs/tense.ts";

/** How many numbers {@link pointsOf} gives. */
const POINTS = 39;
/** More figures than this say no more. */
const MOST = 2;
const PEOPLE: ReadonlySet<EntityType> = new Set(["person"]);
const BODIES: ReadonlySet<EntityType> = new Set(["organization"]);

/**
 * On how many points that can be told apart a claim and a fact are at one, differ, or only the claim says something: dates,
 * figures, people, bodies and other names, and reasons.
 */
export function pointsOf(index: FactIndex, claimed: Claimed, fact: number | undefined): readonly number[] {
  if (fact === undefined) return new Array<number>(POINTS).fill(0);
  return [
    ...datePoints(index, claimed, fact),
    ...figurePoints(index, claimed, fact),
    ...namePoints(index, claimed, fact),
    ...reasonPoints(index, claimed, fact),
    ...signPoints(index, fact),
    ...sizePoints(index, claimed, fact),
    ...orderPoints(index, claimed, fact),
    ...wholePoints(index, claimed, fact),
    ...tensePoints(index, claimed, fact),
  ];
}

const share = (some: number): number => Math.min(some, MOST) / MOST;

function datePoints(index: FactIndex, { dates }: Claimed, fact: number): number[] {
  const own = [...timesOf(index.facts[fact] as Fact), ...statementOf(index, fact).dates];
  const met = dates.filter(({ edtf }) => own.some((one) => overlaps(one, edtf))).length;
  const lone = dates.length > 0 && own.length === 0;
  return [share(met), lone ? 0 : share(dates.length - met), Number(lone)];
}

function figurePoints(index: FactIndex, { quantities }: Claimed, fact: number): number[] {
  const { figures } = statementOf(index, fact);
  let [met, other, lone] = [0, 0, 0];
  for (const quantity of quantities) {
    const same = figures.filter(({ kind }) => kind === quantity.kind);
    if (same.some((figure) => relate(figure, quantity) === "within")) met += 1;
    else if (same.length > 0) other += 1;
    else lone += 1;
  }
  return [share(met), share(other), share(lone)];
}

/** For people, bodies and other names: whether the claim has one that the fact has not, and the fact another one instead. */
function namePoints(index: FactIndex, { reading }: Claimed, fact: number): number[] {
  const profile = index.profiles[fact] as Profile;
  const { subject, value, attribution } = index.facts[fact] as Fact;
  const parts = [
    subject,
    ...(value.kind === "entity" ? value.entities : []),
    ...(attribution.speaker === undefined ? [] : [attribution.speaker]),
  ];
  const own = new Set(parts);
  const claimedNames = namesIn(index, reading.tokens);
  const has = (id: string): boolean =>
    own.has(id) || weightIn(profile, index.features.find(FeatureKind.entity, id)) >= FieldWeight.statement;
  const typeOf = (id: string): EntityType | undefined => index.entities.get(id)?.type;
  const strangers = [...claimedNames].filter((id) => !has(id));
  const unnamed = [...own].filter((id) => !claimedNames.has(id));
  const points = [PEOPLE, BODIES].flatMap((types) => {
    const isOf = (id: string): boolean => types.has(typeOf(id) as EntityType);
    const strange = strangers.some(isOf);
    return [Number(strange && unnamed.some(isOf)), Number(strange && !unnamed.some(isOf))];
  });
  const others = strangers.some(
    (id) => !PEOPLE.has(typeOf(id) as EntityType) && !BODIES.has(typeOf(id) as EntityType),
  );
  return [...points, Number(others), Number(claimedNames.has(subject))];
}

/** Whether the claim gives a reason where the fact does, and how much of it the fact does not speak of. */
function reasonPoints(index: FactIndex, { reading, measured }: Claimed, fact: number): number[] {
  const at = reading.tokens.findIndex(({ features }) => isIn(index, "reason", features));
  if (at === -1) return [0, 0];
  if (!hasIdea(index, "reason", statementOf(index, fact).affirmed)) return [1, 0];
  const profile = index.profiles[fact] as Profile;
  let [all, missing] = [0, 0];
  reading.tokens.forEach(({ features, cost }, t) => {
    if (t <= at || measured[t] === 1) return;
    all += cost;
    if (!features.some((feature) => weightIn(profile, feature) > 0)) missing += cost;
  });
  return [0, all === 0 ? 0 : missing / all];
}

const SIGNS = lazy(() => [TermRole.negator, TermRole.lesser, TermRole.all, TermRole.only]);

/** The signs that the sentence of the fact has. */
function signPoints(index: FactIndex, fact: number): number[] {
  const { roles } = statementOf(index, fact);
  return SIGNS().map((sign) => Number((roles & sign) !== 0));
}

/** How many times greater or smaller the nearest figure of the same kind is, as a logarithm, and whether it is greater. */
function sizePoints(index: FactIndex, { quantities }: Claimed, fact: number): number[] {
  const { figures } = statementOf(index, fact);
  let nearest = Number.POSITIVE_INFINITY;
  let greater = 0;
  for (const quantity of quantities)
    for (const figure of figures) {
      if (figure.kind !== quantity.kind || figure.amount <= 0 || quantity.amount <= 0) continue;
      const ratio = Math.log10(quantity.amount / figure.amount);
      if (Math.abs(ratio) >= nearest) continue;
      nearest = Math.abs(ratio);
      greater = Math.sign(ratio);
    }
  return nearest === Number.POSITIVE_INFINITY ? [0, 0] : [Math.min(nearest, 2) / 2, greater];
}

/** Of the words that both have, how many pairs stand the other way round, and whether any do. */
function orderPoints(index: FactIndex, { reading, measured }: Claimed, fact: number): number[] {
  let best: number[] = [];
  for (const pieces of statementOf(index, fact).pieces) {
    const places: number[] = [];
    reading.tokens.forEach(({ features, kind }, t) => {
      if (measured[t] === 1 || kind === FeatureKind.entity) return;
      const at = pieces.findIndex((piece) => piece.features.some((feature) => features.includes(feature)));
      if (at !== -1 && !places.includes(at)) places.push(at);
    });
    if (places.length > best.length) best = places;
  }
  let [turned, pairs] = [0, 0];
  for (let i = 0; i < best.length; i += 1)
    for (let j = i + 1; j < best.length; j += 1) {
      pairs += 1;
      if ((best[i] as number) > (best[j] as number)) turned += 1;
    }
  return pairs === 0 ? [0, 0] : [turned / pairs, 1];
}

/** Whether either says that something is not so, whom the claim names of whom the fact has, and how long the one is beside the other. */
function wholePoints(index: FactIndex, { reading, negative }: Claimed, fact: number): number[] {
  const statement = statementOf(index, fact);
  const { attribution, value } = index.facts[fact] as Fact;
  const names = namesIn(index, reading.tokens);
  const { speaker } = attribution;
  const longest = Math.max(1, ...statement.pieces.map(({ length }) => length));
  return [
    Number(negative && statement.negative),
    Number(negative && !statement.negative),
    Number(!negative && statement.negative),
    Number(speaker !== undefined),
    Number(speaker !== undefined && names.has(speaker)),
    Number(value.kind === "entity" && value.entities.some((id) => names.has(id))),
    Number(names.size === 0),
    share(reading.tokens.length / longest),
  ];
}

/** Whether either tells of what is done, finished, under way, ahead or open. */
function tensePoints(index: FactIndex, { reading }: Claimed, fact: number): number[] {
  const { finished, ongoing, ahead, open } = statementOf(index, fact);
  const claimed = [tellsDone, tellsFinished, tellsOngoing, tellsAhead, leavesOpen].map((tells) =>
    tells(reading),
  );
  return [...claimed, finished, ongoing, ahead, open].map(Number);
}
