import { askBit } from "../language/lexicon/compile.ts";
import type { FactIndex } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { type Candidate, MASKED, rank, type Scratch } from "./rank.ts";
import { type Reading, read } from "./read.ts";
import { typeFit } from "./type-fit.ts";
import type { AbstentionReason } from "./types.ts";

/** What was found for a question, by numbers of facts. */
export type Finding =
  | { readonly status: "answered"; readonly facts: readonly number[] }
  | { readonly status: "abstained"; readonly reason: AbstentionReason; readonly related: readonly number[] };

/** How many of the best-matching facts are looked at closely. */
const LOOKED_AT = 12;
const RELATED = 3;
/** A fact answers when it explains this share of what the question says … */
const COVER = 0.58;
/** … and this much when a weighty word of it stays unexplained. */
const COVER_WITH_GAP = 0.8;
const COVER_WITHOUT_NAME = 0.66;
const WEIGHTY = 0.9;
const NAMED = 0.62;
/** From this weight a word that is no name is part of what is asked, of which a fact must have this share. */
const PROPERTY = 0.4;
const OF_PROPERTY = 0.4;
/** A fact must have a name, or a word of this weight: a question of small words alone is about nothing here. */
const LEAST = 0.4;
/** … and of this one where no question word says that something is asked. */
const LEAST_UNASKED = 0.55;
const WORST_FIT = -0.5;
/** Share of the best fact's mark that another one needs to be listed after it. */
const NEARLY = 0.85;
/** … and to be as good an answer. */
const ALIKE = 0.9;
/** What a fitting kind of value adds to a mark, as a share of it and by itself. */
const FIT = 0.4;
const FIT_ALONE = 2;
/** What a label that the question speaks of adds, at most. */
const LABEL = 0.5;
/** What it adds that a fact is about what the question names; more so where it asks who that is. */
const SUBJECT = 1.1;
const SUBJECT_OF_WHO = 1.6;
const WHO = askBit("who");
const PLACE = askBit("place");
const COUNT = askBit("count");
const FIGURE = askBit("count") | askBit("amount") | askBit("percent");
/** Below this share of known text a question is about something else. */
const ON_TOPIC = 0.34;

/** A fact weighed as an answer. */
export interface Weighed {
  readonly fact: number;
  readonly cover: number;
  readonly fit: number;
  readonly mark: number;
  readonly gap: boolean;
  /** The fact is about none of the bodies named, or has too little of what is asked about them. */
  readonly beside: boolean;
}

/** Finds the fact that answers a question, or the reason why none does. */
export function findAnswer(index: FactIndex, scratch: Scratch, question: string): Finding {
  const reading = read(index, question);
  const weighed = weighAll(index, scratch, reading, LOOKED_AT);
  const best = weighed[0];
  const related = weighed.slice(0, RELATED).map(({ fact }) => fact);
  if (best === undefined) return { status: "abstained", reason: "off-topic", related: [] };
  const enough = best.cover >= (best.gap ? COVER_WITH_GAP : COVER);
  if (!enough || best.beside || best.fit <= WORST_FIT) {
    const onTopic = linksToPack(reading) || best.cover >= ON_TOPIC;
    return onTopic
      ? { status: "abstained", reason: "not-in-source", related }
      : { status: "abstained", reason: "off-topic", related: [] };
  }
  if (isAmbiguous(index, reading, weighed)) return { status: "abstained", reason: "ambiguous", related };
  return {
    status: "answered",
    facts: weighed
      .filter(({ mark, fit }) => mark >= best.mark * NEARLY && fit > WORST_FIT)
      .map(({ fact }) => fact),
  };
}

/** Whether a question that names nobody fits figures of two bodies equally well. */
function isAmbiguous(index: FactIndex, reading: Reading, [best, next]: readonly Weighed[]): boolean {
  if (best === undefined || next === undefined || linksToPack(reading)) return false;
  const a = index.facts[best.fact];
  const b = index.facts[next.fact];
  if (a === undefined || b === undefined || a.subject === b.subject || a.value.kind !== b.value.kind)
    return false;
  return "amount" in a.value && next.mark >= best.mark * ALIKE;
}

/** The facts nearest to a reading, by how well they answer it. */
function weighAll(index: FactIndex, scratch: Scratch, reading: Reading, limit = LOOKED_AT): Weighed[] {
  return rank(index, scratch, reading, limit)
    .map((candidate) => weigh(index, scratch, reading, candidate))
    .sort((a, b) => b.mark - a.mark || a.fact - b.fact);
}

function weigh(index: FactIndex, scratch: Scratch, reading: Reading, candidate: Candidate): Weighed {
  const { fact, score, any, own } = candidate;
  const fit = typeFit(index, reading.ask, index.facts[fact] as FactIndex["facts"][number]);
  const { tokens } = reading;
  const asksWho = (reading.ask & WHO) !== 0;
  const count = Math.min(tokens.length, MASKED);
  let total = 0;
  let covered = 0;
  let gap = false;
  let linked = false;
  const least = reading.ask === 0 ? LEAST_UNASKED : LEAST;
  let asked = 0;
  let met = 0;
  let names = 0;
  let namesMet = 0;
  let entitiesMet = 0;
  let namedItself = false;
  const profile = index.profiles[fact] as FactIndex["profiles"][number];
  for (let t = 0; t < count; t += 1) {
    const token = tokens[t] as Reading["tokens"][number];
    total += token.weight;
    // Who a speaker is says nothing about who runs what he speaks about.
    const mask = asksWho && token.kind === FeatureKind.concept ? own : any;
    const has = (mask & (1 << t)) !== 0;
    if (token.features.some((feature) => index.proper[feature] === 1)) {
      if (token.weight >= NAMED) {
        names += 1;
        if (has) namesMet += 1;
        if (token.features.some((f) => index.proper[f] === 1 && profile.has(f))) namedItself = true;
      }
    } else if (token.weight >= PROPERTY) {
      asked += token.weight;
      if (has) met += token.weight;
    }
    if (has) {
      covered += token.weight;
      if (token.features.some((f) => index.features.kind(f) === FeatureKind.entity)) entitiesMet += 1;
      if (token.weight >= least || token.kind === FeatureKind.entity) linked = true;
    } else if (token.weight >= (token.kind === FeatureKind.entity ? NAMED : WEIGHTY)) gap = true;
  }
  const cover = total === 0 ? 0 : covered / total;
  const mark =
    score *
      (0.1 + 0.9 * cover * cover * cover) *
      (1 + FIT * fit) *
      (1 + LABEL * labelled(index, scratch, fact)) *
      aboutSubject(index, scratch, asksWho, fact) +
    FIT_ALONE * fit;
  const kind = index.facts[fact]?.value.kind;
  const share = kind === "percent";
  // “How many” is a share or a rank only where the question speaks of what that is.
  const otherFigure =
    (share || kind === "rank") && (reading.ask & FIGURE) === COUNT && labelled(index, scratch, fact) === 0;
  const vague = asked === 0 && share && fit < 1 && (reading.ask & FIGURE) !== 0;
  const beside =
    vague ||
    otherFigure ||
    ofOtherPlace(index, tokens, fact) ||
    // Two names together say enough, however common each of them is.
    !(linked || entitiesMet > 1) ||
    (asked > 0 && met < asked * OF_PROPERTY) ||
    // “The institute” is no other body that happens to be one.
    ((reading.ask & (WHO | PLACE)) !== 0 && names > 0 && !namedItself) ||
    (names > 0 && namesMet === 0 && cover < COVER_WITHOUT_NAME);
  return { fact, cover, fit, gap, beside, mark };
}

/** Whether a fact is about one place and says nothing of the places named. */
function ofOtherPlace(index: FactIndex, tokens: Reading["tokens"], fact: number): boolean {
  if (index.entities.get(index.facts[fact]?.subject ?? "")?.type !== "place") return false;
  const profile = index.profiles[fact] as FactIndex["profiles"][number];
  let named = false;
  for (const { features } of tokens) {
    for (const feature of features) {
      if (index.features.kind(feature) !== FeatureKind.entity) continue;
      if (index.entities.get(index.features.name(feature))?.type !== "place") continue;
      if (profile.has(feature)) return false;
      named = true;
    }
  }
  return named;
}

/** Share of the concepts in a fact's label that the question speaks of. */
function labelled(index: FactIndex, { said, stamp }: Scratch, fact: number): number {
  const label = index.labels[fact] as readonly number[];
  if (label.length === 0) return 0;
  let met = 0;
  for (const feature of label) if (said[feature] === stamp) met += 1;
  return met / label.length;
}

function aboutSubject(index: FactIndex, { said, stamp }: Scratch, asksWho: boolean, fact: number): number {
  const subject = index.subjects[fact] as number;
  if (said[subject] !== stamp) return 1;
  return asksWho ? SUBJECT_OF_WHO : SUBJECT;
}

function linksToPack(reading: Reading): boolean {
  return reading.tokens.some(
    (token) => token.kind === FeatureKind.entity || token.kind === FeatureKind.topic,
  );
}

/** How many of the best-matching facts a search puts in their final order. */
const REORDERED = 48;

/** Facts for a text, best first: ranked by overlap, and the first of them by how well they would answer. */
export function findFacts(
  index: FactIndex,
  scratch: Scratch,
  text: string,
  limit: number,
): { fact: number; score: number }[] {
  const reading = read(index, text);
  return weighAll(index, scratch, reading, Math.max(limit, REORDERED))
    .slice(0, limit)
    .map(({ fact, mark }) => ({ fact, score: mark }));
}
