import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Fact } from "../../model/fact.ts";
import { columns, EVIDENCE } from "../fitted/evidence-names.ts";
import { type Shared, shareLetters } from "../reading/letters.ts";
import { timeFit } from "../reading/timing.ts";
import { givesOneOf, tellsFormer } from "./besides.ts";
import type { Question } from "./question.ts";
import type { Candidate, Scratch } from "./rank.ts";
import { spokenFor } from "./spoken.ts";
import { toldTypes } from "./told-types.ts";
import { typeFit } from "./type-fit.ts";
import { answeringOf } from "./weigh-wording.ts";

const WHO = askBit("who");
const PLACE = askBit("place");
const COUNT = askBit("count");
const FIGURE = askBit("count", "amount", "percent");
const FIGURES = askBit("count", "amount", "percent", "money", "rank", "date", "duration");
/** Types that a sentence may give besides what the fact is of. */
const TOLD = FIGURES | askBit("place", "reason", "who");
const WORST_FIT = -0.5;
const ENTITIES = 3;
const COMMON_SIZE = 4.5;
/** Marks of wordings are logarithms of odds: brought near to 1, and leads cut off where they are clear. */
const MARK_UNIT = 4;
const FURTHEST = 8;
/** What stands for a share of nothing. */
const NONE = { property: 1, propertyNamed: 0.3, propertyLabelled: 0.2, asked: 0.5, names: 1, namesOwn: 0.7 };

/** Gathers the evidence for one fact into `row`, in the order of {@link EVIDENCE}. */
export function gather(
  index: FactIndex,
  scratch: Scratch,
  { ask, asksWho, tokens, all, places, names, dates, besides, words, letters, worded }: Question,
  { fact, score }: Candidate,
  row: Float64Array = new Float64Array(EVIDENCE.length),
): Float64Array {
  const profile = index.profiles[fact] as Profile;
  // Numbers of their own, not in objects: this runs for every candidate of every question.
  let met = 0;
  let whole = 0;
  let propertyMet = 0;
  let propertyWhole = 0;
  let wordsNamed = 0;
  let wordsLabelled = 0;
  let askedMet = 0;
  let askedNamed = 0;
  let namesMet = 0;
  let namesOwn = 0;
  let rare = 0;
  let entities = 0;
  let linked = 0;
  let gap = 0;
  let ofName = false;
  let opposed = 0;
  row.fill(0);
  for (const token of tokens) {
    const field = strongest(profile, token.features);
    const isMet = field > 0 && field >= token.least;
    if (
      isMet ||
      (token.contraries.length > 0 && strongest(profile, token.contraries) >= FieldWeight.statement)
    ) {
      if (!isMet) opposed += token.weight;
      met += token.weight;
      whole += token.weight;
      propertyMet += token.property;
      propertyWhole += token.property;
      askedMet += token.asked;
    } else {
      // What counts one way when it is there may count otherwise when it is not.
      whole += token.cost;
      propertyWhole += token.propertyCost;
      gap |= token.gap;
      row[token.lack] = (row[token.lack] as number) + token.cost;
    }
    if (isMet) {
      rare += token.rarity;
      entities += token.entity;
      linked |= token.links;
      if (field >= FieldWeight.alias) {
        askedNamed += token.asked;
        wordsNamed += token.idea;
        if (field >= FieldWeight.label) wordsLabelled += token.idea;
      }
      if (token.name === 1) {
        namesMet += 1;
        namesOwn += Math.min(1, field / FieldWeight.named);
      }
    }
    if (token.name === 1 && field > 0 && !ofName) ofName = strongest(profile, token.proper) > 0;
  }
  const fit = typeFit(index, scratch.fits, ask, fact);
  const label = labelled(index, scratch, fact);
  const subject = isSaid(scratch, index.subjects[fact] as number);
  const cover = share(met, whole, 0);
  const at = columns();
  row[at.overlap] = Math.log(score + 1);
  row[at.said] = Math.min(1, met);
  row[at.cover] = cover;
  row[at.coverCubed] = cover ** 3;
  row[at.rareCover] = share(rare, all.rare, 0);
  row[at.property] = share(propertyMet, propertyWhole, NONE.property);
  row[at.propertyNamed] = share(wordsNamed, all.words, NONE.propertyNamed);
  row[at.propertyLabelled] = share(wordsLabelled, all.words, NONE.propertyLabelled);
  row[at.label] = label;
  row[at.asked] = share(askedMet, all.asked, NONE.asked);
  row[at.askedNamed] = share(askedNamed, all.asked, NONE.asked);
  row[at.fit] = fit;
  row[at.misfit] = Number(fit <= WORST_FIT);
  row[at.figureFit] = ask & FIGURE ? fit : 0;
  row[at.names] = share(namesMet, all.names, NONE.names);
  row[at.namesOwn] = share(namesOwn, all.names, NONE.namesOwn);
  row[at.severalNames] = Number(namesMet > 1);
  row[at.entities] = Math.min(entities, ENTITIES) / ENTITIES;
  row[at.subject] = Number(subject);
  row[at.subjectOfWho] = Number(subject && asksWho);
  row[at.speaker] = Number(isSaid(scratch, index.speakers[fact] as number));
  row[at.otherPlace] = Number(ofOtherPlace(index, places, fact));
  row[at.otherFigure] = Number((ask & FIGURE) === COUNT && label === 0 && isShareOrRank(index, fact));
  row[at.notOfName] = Number((ask & (WHO | PLACE)) !== 0 && all.names > 0 && !ofName);
  row[at.linked] = linked;
  row[at.gap] = gap;
  shareLetters(index, letters, profile, shared);
  row[at.letters] = shared.any;
  row[at.lettersWeighted] = shared.weighted;
  row[at.lettersNamed] = shared.named;
  row[at.lettersStated] = shared.stated;
  row[at.lettersLabelled] = shared.labelled;
  if (dates.length > 0) {
    const time = timeFit(dates, index.facts[fact] as Fact);
    row[at.sameTime] = Number(time === 1);
    row[at.otherTime] = Number(time === -1);
  }
  if (besides !== undefined) {
    row[at.opposed] = opposed;
    row[at.countsOther] = Number(
      besides.counted.length > 0 && strongest(profile, besides.counted) < FieldWeight.statement,
    );
    row[at.figureNamed] = Number(givesOneOf(index.facts[fact] as Fact, besides.amounts));
    row[at.formerAsked] = Number(besides.former && !tellsFormer(index, fact));
  }
  if (words.length > 0) row[at.spoken] = bounded(spokenFor(index, words, ask, fact));
  row[at.told] = Number(fit < 0 && (toldTypes(index, fact) & ask & TOLD) !== 0);
  row[at.valueNamed] = Number(names.length > 0 && isValue(index, names, fact));
  row[at.size] = Math.log(profile.size) - COMMON_SIZE;
  if (worded !== undefined) {
    const mark = worded.marks[fact] as number;
    const other = worded.marks[fact === worded.best ? worded.second : worded.best] as number;
    row[at.wording] = mark / MARK_UNIT;
    row[at.wordingLead] = bounded(mark - other);
    row[at.answering] = bounded(answeringOf(worded, fact));
  }
  return row;
}

const bounded = (odds: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, odds)) / MARK_UNIT;

const shared: Shared = { any: 0, weighted: 0, named: 0, stated: 0, labelled: 0 };

const share = (there: number, all: number, none: number): number => (all === 0 ? none : there / all);

/** Whether a fact is about one place and says nothing of the places named. */
function ofOtherPlace(index: FactIndex, places: readonly number[], fact: number): boolean {
  if (places.length === 0 || index.place[index.subjects[fact] as number] !== 1) return false;
  return strongest(index.profiles[fact] as Profile, places) === 0;
}

/** Whether the value of a fact is an entity that the question names. */
function isValue({ facts }: FactIndex, names: readonly string[], fact: number): boolean {
  const value = facts[fact]?.value;
  if (value?.kind !== "entity") return false;
  for (const id of value.entities) if (names.includes(id)) return true;
  return false;
}

function isShareOrRank({ facts }: FactIndex, fact: number): boolean {
  const kind = facts[fact]?.value.kind;
  return kind === "percent" || kind === "rank";
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
