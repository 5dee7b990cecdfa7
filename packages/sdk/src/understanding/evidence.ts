import { askBit } from "../language/lexicon/compile.ts";
import { lazy } from "../lazy.ts";
import type { FactIndex } from "../lookup/fact-index.ts";
import { FieldWeight } from "../lookup/profile.ts";
import { type Profile, weightIn } from "../lookup/profile-table.ts";
import { type Shared, shareLetters } from "./letters.ts";
import type { Question } from "./question.ts";
import type { Candidate, Scratch } from "./rank.ts";
import { typeFit } from "./type-fit.ts";

/** What speaks for and against a fact as the answer to a question; each is 0 to 1 unless it says otherwise. */
export const EVIDENCE = [
  /** Natural logarithm of the rareness-weighted overlap. */
  "overlap",
  /** Weight of what the fact speaks of, 1 being enough. */
  "said",
  /** Share of the question that the fact speaks of, and its cube. */
  "cover",
  "coverCubed",
  /** The same with rare words counting more. */
  "rareCover",
  /** Share of the words that are no names; of those by its label or aliases, and by its label alone. */
  "property",
  "propertyNamed",
  "propertyLabelled",
  /** Share of the label's ideas that the question speaks of. */
  "label",
  /** Share of the words beside the question word, at all and by its label or aliases. */
  "asked",
  "askedNamed",
  /** How well the kind of value answers, from -1 to 1; whether not at all; and the same where a figure is asked for. */
  "fit",
  "misfit",
  "figureFit",
  /** Share of the names that the fact has, at all and as more than background. */
  "names",
  "namesOwn",
  "severalNames",
  /** How many entities it shares with the question, three being all. */
  "entities",
  /** Whether its subject or its speaker is named, and its subject where the question is who. */
  "subject",
  "subjectOfWho",
  "speaker",
  /** Whether it is about another place than those named; or is a share or a rank where a number is asked for. */
  "otherPlace",
  "otherFigure",
  /** Whether “who” or “where” is asked about a name that the fact has only in passing. */
  "notOfName",
  /** Whether it shares a name or a weighty word with the question at all. */
  "linked",
  /** Weight of what it lacks: properties, scopes, names, words nobody knows, and plain words. */
  "lacksProperty",
  "lacksScope",
  "lacksName",
  "lacksUnknown",
  "lacksPlain",
  /** Whether any of what it lacks is weighty by itself. */
  "gap",
  /** Share of the letters as they stand that the fact has: at all, by weight of field, by label or alias, by its statement, by its label. */
  "letters",
  "lettersWeighted",
  "lettersNamed",
  "lettersStated",
  "lettersLabelled",
  /** Natural logarithm of the number of its features, about 0 for a fact of common size. */
  "size",
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];

/** Where each kind of evidence stands in a row. */
const columns = lazy(
  () => Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Record<EvidenceName, number>,
);

const WHO = askBit("who");
const PLACE = askBit("place");
const COUNT = askBit("count");
const FIGURE = askBit("count") | askBit("amount") | askBit("percent");
const WORST_FIT = -0.5;
const ENTITIES = 3;
const COMMON_SIZE = 4.5;
/** What stands for a share of nothing. */
const NONE = { property: 1, propertyNamed: 0.3, propertyLabelled: 0.2, asked: 0.5, names: 1, namesOwn: 0.7 };

/** Gathers the evidence for one fact into `row`, in the order of {@link EVIDENCE}. */
export function gather(
  index: FactIndex,
  scratch: Scratch,
  { ask, asksWho, tokens, places, letters }: Question,
  { fact, score }: Candidate,
  row: Float64Array = new Float64Array(EVIDENCE.length),
): Float64Array {
  const profile = index.profiles[fact] as Profile;
  const { value } = index.facts[fact] as FactIndex["facts"][number];
  const fit = typeFit(index, ask, index.facts[fact] as FactIndex["facts"][number]);
  const met = { there: 0, all: 0 };
  const rare = { there: 0, all: 0 };
  const property = { there: 0, all: 0 };
  const words = { all: 0, named: 0, labelled: 0 };
  const asked = { all: 0, met: 0, named: 0 };
  const names = { all: 0, met: 0, own: 0 };
  const lacks = { property: 0, scope: 0, name: 0, unknown: 0, plain: 0, gap: 0 };
  let entities = 0;
  let linked = 0;
  let ofName = false;
  for (const token of tokens) {
    const { weight, cost, rarity } = token;
    const field = strongest(profile, token.features);
    const has = field > 0 && field >= token.least;
    const contrary = !has && strongest(profile, token.contraries) >= FieldWeight.statement;
    const covered = has || contrary;
    count(met, covered, weight, cost);
    count(rare, has, rarity, rarity);
    if (token.name) {
      names.all += 1;
      if (has) names.met += 1;
      if (has) names.own += Math.min(1, field / FieldWeight.named);
      if (field > 0 && strongest(profile, token.proper) > 0) ofName = true;
    }
    if (token.idea) {
      words.all += weight;
      if (has && field >= FieldWeight.alias) words.named += weight;
      if (has && field >= FieldWeight.label) words.labelled += weight;
      if (token.property) count(property, covered, weight, cost);
      if (token.asked) {
        asked.all += weight;
        if (covered) asked.met += weight;
        if (covered && field >= FieldWeight.alias) asked.named += weight;
      }
    }
    if (has) {
      if (token.entity) entities += 1;
      if (token.links) linked = 1;
    } else if (!contrary) {
      lacks[token.lack] += cost;
      if (token.gap) lacks.gap = 1;
    }
  }
  const label = labelled(index, scratch, fact);
  const subject = isSaid(scratch, index.subjects[fact] as number);
  const cover = shareOf(met, 0);
  const shareOrRank = value.kind === "percent" || value.kind === "rank";
  const at = columns();
  row[at.overlap] = Math.log(score + 1);
  row[at.said] = Math.min(1, met.there);
  row[at.cover] = cover;
  row[at.coverCubed] = cover ** 3;
  row[at.rareCover] = shareOf(rare, 0);
  row[at.property] = shareOf(property, NONE.property);
  row[at.propertyNamed] = words.all === 0 ? NONE.propertyNamed : words.named / words.all;
  row[at.propertyLabelled] = words.all === 0 ? NONE.propertyLabelled : words.labelled / words.all;
  row[at.label] = label;
  row[at.asked] = asked.all === 0 ? NONE.asked : asked.met / asked.all;
  row[at.askedNamed] = asked.all === 0 ? NONE.asked : asked.named / asked.all;
  row[at.fit] = fit;
  row[at.misfit] = Number(fit <= WORST_FIT);
  row[at.figureFit] = ask & FIGURE ? fit : 0;
  row[at.names] = names.all === 0 ? NONE.names : names.met / names.all;
  row[at.namesOwn] = names.all === 0 ? NONE.namesOwn : names.own / names.all;
  row[at.severalNames] = Number(names.met > 1);
  row[at.entities] = Math.min(entities, ENTITIES) / ENTITIES;
  row[at.subject] = Number(subject);
  row[at.subjectOfWho] = Number(subject && asksWho);
  row[at.speaker] = Number(isSaid(scratch, index.speakers[fact] as number));
  row[at.otherPlace] = Number(ofOtherPlace(index, places, fact));
  row[at.otherFigure] = Number(shareOrRank && (ask & FIGURE) === COUNT && label === 0);
  row[at.notOfName] = Number((ask & (WHO | PLACE)) !== 0 && names.all > 0 && !ofName);
  row[at.linked] = linked;
  row[at.lacksProperty] = lacks.property;
  row[at.lacksScope] = lacks.scope;
  row[at.lacksName] = lacks.name;
  row[at.lacksUnknown] = lacks.unknown;
  row[at.lacksPlain] = lacks.plain;
  row[at.gap] = lacks.gap;
  shareLetters(index, letters, profile, shared);
  row[at.letters] = shared.any;
  row[at.lettersWeighted] = shared.weighted;
  row[at.lettersNamed] = shared.named;
  row[at.lettersStated] = shared.stated;
  row[at.lettersLabelled] = shared.labelled;
  row[at.size] = Math.log(profile.size) - COMMON_SIZE;
  return row;
}

const shared: Shared = { any: 0, weighted: 0, named: 0, stated: 0, labelled: 0 };

interface Share {
  there: number;
  all: number;
}

/** What counts one way when it is there may count otherwise when it is not. */
function count(share: Share, there: boolean, weight: number, cost: number): void {
  share.all += there ? weight : cost;
  if (there) share.there += weight;
}

const shareOf = ({ there, all }: Share, none: number): number => (all === 0 ? none : there / all);

/** Weight of the strongest field that any of these features stands in. */
function strongest(profile: Profile, features: readonly number[]): number {
  let best = 0;
  for (const feature of features) {
    const weight = weightIn(profile, feature);
    if (weight > best) best = weight;
  }
  return best;
}

/** Whether a fact is about one place and says nothing of the places named. */
function ofOtherPlace(index: FactIndex, places: readonly number[], fact: number): boolean {
  if (places.length === 0 || index.place[index.subjects[fact] as number] !== 1) return false;
  return strongest(index.profiles[fact] as Profile, places) === 0;
}

const isSaid = ({ said, stamp }: Scratch, feature: number): boolean => said[feature] === stamp;

/** Share of the concepts in a fact's label that the question speaks of. */
function labelled(index: FactIndex, scratch: Scratch, fact: number): number {
  const label = index.labels[fact] as readonly number[];
  if (label.length === 0) return 0;
  let met = 0;
  for (const feature of label) if (isSaid(scratch, feature)) met += 1;
  return met / label.length;
}
